import { judgePain, type PainAction, type PainJudgement, type PainSign } from '@ilium/safety';
import { MINUTE } from '@ilium/units';
import type { PlayerNotice } from '@ilium/words';
import { endItem } from './end-item.ts';
import { endSession } from './end-session.ts';
import { jumpTo, jumpToEnd, jumpToItem } from './jump.ts';
import { beginLeadIn, carryOnWordings, sayThenGoOn } from './lead-in.ts';
import { barItems, leaveOut } from './leave-out.ts';
import { currentItem, itemAfter, segmentAt } from './place-in-timeline.ts';
import {
  type HurtAnswer,
  type Moment,
  type PlayerState,
  type Step,
  withEffects,
  withNotice,
  withState,
} from './player-state.ts';
import { isWork, LEAD_IN_AFTER_PAUSE, resumeAt } from './resume-at.ts';
import type { TimelineItem } from './session-timeline.ts';
import { editSmaller } from './smaller.ts';

/** A sign that comes without a number is judged by itself. */
const NOT_ASKED = 0;

type Actions = readonly PainAction[];

const find = <Code extends PainAction['code']>(actions: Actions, code: Code) =>
  actions.find((action): action is Extract<PainAction, { code: Code }> => action.code === code);

/** Stops time and asks how much it hurts. */
export const askHurt = (step: Step): Step =>
  withEffects(
    withState(step, { phase: 'asking', question: 'hurt', countedTo: null }),
    { kind: 'hush' },
    { kind: 'announce', text: step.state.timeline.source.options.words.hurtQuestion },
  );

const rateWorse = (step: Step, item: TimelineItem, pain: number | null): Step =>
  withEffects(step, {
    kind: 'record',
    draft: {
      type: 'item-rated',
      payload: { item: item.item, variation: item.variation, rating: 'worse', pain },
    },
  });

/** What was told outlasts the session: legs and balance are minded the next time too (E4, I26). */
const tellSymptom = (step: Step, item: TimelineItem, symptom: PainSign): Step =>
  withEffects(step, {
    kind: 'record',
    draft: { type: 'symptom-told', payload: { item: item.item, variation: item.variation, symptom } },
  });

/** Goes on where the question or the pause came, after a countdown if a repetition was under way. */
export function goOn(step: Step): Step {
  const { timeline, offsetMs, leadInMs } = step.state;
  const needed = isWork(segmentAt(timeline, offsetMs)) ? LEAD_IN_AFTER_PAUSE : 0;
  const clear = withState(step, { question: null, notice: null });
  return beginLeadIn(clear, Math.max(needed, leadInMs), carryOnWordings(step.state));
}

/** The same repetition again, half as far and shorter (E4 amber). */
function makeSmaller(step: Step, item: TimelineItem, longestHold: number): Step {
  const { timeline, offsetMs } = step.state;
  const { at } = segmentAt(timeline, offsetMs);
  const smaller = editSmaller(timeline, item.item, longestHold);
  const point = resumeAt(smaller, { ...at, offsetMs: -1 });
  const moved = jumpTo(withState(step, { timeline: smaller, question: null }), point?.offsetMs ?? offsetMs);
  const holdSeconds = smaller.items[item.item]?.dose.holdSeconds ?? 0;
  return sayThenGoOn(moved, { code: 'smaller', holdSeconds });
}

const endForSafety = (step: Step, item: TimelineItem | undefined, notice: PlayerNotice): Step =>
  withNotice(endSession(item ? endItem(step, item.item, 'hurts') : step, 'safety'), notice);

/** The sign itself is recorded as a yes, so that the lock stands even if nothing more is answered (B.3, I06). */
function endForAlarm(
  step: Step,
  item: TimelineItem | undefined,
  ask: Extract<PainAction, { code: 'ask-flags' }>,
): Step {
  const reported = ask.flags.slice(0, 1);
  const recorded = withEffects(step, {
    kind: 'record',
    draft: { type: 'sign-reported', payload: { flags: reported } },
  });
  const ended = endForSafety(recorded, item, { code: 'ended-alarm' });
  return withEffects(ended, { kind: 'ask-flags', flags: ask.flags, tier: ask.tier });
}

const sameFamily =
  (item: TimelineItem) =>
  (other: TimelineItem): boolean =>
    other.family === item.family;
const needsBalance = ({ definition }: TimelineItem): boolean => definition?.load.trunk.balance !== undefined;
const isNotCalm = ({ definition }: TimelineItem): boolean => definition?.phase !== 0;

