/** A side of the body, as timelines and figures use it. */
export type BodySide = 'left' | 'right';

/** A limb's part in a movement, as authors write it: the working (lead) limb, or the other one. */
export type SideRole = 'working' | 'other';

/** Where it hurts, as the person says it. `centre` and `both` carry a stiffer side for ordering (A.1). */
export type PainSide = 'left' | 'right' | 'both' | 'centre';

/**
 * How a variation uses the two sides.
 * `each` is done whole on one side and then on the other; `alternating` changes side at every repetition;
 * `symmetric` works both at once.
 */
export type Sidedness = 'each' | 'alternating' | 'symmetric';

/** The opposite side. */
export const oppositeSide = (side: BodySide): BodySide => (side === 'left' ? 'right' : 'left');

/** The side a role falls on while `workingSide` leads. */
export const roleToSide = (role: SideRole, workingSide: BodySide): BodySide =>
  role === 'working' ? workingSide : oppositeSide(workingSide);
