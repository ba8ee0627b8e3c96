import type {
  HandRefusal,
  LibraryIndex,
  Plan,
  PlanRequest,
  SessionShape,
  VariationKey,
} from '@ilium/movement';
import {
  type Hand,
  handToWishes,
  intakeToRequest,
  type LetterShare,
  letChoose,
  mostMinutesOf,
  type PlanHistory,
  type PlanInput,
  planByHand,
  planProgramme,
  planSession,
  shareOfLetter,
  untried,
} from '@ilium/planner';
import { foldHistory, type History, tightenAssessment } from '@ilium/progress';
import type { RecordState, Wishes } from '@ilium/record';
import { type Assessment, assessRecord, type JudgedAnswers } from '@ilium/safety';
import { restingToday } from '@ilium/session';
import {
  addDays,
  type CivilDate,
  type Instant,
  instantToCivilDate,
  type Minutes,
  ok,
  type Result,
} from '@ilium/units';
import { followedLetter } from './followed-letter.ts';
import { keepVariations } from './keep-variations.ts';
import { type PlanChange, planChanges } from './plan-changes.ts';
import { toProgressContext } from './progress-context.ts';

/** What the person asks for today only; the rest comes from the check. */
export type Wish = Partial<Pick<PlanRequest, 'minutes' | 'places' | 'equipment'>> & {
  /** The kind of session; the usual one without it. */
  readonly shape?: SessionShape;
};

/** What to plan where the planner is not to choose: a published programme or one part of it, or one variation. */
export type Choice =
  | { readonly kind: 'programme'; readonly programme: string; readonly part: string | null }
  | { readonly kind: 'variation'; readonly variation: VariationKey };

/** What a plan depends on besides the record and the library. */
export interface Asked {
  readonly wish: Wish;
  /** `null` leaves the choice to the planner. */
  readonly choice: Choice | null;
  readonly hand: Hand;
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** What is known: about the person, and about movements. */
export interface Known {
  readonly record: RecordState;
  readonly index: LibraryIndex;
}

/** What the record means today: whether to exercise, and with what. */
export interface Judgement extends JudgedAnswers {
  readonly request: PlanRequest;
  /** The longest session that may be asked for. */
  readonly mostMinutes: Minutes;
  readonly plan: Plan;
  /** Why the plan is not as the person's hand has it; `null` where it is. */
  readonly refusal: HandRefusal | null;
  /** What the hand means for the next sessions; `null` where nothing was changed. */
  readonly wishes: Wishes | null;
  /** What rules have changed about the doses of the plan since the last time. */
  readonly changes: readonly PlanChange[];
  /** How much of the letter that is followed is in the plan; `null` without one, or where something else was chosen. */
  readonly share: LetterShare | null;
}

/** What the check allows, narrowed by a flare or a step back that the record knows of (D6, E6). */
const narrow = (assessment: Assessment, { flare, progression }: History): Assessment =>
  tightenAssessment(assessment, { inFlare: flare !== null, phaseAtMost: progression.phaseAtMost });

/** What something of its family made worse today rests until tomorrow (E4), whatever else the record says of it. */
function restFamilies(history: History, keys: readonly VariationKey[], today: CivilDate): PlanHistory {
  const tomorrow = addDays(today, 1);
  const rested = keys.map((key) => {
    const past = history.byVariation[key] ?? untried;
    const restUntil = past.restUntil !== null && past.restUntil > tomorrow ? past.restUntil : tomorrow;
    return [key, { ...past, restUntil }] as const;
  });
  return { ...history, byVariation: { ...history.byVariation, ...Object.fromEntries(rested) } };
}

/** The answers as judged, what the record means, and what a session is planned from. */
export interface Opened {
  readonly answers: JudgedAnswers;
  readonly history: History;
  readonly input: PlanInput;
}

/** Answers → safety → what a session is planned from. `null` before the first check. */
export function openPlanning({ record, index }: Known, { wish, now, offsetMinutes }: Asked): Opened | null {
  const answers = assessRecord(record, { now, offsetMinutes });
  if (!answers) return null;
  const { shape, ...asked } = wish;
  const moment = { now, offsetMinutes };
  const letter = followedLetter(record);
  const folded = foldHistory(record, toProgressContext(record, index, answers.assessment, moment));
  const assessment = narrow(answers.assessment, folded);
  const today = instantToCivilDate(now, offsetMinutes);
  const history = restFamilies(folded, restingToday(record, index, moment), today);
  const request = { ...intakeToRequest(answers.intake), ...asked };
  const { wishes } = record;
  const input = {
    index,
    assessment,
    request,
    history,
    wishes,
    ...(shape && { shape }),
    ...(letter && { prescription: letter }),
  };
  return { answers: { ...answers, assessment }, history: folded, input };
}

/** Plans what was chosen, through the same rules; a choice may take all the minutes that the rules allow. */
function planChoice(choice: Choice, asked: PlanInput): Plan {
  const { index, assessment } = asked;
  const input = { ...asked, request: { ...asked.request, minutes: assessment.caps.minutes } };
  if (choice.kind === 'variation') {
    // A letter caps what it names (D9); of other things it says nothing, and this one was chosen by hand.
    const { prescription, ...free } = input;
    const isNamed = prescription?.items.some(
      ({ variation }) => index.entryOf(variation)?.key === choice.variation,
    );
    const own = { ...free, ...(isNamed && { prescription }) };
    return planSession({ ...own, index: keepVariations(index, (key) => key === choice.variation) });
  }
  const programme = index.library.programmes.find(({ id }) => id === choice.programme);
  if (!programme) throw new Error(`The library has no programme ${choice.programme}.`);
  return planProgramme({ ...input, programme, ...(choice.part !== null && { part: choice.part }) });
}

/** Whether a hand changes nothing. Looked at, not compared: it may have come from another thread. */
const isNoHand = ({ pinned, without, exactly, order }: Hand): boolean =>
  pinned.length === 0 && without.length === 0 && exactly === null && order === null;

/** The session of a hand; where that may not be, the best one without what was taken out. */
function planWithHand(input: PlanInput, hand: Hand, own: Plan): Pick<Judgement, 'plan' | 'refusal'> {
  const made: Result<Plan, HandRefusal> = isNoHand(hand) ? ok(own) : planByHand(input, hand);
  if (made.ok) return { plan: made.value, refusal: null };
  const free = planByHand(input, { ...letChoose(hand), pinned: [] });
  return { plan: free.ok ? free.value : own, refusal: made.error };
}

/** The plan that was asked for, and what a hand made of it. */
function planAsked(
  input: PlanInput,
  { choice, hand }: Asked,
): Pick<Judgement, 'plan' | 'refusal' | 'wishes'> {
  if (choice) return { plan: planChoice(choice, input), refusal: null, wishes: null };
  const own = planSession(input);
  return { ...planWithHand(input, hand, own), wishes: isNoHand(hand) ? null : handToWishes(hand, own) };
}

/** Answers → safety → plan, in one go. `null` before the first check. */
export function judge(known: Known, asked: Asked): Judgement | null {
  const opened = openPlanning(known, asked);
  if (!opened) return null;
  const { answers, history, input } = opened;
  const made = planAsked(input, asked);
  return {
    ...answers,
    request: input.request,
    mostMinutes: mostMinutesOf(input),
    ...made,
    share: asked.choice ? null : shareOfLetter(input, made.plan),
    changes: made.plan.kind === 'session' ? planChanges(made.plan, history.byVariation) : [],
  };
}
