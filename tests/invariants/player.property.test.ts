import { library } from '@ilium/library';
import { holdPerSide, type SessionPlan, type VariationKey } from '@ilium/movement';
import { type PlanInput, planProgramme } from '@ilium/planner';
import { mirrorPlan } from '@ilium/planner/testing';
import { quietIntake } from '@ilium/safety/testing';
import {
  createPlayer,
  type PlayerInput,
  type PlayerState,
  planToTimeline,
  type SessionTimeline,
  type Step,
  stepPlayer,
} from '@ilium/session';
import { english } from '@ilium/words';
import fc from 'fast-check';
import { describe } from 'vitest';
import { entryOf, index, personToInput } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type StepIt = (state: PlayerState, input: PlayerInput) => Step;

const allGates = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;

/** Someone to whom everything is open, with much time. */
const someone: PlanInput = personToInput({
  intake: { ...quietIntake, minutes: 20 },
  history: { gatesMet: allGates, byVariation: {}, recentItems: [], sessionsToday: 0 },
  programme: null,
});

/** Real sessions: every part of every programme, for a painful left and a painful right side. */
const sessions: readonly SessionPlan[] = library.programmes.flatMap((programme) =>
  [...programme.parts.map(({ id }) => id), undefined].flatMap((part) => {
    const plan = planProgramme({ ...someone, programme, ...(part !== undefined && { part }) });
    return plan.kind === 'session' ? [plan, mirrorPlan(plan) as SessionPlan] : [];
  }),
);

const compile = (plan: SessionPlan): SessionTimeline => planToTimeline(plan, index, { words: english });
const timelines = sessions.map(compile);

/** One to five planned items of any of the sessions, in any order. */
const arbitrarySession: fc.Arbitrary<SessionPlan> = fc
  .tuple(
    fc.constantFrom(...sessions),
    fc.shuffledSubarray(
      sessions.flatMap(({ items }) => items),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([plan, items]) => ({ ...plan, items }));

const sign = fc.constantFrom(
  null,
  null,
  'sharp' as const,
  'leg-farther' as const,
  'leg-still-farther' as const,
  'weakness' as const,
  'saddle-bladder-bowel' as const,
  'chest-or-faint' as const,
  'fall' as const,
  'dizzy' as const,
  'cramp' as const,
);
const pain = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 });

type Told<Input> = Input extends unknown ? Omit<Input, 'now'> : never;
type Tap = Told<PlayerInput>;

const arbitraryTap: fc.Arbitrary<Tap> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'tick', hidden: true } as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Tap>(
      { kind: 'pause' },
      { kind: 'resume' },
      { kind: 'back' },
      { kind: 'skip' },
    ),
  },
  { weight: 3, arbitrary: pain.map((told): Tap => ({ kind: 'helps', pain: told })) },
  { weight: 1, arbitrary: fc.constant<Tap>({ kind: 'hurts', answer: null }) },
  {
    weight: 2,
    arbitrary: fc.record({ pain, sign }).map((answer): Tap => ({ kind: 'hurts', answer })),
  },
  { weight: 1, arbitrary: fc.boolean().map((farther): Tap => ({ kind: 'leg', farther })) },
);

/** A session as someone lives through it, tap by tap. */
interface Played {
  readonly session: number;
  readonly painBefore: number | null;
  readonly isStrict: boolean;
  readonly taps: readonly { readonly afterMs: number; readonly tap: Tap }[];
}

const arbitraryPlayed: fc.Arbitrary<Played> = fc.record({
  session: fc.nat(timelines.length - 1),
  painBefore: fc.option(fc.integer({ min: 0, max: 7 }), { freq: 6 }),
  isStrict: fc.boolean(),
  taps: fc.array(fc.record({ afterMs: fc.integer({ min: 1, max: 45_000 }), tap: arbitraryTap }), {
    maxLength: 30,
  }),
});

/** One step of a played session. */
interface Moment {
  readonly before: PlayerState;
  readonly input: PlayerInput;
  readonly after: Step;
}

/** Plays a session with a player that may be broken. */
function play(stepIt: StepIt, { session, painBefore, isStrict, taps }: Played): readonly Moment[] {
  const timeline = timelines[session];
  if (!timeline) throw new Error('no session');
  const moments: Moment[] = [];
  let state = createPlayer(timeline, null, { strict: isStrict, relief: !isStrict });
  let now = 0;
  const send = (tap: Tap): void => {
    const input = { ...tap, now } as PlayerInput;
    const after = stepIt(state, input);
    moments.push({ before: state, input, after });
    state = after.state;
  };
  send({ kind: 'start', painBefore });
  for (const { afterMs, tap } of taps) {
    now += afterMs;
    send(tap);
  }
  return moments;
}

const hasEffect = ({ effects }: Step, kind: Step['effects'][number]['kind']): boolean =>
  effects.some((effect) => effect.kind === kind);

const endings = ({ effects }: Step) =>
  effects.filter((effect) => effect.kind === 'record' && effect.draft.type === 'session-ended');