/** Leaves out what the actions rest for today (E4, I26). */
function restForToday(step: Step, item: TimelineItem, actions: Actions): Step {
  const tests = [
    ...(find(actions, 'rest-family-today') ? [sameFamily(item)] : []),
    ...(find(actions, 'calm-phase-only') ? [isNotCalm] : []),
    ...(find(actions, 'sit-down') ? [needsBalance] : []),
  ];
  const legCheck = find(actions, 'check-leg-again');
  const { askLegAtMs, activeMs } = step.state;
  const askAt = legCheck ? activeMs + legCheck.afterMinutes * MINUTE : null;
  return tests.reduce(
    (sum, test) => leaveOut(sum, item.item, test),
    withState(step, { askLegAtMs: askLegAtMs ?? askAt }),
  );
}

function noticeOf(actions: Actions, others: number): PlayerNotice {
  if (find(actions, 'sit-down')) return { code: 'sit-down' };
  if (find(actions, 'calm-phase-only')) return { code: 'calm-only' };
  if (find(actions, 'pause-then-resume')) return { code: 'cramp' };
  return { code: 'item-stopped', others };
}

/** Ends an item because it hurt and goes to the next one; waits there where the person has to recover first. */
function leaveItem(step: Step, item: TimelineItem, actions: Actions): Step {
  const stillToCome = (sum: Step) =>
    sum.state.timeline.items.filter((other) => other.item > item.item && !other.dropped).length;
  const rested = restForToday(step, item, actions);
  const others = stillToCome(step) - stillToCome(rested);
  const next = itemAfter(rested.state.timeline, item.item);
  const wasRed = find(actions, 'stop-item') !== undefined;
  if (!next && wasRed) return endForSafety(rested, item, { code: 'ended-safety' });
  const ended = endItem(barItems(rested, new Set([item.item])), item.item, 'hurts');
  const waits = find(actions, 'sit-down') ?? find(actions, 'pause-then-resume');
  const freed = withState(ended, { question: null, leadInMs: 0, phase: waits ? 'paused' : 'playing' });
  const moved = next ? jumpToItem(freed, next) : jumpToEnd(freed);
  const notice = noticeOf(actions, others);
  return waits ? withNotice(withState(moved, { countedTo: null }), notice) : sayThenGoOn(moved, notice);
}

/** The verdict of the stop rules on an answer to "Hurts" about an item. */
const judgeAnswer = (
  { painBefore, reds, rules }: PlayerState,
  { pain, sign }: HurtAnswer,
  item: TimelineItem,
): PainJudgement =>
  judgePain({
    before: painBefore,
    now: pain ?? (sign === null ? null : NOT_ASKED),
    sign,
    isRetry: item.smaller,
    redsBefore: reds,
    profile: rules.strict ? 'strict' : 'standard',
  });

/** When the last item is over there is nothing left to make smaller; a warning sign counts all the same. */
function answerAtTheEnd(step: Step, answer: HurtAnswer): Step {
  const last = step.state.timeline.items.findLast(({ dropped }) => !dropped);
  if (!last) return goOn(step);
  const { band, actions } = judgeAnswer(step.state, answer, last);
  const told = answer.sign ? tellSymptom(step, last, answer.sign) : step;
  const rated = band === 'green' ? told : rateWorse(told, last, answer.pain);
  const ask = find(actions, 'ask-flags');
  return ask ? endForAlarm(rated, undefined, ask) : goOn(rated);
}

/** Does what the stop rules ask after an answer to "Hurts" (E4). Where it goes on, time runs from `now`. */
export function answerHurt(step: Step, answer: HurtAnswer, now: Moment): Step {
  const { pain, sign } = answer;
  const asked = withState(step, { countedTo: now });
  const item = currentItem(asked.state);
  if (!item) return answerAtTheEnd(asked, answer);
  const running = sign ? tellSymptom(asked, item, sign) : asked;
  const { reds, rules } = running.state;
  const { band, actions } = judgeAnswer(running.state, answer, item);
  const isCramp = find(actions, 'pause-then-resume') !== undefined;
  const rated = isCramp && band === 'green' ? running : rateWorse(running, item, pain);
  const judged =
    band === 'red' ? withState(rated, { reds: reds + 1, rules: { ...rules, strict: true } }) : rated;
  const ask = find(actions, 'ask-flags');
  if (ask) return endForAlarm(judged, item, ask);
  if (find(actions, 'end-session')) return endForSafety(judged, item, { code: 'ended-safety' });
  const smaller = find(actions, 'halve-and-retry');
  if (smaller) return makeSmaller(judged, item, smaller.holdSeconds);
  return find(actions, 'go-on') ? goOn(judged) : leaveItem(judged, item, actions);
}

/** The answer to the leg question (E4): still farther down ends the session. */
export function answerLeg(step: Step, farther: boolean, now: Moment): Step {
  const running = withState(step, { countedTo: now });
  if (!farther) return goOn(running);
  const item = currentItem(running.state);
  const rated = item ? rateWorse(tellSymptom(running, item, 'leg-still-farther'), item, null) : running;
  const counted = withState(rated, { reds: rated.state.reds + 1 });
  return endForSafety(counted, item, { code: 'ended-safety' });
}
