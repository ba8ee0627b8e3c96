import type { Absence, Binding, Plan, Presence, SessionShape, VariationKey } from '@ilium/movement';
import { sessionShapes } from '@ilium/movement';
import {
  explainAbsence,
  explainPresence,
  findBindings,
  moveChoices,
  type PlanInput,
  planSession,
  type SwapChoice,
  swapChoices,
} from '@ilium/planner';
import { findReferrals, type Referral } from '@ilium/progress';
import { type Asked, type Judgement, judge, type Known, openPlanning } from './judge.ts';
import { recordToContext } from './progress-context.ts';

/** What can be asked about a plan; all of it takes longer than a frame. */
export type Question =
  | { readonly about: 'plan' }
  /** The same for another day; nobody waits for it. */
  | { readonly about: 'ahead' }
  /** Reasons to let a clinician have a look (E7). */
  | { readonly about: 'referrals' }
  /** Why an item is in. */
  | { readonly about: 'presence'; readonly plan: Plan; readonly key: VariationKey }
  /** Why a variation, or anything of a movement, is not. */
  | { readonly about: 'absence'; readonly plan: Plan; readonly name: string }
  /** What could stand in for an item. */
  | { readonly about: 'swaps'; readonly plan: Plan; readonly key: VariationKey }
  /** Where an item may be moved. */
  | { readonly about: 'moves'; readonly plan: Plan; readonly key: VariationKey }
  /** What one change would open. */
  | { readonly about: 'bindings'; readonly plan: Plan }
  /** Kinds of session that give one today. */
  | { readonly about: 'shapes' };

/** The answer to each question. `null` where there is nothing to answer, as before the first check. */
export interface Answers {
  readonly plan: Judgement | null;
  readonly ahead: Judgement | null;
  readonly referrals: readonly Referral[];
  readonly presence: Presence | null;
  readonly absence: Absence | null;
  readonly swaps: readonly SwapChoice[] | null;
  readonly moves: readonly number[] | null;
  readonly bindings: readonly Binding[] | null;
  readonly shapes: readonly SessionShape[] | null;
}

export type About = keyof Answers;
export type QuestionAbout<Kind extends About> = Extract<Question, { readonly about: Kind }>;

/** Kinds of session that fit; "just the one that helps" only where something has helped. */
function openShapes(input: PlanInput): readonly SessionShape[] {
  return sessionShapes.filter((shape) => {
    const plan = planSession({ ...input, shape });
    if (plan.kind === 'none') return false;
    return shape !== 'one' || plan.items.some(({ reasons }) => reasons.some(isRelief));
  });
}

const isRelief = ({ code }: { readonly code: string }): boolean => code === 'eased-before';

function answer(known: Known, asked: Asked, question: Question): Answers[About] {
  if (question.about === 'plan' || question.about === 'ahead') return judge(known, asked);
  if (question.about === 'referrals') {
    const context = recordToContext(known.record, known.index, asked);
    return context ? findReferrals(known.record, context) : [];
  }
  const input = openPlanning(known, asked)?.input;
  if (!input) return null;
  switch (question.about) {
    case 'presence':
      return explainPresence(input, question.plan, question.key);
    case 'absence':
      return explainAbsence(input, question.plan, question.name);
    case 'swaps':
      return swapChoices(input, asked.hand, question.plan, question.key);
    case 'moves':
      return moveChoices(input, asked.hand, question.plan, question.key);
    case 'bindings':
      return findBindings(input, question.plan);
    case 'shapes':
      return openShapes(input);
  }
}

/** Answers a question about today's plan. Pure: what it depends on are its arguments. */
export const think = <Kind extends About>(
  known: Known,
  asked: Asked,
  question: QuestionAbout<Kind>,
): Answers[Kind] => answer(known, asked, question) as Answers[Kind];
