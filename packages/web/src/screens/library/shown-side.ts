import type { BodySide, Variation } from '@ilium/movement';
import { intake } from '../../state/record.ts';

/** The side with which pictures begin: the painful one where there is one, else left (A.1). */
export const beginningSide = (): BodySide => (intake.value?.pain.side === 'right' ? 'right' : 'left');

/** The side that a variation's picture shows working; `null` where both work alike. */
export const shownSide = ({ sidedness }: Variation): BodySide | null =>
  sidedness === 'symmetric' ? null : beginningSide();
