import { type GateId, type GateNeed, gateIds, type Phase } from '@ilium/movement';
import type { RecordState } from '@ilium/record';
import type { Irritability } from '@ilium/safety';
import { type CivilDate, type Instant, instantToCivilDate } from '@ilium/units';
import type { Person } from '../dose/person.ts';
import { holdsAt, soreMorningAt } from '../dose/sore-mornings.ts';
import type { ProgressContext } from '../progress-context.ts';
import type { Gate } from './evidence.ts';
import { evidenceOf, momentsOf, until } from './evidence-at.ts';
import { g1 } from './g1.ts';
import { g2 } from './g2.ts';
import { g3 } from './g3.ts';
import { g4 } from './g4.ts';
import { g5 } from './g5.ts';
import { g6 } from './g6.ts';
import {
  evidenceSince,
  firstPhaseState,
  gateBefore,
  meetGate,
  needsG1,
  opensTo,
  type PhaseState,
  stepBack,
} from './phase-state.ts';
import { findStepsBack } from './step-back.ts';

/** A gate as it stands: met since a day, or what is still needed. */
export interface GateState {
  readonly gate: GateId;
  /** `null` while it is not met. */
  readonly metOn: CivilDate | null;
  /** What it needed when it was met, or needs now; in the order to be shown. */
  readonly needs: readonly GateNeed[];
}

/** Where the person stands in the phases (E6). */
export interface Progression {
  /** Gates that open something now; those that lead above `phaseAtMost` are left out. */
  readonly gatesMet: readonly GateId[];
  /** Highest phase that may be done, after steps back and in a flare; 3 where nothing holds. */
  readonly phaseAtMost: Phase;
  /** The last step back; `null` where there was none. */
  readonly steppedBackOn: CivilDate | null;
  readonly gates: readonly GateState[];
}

const gateById: Readonly<Record<GateId, Gate>> = { G1: g1, G2: g2, G3: g3, G4: g4, G5: g5, G6: g6 };

/** What may be asked at a moment, as far as the fold has come. */
interface Judge {
  /** Whether anything may open: the morning after the last session was told and calm, and no sore one holds (I07, I08). */
  readonly isCalm: boolean;
  /** What a gate needs, and how much of it there is. */
  readonly needsOf: (gate: GateId, state: PhaseState) => readonly GateNeed[];
}

/** Judges at one moment after another; moments are asked for in order. */
function createJudge(record: RecordState, person: Person, context: ProgressContext) {
  const { now, facts, soreMornings } = person;
  const { irritability } = context.assessment;
  const first = Math.min(record.checks[0]?.at ?? now, facts.sessions[0]?.at ?? now) - 1;
  const evidenceAt = evidenceOf(record, person, context);
  const lastUntil = until(facts.sessions);
  const soreUntil = until(soreMornings);
  return (at: Instant): Judge => {
    let seen: ReturnType<typeof evidenceAt> | null = null;
    const last = lastUntil(at).at(-1);
    const isCalm =
      soreMorningAt(soreUntil(at), at) === null &&
      last?.mornings.some((morning) => morning.at <= at && morning.change !== 'worse') === true;
    const needsOf: Judge['needsOf'] = (gate, state) => {
      const since = evidenceSince(gate, state, irritability, first);
      const before: readonly GateNeed[] =
        gate === 'G2' && needsG1(state, irritability)
          ? [{ code: 'gate', gate: 'G1', met: state.metAt.has('G1') }]
          : [];
      seen ??= evidenceAt(at);
      const own = gateById[gate]({ ...seen, since, gatesMet: [...state.metAt.keys()] });
      return [...before, ...own, { code: 'calm-morning', met: isCalm }];
    };
    return { isCalm, needsOf };
  };
}

/** Every gate that opens at a moment. */
function meetGates(start: PhaseState, at: Instant, judge: Judge, irritability: Irritability): PhaseState {
  if (!judge.isCalm) return start;
  return gateIds.reduce((state, gate) => {
    const before = gateBefore(gate, irritability);
    if (state.metAt.has(gate) || (before !== null && !state.metAt.has(before))) return state;
    const needs = judge.needsOf(gate, state);
    return needs.every(({ met }) => met) ? meetGate(state, gate, at, needs) : state;
  }, start);
}

/**
 * The phases and gates of E6 as the record has led to them: a gate opens once all that it needs is there and the morning
 * after the last session was calm (I07), and stays open until a step back, which comes at once. Each asks again with what
 * happens after it.
 */
export function foldGates(record: RecordState, person: Person, context: ProgressContext): Progression {
  const { irritability } = context.assessment;
  const stepsBack = findStepsBack(person.reds, person.flares);
  const judgeAt = createJudge(record, person, context);
  let state = firstPhaseState;
  let next = 0;
  let judge = judgeAt(-Infinity);
  for (const at of momentsOf(record, person.now)) {
    for (let step = stepsBack[next]; step !== undefined && step <= at; step = stepsBack[next]) {
      state = stepBack(state, step, irritability);
      next += 1;
    }
    judge = judgeAt(at);
    state = meetGates(state, at, judge, irritability);
  }
  return toProgression(state, person, context, judge);
}

/** Whether only the calm phase is open: in a flare, and after it while any sore morning after one of its sessions holds (I07). */
function isCalmOnly({ flare, flares, soreMornings, now }: Person): boolean {
  const untilDay = flares.at(-1)?.untilDay ?? '';
  return flare !== null || soreMornings.some((one) => holdsAt(one, now) && one.about < untilDay);
}

function toProgression(
  state: PhaseState,
  person: Person,
  { assessment, offsetMinutes }: ProgressContext,
  judge: Judge,
): Progression {
  const { metAt, needsOf, steppedBackAt } = state;
  const phaseAtMost = isCalmOnly(person) ? 0 : state.cap;
  const toDay = (at: Instant | null) => (at === null ? null : instantToCivilDate(at, offsetMinutes));
  return {
    gatesMet: gateIds.filter(
      (gate) => metAt.has(gate) && opensTo(gate, assessment.irritability) <= phaseAtMost,
    ),
    phaseAtMost,
    steppedBackOn: toDay(steppedBackAt),
    gates: gateIds.map((gate) => ({
      gate,
      metOn: toDay(metAt.get(gate) ?? null),
      needs: metAt.has(gate) ? (needsOf.get(gate) ?? []) : judge.needsOf(gate, state),
    })),
  };
}
