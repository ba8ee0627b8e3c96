import type { LibraryIndex, Plan, PlanRequest, VariationKey } from '@ilium/movement';
import {
  intakeToRequest,
  type PlanHistory,
  type PlanInput,
  planProgramme,
  planSession,
  untried,
} from '@ilium/planner';
import { foldHistory, type History, tightenAssessment } from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import { type Assessment, assessRecord, type JudgedAnswers } from '@ilium/safety';
import { restingToday } from '@ilium/session';
import { addDays, type CivilDate, type Instant, instantToCivilDate } from '@ilium/units';
import { keepVariations } from './keep-variations.ts';

/** What the person asks for today only; the rest comes from the check. */
export type Wish = Partial<Pick<PlanRequest, 'minutes' | 'places' | 'equipment'>>;

/** What to plan where the planner is not to choose: a published programme or one part of it, or one variation. */
export type Choice =
  | { readonly kind: 'programme'; readonly programme: string; readonly part: string | null }
  | { readonly kind: 'variation'; readonly variation: VariationKey };

/** What the record means today: whether to exercise, and with what. */
export interface Judgement extends JudgedAnswers {
  readonly request: PlanRequest;
  readonly plan: Plan;
}

/** What a judgement depends on. */
export interface JudgeInput {
  readonly record: RecordState;
  readonly index: LibraryIndex;
  readonly wish: Wish;
  /** `null` leaves the choice to the planner. */
  readonly choice?: Choice | null;
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** Plans what was chosen, through the same rules; a choice may take all the minutes that the rules allow. */
function planChoice(choice: Choice, asked: PlanInput): Plan {
  const { index, assessment } = asked;
  const input = { ...asked, request: { ...asked.request, minutes: assessment.caps.minutes } };
  if (choice.kind === 'variation')
    return planSession({ ...input, index: keepVariations(index, (key) => key === choice.variation) });
  const programme = index.library.programmes.find(({ id }) => id === choice.programme);
  if (!programme) throw new Error(`The library has no programme ${choice.programme}.`);
  return planProgramme({ ...input, programme, ...(choice.part !== null && { part: choice.part }) });
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

/** Answers → safety → plan, in one go. `null` before the first check. */
export function judge({
  record,
  index,
  wish,
  choice = null,
  now,
  offsetMinutes,
}: JudgeInput): Judgement | null {
  const judged = assessRecord(record, { now, offsetMinutes });
  if (!judged) return null;
  const { intake } = judged;
  const request = { ...intakeToRequest(intake), ...wish };
  const moment = { now, offsetMinutes };
  const folded = foldHistory(record, { ...moment, index, assessment: judged.assessment });
  const assessment = narrow(judged.assessment, folded);
  const today = instantToCivilDate(now, offsetMinutes);
  const history = restFamilies(folded, restingToday(record, index, moment), today);
  const input = { index, assessment, request, history };
  return { intake, assessment, request, plan: choice ? planChoice(choice, input) : planSession(input) };
}