describe('stopping', () => {
  testInvariant<StepIt, Played>(
    {
      says: 'I14 stop ends the session in the same step, asks nothing, waits for nothing, and says nothing more',
      subject: stepPlayer,
      broken: {
        'it asks first': (state, input) =>
          input.kind === 'stop' && state.phase === 'playing'
            ? { state: { ...state, phase: 'asking', question: 'hurt' }, effects: [] }
            : stepPlayer(state, input),
        'it finishes its sentence': (state, input) => {
          const step = stepPlayer(state, input);
          const [cue] = state.timeline.cues;
          return input.kind === 'stop' && cue
            ? { ...step, effects: [...step.effects, { kind: 'cue', cue, lateMs: 0 }] }
            : step;
        },
        'it does nothing while it asks': (state, input) =>
          input.kind === 'stop' && state.phase === 'asking'
            ? { state, effects: [] }
            : stepPlayer(state, input),
        'it goes on after it was stopped': (state, input) =>
          stepPlayer(state.phase === 'ended' ? { ...state, phase: 'playing', countedTo: 0 } : state, input),
      },
      findWrong: (stepIt, played) => {
        const { after: last, input } = play(stepIt, played).at(-1) as Moment;
        const now = input.now + 700;
        const stopped = stepIt(last.state, { kind: 'stop', now });
        const wasOver = last.state.phase === 'ended';
        const isFinished = stopped.state.ending === 'finished';
        const later = stepIt(stopped.state, { kind: 'tick', now: now + 20_000, hidden: true });
        return [
          ...(stopped.state.phase === 'ended' ? [] : [`it is ${stopped.state.phase} after stop`]),
          ...(hasEffect(stopped, 'cue') ? ['it speaks on'] : []),
          ...(wasOver || isFinished || hasEffect(stopped, 'hush')
            ? []
            : ['what is being said is not hushed']),
          ...(endings(stopped).length === (wasOver ? 0 : 1) ? [] : ['the end is not recorded once']),
          ...(hasEffect(later, 'cue') || later.state.phase !== 'ended' ? ['it goes on later'] : []),
        ];
      },
    },
    arbitraryPlayed,
  );
});

/** Repetitions that easing has added to an item so far. */
const reliefOf = ({ timeline }: PlayerState, item: number): number => {
  const { left = 0, right = 0, both = 0 } = timeline.source.edits[item]?.relief ?? {};
  return left + right + both;
};

describe('relief', () => {
  testInvariant<StepIt, Played>(
    {
      says: 'I11 easing adds at most two repetitions, and none when pain is above 2 or above what it was before',
      subject: stepPlayer,
      broken: {
        'pain is not asked': (state, input) =>
          input.kind === 'helps'
            ? stepPlayer({ ...state, painBefore: null }, { ...input, pain: 0 })
            : stepPlayer(state, input),
        'it adds as often as it eases': (state, input) => {
          if (input.kind !== 'helps') return stepPlayer(state, input);
          const edits = state.timeline.source.edits.map((edit) => ({
            ...edit,
            relief: { ...edit.relief, both: edit.relief.both + 1 },
          }));
          const { source } = state.timeline;
          return {
            state: { ...state, timeline: { ...state.timeline, source: { ...source, edits } } },
            effects: [],
          };
        },
        'whoever is easily stirred up gets more too': (state, input) =>
          stepPlayer({ ...state, rules: { ...state.rules, relief: true } }, input),
      },
      findWrong: (stepIt, played) =>
        play(stepIt, played).flatMap(({ before, input, after }) =>
          before.timeline.items.flatMap(({ item, variation, dose }) => {
            const [was, is] = [reliefOf(before, item), reliefOf(after.state, item)];
            if (is <= was) return [];
            const told = input.kind === 'helps' ? (input.pain ?? null) : null;
            const now = told ?? played.painBefore;
            const { bounds } = entryOf(variation).variation.dose;
            const extra = after.state.timeline.source.plan.items[item]?.extraReps ?? 0;
            const isAllowed =
              input.kind === 'helps' &&
              !played.isStrict &&
              now !== null &&
              now <= 2 &&
              (played.painBefore === null || now <= played.painBefore);
            return [
              ...(isAllowed ? [] : [`${variation}: more at pain ${now} after ${played.painBefore}`]),
              ...(is <= 2 ? [] : [`${variation}: ${is} more`]),
              ...(dose.reps + is <= bounds.reps.max + bounds.reliefReps
                ? []
                : [`${variation}: over its bound`]),
              ...(holdPerSide(dose, is + extra) <= 240 + dose.holdSeconds * extra
                ? []
                : [`${variation}: over 240 s`]),
            ];
          }),
        ),
    },
    arbitraryPlayed,
  );
});

const calmOnly = (timeline: SessionTimeline, from: number): readonly VariationKey[] =>
  timeline.items
    .filter(
      ({ item, dropped, variation }) => item > from && !dropped && entryOf(variation).variation.phase > 0,
    )
    .map(({ variation }) => variation);

