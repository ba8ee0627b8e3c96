import type { SessionRecord, Symptom } from '@ilium/record';
import { painToBand } from '@ilium/safety';
import { editItems } from './jump.ts';
import { toldUpTo } from './place-in-timeline.ts';
import type { PlayerRules, PlayerState } from './player-state.ts';
import { resumeAt } from './resume-at.ts';
import { repetitionKey, type SessionTimeline } from './session-timeline.ts';
import { editSmaller } from './smaller.ts';

/** Longest hold after an amber, s (E4). */
const AMBER_HOLD = 10;
/** Repetitions that easing may have added (D2). */
const MOST_RELIEF = 2;

/** What holds unless the assessment says otherwise: nothing is added without knowing that it may be (I08). */
const carefulRules: PlayerRules = { strict: false, relief: false };

const freshPlayer = (timeline: SessionTimeline, rules: PlayerRules): PlayerState => ({
  timeline,
  rules,
  phase: 'ready',
  question: null,
  offsetMs: 0,
  leadInMs: 0,
  leadInTotalMs: 0,
  countedTo: null,
  told: { cues: 0, segments: 0, repetitions: 0 },
  done: new Set(),
  barred: new Set(),
  recordedPlace: '',
  activeMs: 0,
  startedBefore: false,
  painBefore: null,
  reds: 0,
  askLegAtMs: null,
  lastBackAt: null,
  notice: null,
  caption: '',
  ending: null,
});

type Items = SessionRecord['items'];

/** A red, as far as the record tells: what ended an item without a number counts (careful). */
const isRed = ({ because, rating, pain }: Items[number], painBefore: number | null): boolean =>
  because === 'hurts' && rating === 'worse' && (pain === null || painToBand(painBefore, pain) === 'red');

/** A place beyond the planned repetitions was reached because easing had added some (D2). */
function withReachedRelief(timeline: SessionTimeline, { position }: SessionRecord): SessionTimeline {
  if (!position) return timeline;
  const { item, side, set, rep } = position;
  const planned = timeline.repetitions.filter(
    (other) => other.item === item && other.side === side && other.set === set,
  ).length;
  const added = rep + 1 - planned;
  if (planned === 0 || added < 1 || added > MOST_RELIEF) return timeline;
  const isEach = timeline.items[item]?.definition?.sidedness === 'each';
  const on = isEach && side ? side : 'both';
  return editItems(timeline, (edit, n) =>
    n === item ? { ...edit, relief: { ...edit.relief, [on]: added } } : edit,
  );
}

/** Where to go on; the item's own beginning where the timeline has no such repetition. */
function resumePoint(timeline: SessionTimeline, position: NonNullable<SessionRecord['position']>) {
  const item = timeline.items[position.item];
  const start = item && !item.dropped ? { offsetMs: item.setUpMs, leadInMs: 0 } : null;
  return resumeAt(timeline, position) ?? start;
}

/** What the record says was left out or made smaller, laid over the timeline again. */
function withRecordedEdits(
  timeline: SessionTimeline,
  session: SessionRecord,
  current: number,
): SessionTimeline {
  const left = editItems(timeline, (edit, item) =>
    item > current && session.items[item]?.because === 'rule' ? { ...edit, dropped: true } : edit,
  );
  const here = session.items[current];
  const wasSmaller =
    here?.rating === 'worse' &&
    here.outcome === null &&
    painToBand(session.painBefore, here.pain) === 'amber';
  return withReachedRelief(wasSmaller ? editSmaller(left, current, AMBER_HOLD) : left, session);
}

/** Repetitions that the record vouches for: those of ended items, and those before the place in the current one. */
function recordedRepetitions(
  timeline: SessionTimeline,
  session: SessionRecord,
  current: number,
  offsetMs: number,
): ReadonlySet<string> {
  const done = timeline.items.flatMap(({ item }) => {
    const all = timeline.repetitions.filter((repetition) => repetition.item === item);
    if (item === current) return all.filter(({ startMs }) => startMs < offsetMs);
    return all.slice(0, session.items[item]?.repsDone ?? 0);
  });
  return new Set(done.map(repetitionKey));
}

/** Time really spent before the break: no more than the timeline up to the place, nor than the clock shows. */
const activeBefore = ({ started, position }: SessionRecord): number =>
  started && position ? Math.max(0, Math.min(position.offsetMs, position.moved.at - started.at)) : 0;

/**
 * A player at the start of a timeline; or, from a session of the record that was left half-way, at the same
 * item, side, set and repetition, with what was done, hurt and left out before. A session with no place yet,
 * or at a place that the library no longer has, starts at its beginning.
 */
export function createPlayer(
  timeline: SessionTimeline,
  from: SessionRecord | null = null,
  rules: PlayerRules = carefulRules,
  told: readonly Symptom[] = [],
): PlayerState {
  const fresh = freshPlayer(timeline, rules);
  if (!from?.started) return fresh;
  const known = { ...fresh, startedBefore: true, painBefore: from.painBefore };
  const { position } = from;
  if (!position) return known;
  const edited = withRecordedEdits(timeline, from, position.item);
  const point = resumePoint(edited, position);
  if (!point) return known;
  const reds = from.items.filter((item) => isRed(item, from.painBefore)).length;
  const activeMs = activeBefore(from);
  return {
    ...known,
    timeline: edited,
    rules: { ...rules, strict: rules.strict || reds > 0 },
    offsetMs: point.offsetMs,
    leadInMs: point.leadInMs,
    told: toldUpTo(edited, point.offsetMs, true),
    done: recordedRepetitions(edited, from, position.item, point.offsetMs),
    barred: new Set(
      from.items.filter(({ because }) => because === 'hurts' || because === 'rule').map(({ item }) => item),
    ),
    activeMs,
    askLegAtMs: told.includes('leg-farther') ? activeMs : null,
    reds,
  };
}
