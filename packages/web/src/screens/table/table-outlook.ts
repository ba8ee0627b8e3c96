import type { BodySide, LibraryIndex, VariationKey } from '@ilium/movement';
import type { ClientConditions, VisitAnswers } from '@ilium/record';
import { judgeVisit } from '@ilium/safety';
import { planVisit } from '@ilium/session';

/** A visit at which everything but the conditions is agreed and clear. */
const clearAnswers: VisitAnswers = {
  therapist: '–',
  consent: true,
  stopWord: '–',
  dangerSign: 'no',
  acute: 'no',
  neurologicalChange: 'no',
  clinicianFirst: 'no',
  conditions: [],
};

/** A technique that conditions block; `side` is `null` where both legs are meant. */
export interface BlockedTechnique {
  readonly variation: VariationKey;
  readonly side: BodySide | null;
}

/** What a client's conditions alone would block at the table, by the rules of the gate and of the visit (B.4, B.5). */
export function blockedAtTable(
  conditions: ClientConditions,
  index: LibraryIndex,
): readonly BlockedTechnique[] {
  const programme = index.library.programmes.find(({ assisted }) => assisted);
  if (!programme) return [];
  const planWith = (known: ClientConditions) => {
    const judged = judgeVisit({ ...clearAnswers, conditions: known });
    return judged.ok
      ? planVisit({ programme, index, leave: judged.value, first: 'left', holdSeconds: 20 })
      : null;
  };
  const sidesDone = (variation: VariationKey): readonly BodySide[] =>
    planWith(conditions)?.legs.flatMap(({ side, techniques }) =>
      techniques.some(({ plain, begins }) => plain === variation && begins !== null) ? [side] : [],
    ) ?? [];
  const techniques = planWith([])?.legs[0]?.techniques ?? [];
  return techniques.flatMap(({ plain: variation }): readonly BlockedTechnique[] => {
    const done = sidesDone(variation);
    if (done.length === 2) return [];
    return [{ variation, side: done.length === 0 ? null : done[0] === 'left' ? 'right' : 'left' }];
  });
}
