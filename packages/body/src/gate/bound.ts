/** The bounds of design/figure.md. Millimetres, except degrees for angles. */
export const BOUND = {
  jointRange: 0,
  contact: 10,
  /** Where soft tissue gives way, marked in the pose. */
  fleshContact: 20,
  selfPenetration: 10,
  selfPenetrationBetween: 20,
  clearance: 20,
  floating: 10,
  balanceStanding: 30,
  balanceLow: 100,
  clinicalAngle: 15,
  slide: 10,
  /** Between two bodies, as between parts of one. */
  betweenBodies: 10,
  betweenBodiesOnTheWay: 20,
  /** Lower back of an assistant: spec T01.a, "lumbar neutral" [P]; how much still counts as neutral is ours [P]. */
  assistantLumbar: 10,
} as const;