const itemNow = ({ timeline, offsetMs }: PlayerState): number =>
  timeline.items.findLast(({ startMs, dropped }) => !dropped && startMs <= offsetMs)?.item ?? 0;

describe('symptoms that move down the leg', () => {
  testInvariant<StepIt, Played>(
    {
      says: 'I26 after symptoms moved down the leg only the calm phase is left of the session',
      subject: stepPlayer,
      broken: {
        'it is taken for a twinge': (state, input) =>
          input.kind === 'hurts' && input.answer?.sign === 'leg-farther'
            ? stepPlayer(state, { ...input, answer: { pain: 1, sign: 'cramp' } })
            : stepPlayer(state, input),
        'only the family is rested': (state, input) =>
          input.kind === 'hurts' && input.answer?.sign === 'leg-farther'
            ? stepPlayer(state, { ...input, answer: { pain: null, sign: 'sharp' } })
            : stepPlayer(state, input),
      },
      findWrong: (stepIt, played) =>
        play(stepIt, played).flatMap(({ before, input, after: { state } }) => {
          const isTold =
            input.kind === 'hurts' &&
            input.answer?.sign === 'leg-farther' &&
            before.phase !== 'ready' &&
            before.phase !== 'ended';
          if (!isTold || state.phase === 'ended') return [];
          return calmOnly(state.timeline, itemNow(before)).map((key) => `${key} is still to come`);
        }),
    },
    arbitraryPlayed.map((played) => ({
      ...played,
      taps: [
        ...played.taps.slice(0, 8),
        { afterMs: 9_000, tap: { kind: 'hurts', answer: { pain: null, sign: 'leg-farther' } } } as const,
        ...played.taps.slice(8, 16),
      ],
    })),
  );
});

describe('questions about pain', () => {
  testInvariant<StepIt, Played>(
    {
      says: 'I29 the player asks about pain at most once in an item, unless the person speaks of it',
      subject: stepPlayer,
      broken: {
        'it asks after every repetition': (state, input) => {
          const step = stepPlayer(state, input);
          return step.state.phase === 'playing' && step.state.told.repetitions > state.told.repetitions
            ? {
                state: { ...step.state, phase: 'asking', question: 'hurt', countedTo: null },
                effects: step.effects,
              }
            : step;
        },
        'it asks again when it was answered': (state, input) => {
          const step = stepPlayer(state, input);
          return input.kind === 'hurts' && input.answer && step.state.phase !== 'ended'
            ? { ...step, state: { ...step.state, phase: 'asking', question: 'hurt', countedTo: null } }
            : step;
        },
      },
      findWrong: (stepIt, played) => {
        const moments = play(stepIt, played);
        const unasked = moments.filter(
          ({ before, input, after: { state } }) =>
            state.question !== null &&
            before.question !== state.question &&
            !(input.kind === 'hurts' && input.answer === null),
        );
        const repeated = moments.filter(
          ({ before, input, after: { state } }) =>
            before.question === 'hurt' && input.kind === 'hurts' && input.answer && state.question === 'hurt',
        );
        const items = unasked.map(({ after }) => itemNow(after.state));
        return [
          ...items.filter((item, i) => items.indexOf(item) !== i).map((item) => `item ${item} asks twice`),
          ...unasked
            .filter(({ after }) => after.state.question === 'hurt')
            .map(() => 'it asks by itself how much it hurts'),
          ...repeated.map(() => 'it asks again what was just answered'),
        ];
      },
    },
    arbitraryPlayed,
  );
});

const otherSide: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
};
const mirrorText = (text: string): string =>
  text.replace(/\b(left|right|Left|Right)\b/g, (side) => otherSide[side] ?? side);

/** What is said and done, side by side with when. */
const script = ({ segments, cues }: SessionTimeline): string =>
  JSON.stringify([
    segments.map(({ kind, at, startMs, durationMs, headline }) => [
      kind,
      at.side,
      startMs,
      durationMs,
      headline,
    ]),
    cues.map(({ atMs, bell, text }) => [atMs, bell, text]),
  ]);

describe('sides', () => {
  testInvariant<typeof compile, SessionPlan>(
    {
      says: 'I13 what is said names the side that works: the mirrored session says the mirrored words at the same moments',
      subject: compile,
      broken: {
        'one sentence always says left': (plan) => {
          const timeline = compile(plan);
          const cues = timeline.cues.map((cue) => ({ ...cue, text: cue.text.replace(/\bright\b/, 'left') }));
          return { ...timeline, cues };
        },
        'the picture shows the other side': (plan) => {
          const timeline = compile(plan);
          const segments = timeline.segments.map((segment) =>
            segment.at.side === 'right'
              ? { ...segment, at: { ...segment.at, side: 'left' as const } }
              : segment,
          );
          return { ...timeline, segments };
        },
      },
      findWrong: (compileIt, plan) => {
        const other = compileIt(mirrorPlan(plan) as SessionPlan);
        return script(other) === mirrorText(script(compileIt(plan))) ? [] : ['the words do not mirror'];
      },
    },
    arbitrarySession,
  );
});
