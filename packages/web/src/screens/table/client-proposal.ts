import { type LibraryEntry, type LibraryIndex, RULES_VERSION } from '@ilium/movement';
import { emptyHistory, planSession } from '@ilium/planner';
import type { LetterItem } from '@ilium/record';
import { type Assessment, allowanceOf, type ConditionFinding, classCaps } from '@ilium/safety';
import { conditionLabel } from './table-conditions.ts';

/** Conditions that block something on both sides, by name; empty where it may be done on one side at least (B.4). */
export function blocksOf(
  { variation }: LibraryEntry,
  conditions: readonly ConditionFinding[],
): readonly string[] {
  const { left, right } = allowanceOf({ conditions }, variation);
  const isOpen =
    variation.sidedness === 'each'
      ? left.status !== 'blocked' || right.status !== 'blocked'
      : left.status !== 'blocked' && right.status !== 'blocked';
  if (isOpen) return [];
  const blocks = [...left.blocks, ...right.blocks];
  return [...new Set(blocks.map(({ condition }) => conditionLabel(condition)))];
}

/** What can be sent home at all: done alone, never a technique of the table (I18). */
export const isForHome = ({ movement, variation }: LibraryEntry): boolean =>
  movement.kind !== 'assisted' && movement.kind !== 'measure' && variation.load.trunk.assisted !== 1;

/** Items of a programme or a plan, as a letter has them. */
export const toLetterItems = (
  items: readonly Pick<LetterItem, 'variation' | 'dose'>[],
): readonly LetterItem[] =>
  items.map(({ variation, dose: { holdSeconds, reps, sets } }) => ({
    variation,
    dose: { holdSeconds, reps, sets },
  }));

/** The usual beginning of something, as a letter has it. */
export const entryToItem = ({ key, variation }: LibraryEntry): LetterItem => {
  const { holdSeconds, reps, sets } = variation.dose.start;
  return { variation: key, dose: { holdSeconds, reps, sets } };
};

/** A client as the planner sees them: their conditions, and pain that is stirred up fairly easily, to be careful. */
const toAssessment = (conditions: readonly ConditionFinding[]): Assessment => ({
  rulesVersion: RULES_VERSION,
  status: 'open',
  tier: 'none',
  missing: [],
  flags: [],
  locks: [],
  irritability: 'moderate',
  caps: classCaps.moderate,
  conditions,
  advice: [],
});

/** What the planner would begin with for someone with these conditions, at home with a chair and a mat. */
export function proposeItems(
  conditions: readonly ConditionFinding[],
  index: LibraryIndex,
): readonly LetterItem[] {
  const plan = planSession({
    index,
    assessment: toAssessment(conditions),
    request: {
      minutes: classCaps.moderate.minutes,
      places: ['floor', 'chair', 'standing'],
      equipment: ['sturdy-chair', 'mat'],
      painSide: 'both',
      leadSide: 'left',
      emphasis: [],
    },
    history: emptyHistory,
  });
  if (plan.kind === 'none') return [];
  return toLetterItems(plan.items);
}
