import type { LibraryIndex } from '@ilium/movement';
import type { ConditionId } from '@ilium/record';
import { allowanceOf, type Condition, conditionOf, conditions } from '@ilium/safety';

/** Conditions that shut or limit a technique at the table (B.4), in the order of the check. */
export const tableConditions = ({ entries }: LibraryIndex): readonly Condition[] => {
  const techniques = entries.filter(({ movement }) => movement.kind === 'assisted');
  return conditions.filter(({ id, scope }) =>
    techniques.some(({ variation }) => {
      const sides = scope === 'side' ? (['left', 'right'] as const) : null;
      const finding = { condition: id, sides, certainty: 'yes', rule: 'B.4' } as const;
      return allowanceOf({ conditions: [finding] }, variation).left.status !== 'free';
    }),
  );
};

/** A condition's name; its id where this version does not know it. */
export const conditionLabel = (id: string): string => conditionOf(id as ConditionId)?.label ?? id;
