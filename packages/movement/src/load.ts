/**
 * Mechanical load on one limb (A.3). 1 = mid range or some, 2 = end range or much.
 * Spec abbreviations: hipF, hipE, er, ir, abd, add, kf, kt, comp, wb, op, kneel, distract, adIso, sideLie.
 */
export interface LimbLoad {
  /** hipF: 1 = 60–90°, 2 = more than 90°. */
  readonly hipFlexion?: 1 | 2;
  /** hipE: 1 = 0–10°, 2 = end range. */
  readonly hipExtension?: 1 | 2;
  readonly externalRotation?: 1 | 2;
  readonly internalRotation?: 1 | 2;
  readonly abduction?: 1 | 2;
  readonly adduction?: 1 | 2;
  /** kf: 1 = 90–120°, 2 = more than 120°. */
  readonly kneeFlexion?: 1 | 2;
  readonly kneeTorsion?: 1 | 2;
  /** comp: likelihood of a pinch at the front or inside of the hip. */
  readonly compression?: 1 | 2;
  /** wb: load on this limb alone. */
  readonly weightBearing?: 1 | 2;
  /** op: pushed further by a therapist. */
  readonly overpressure?: 1 | 2;
  readonly kneeling?: 1;
  /** distract: femur drawn out of the socket by a therapist. */
  readonly distraction?: 1 | 2;
  /** adIso: adductors hold against resistance. */
  readonly adductorHold?: 1;
  /** sideLie: this side is lain on. */
  readonly sideLying?: 1;
}

/**
 * Load on the trunk, and what the surroundings demand (A.3). 1 = some or mid range, 2 = much or end range.
 * Spec abbreviations: floor, supine, stand, lf, lr, ls, le, lfl, nt, head, bal, sup, iso, bed, band, overhead,
 * wrist, neckrot, assisted.
 */
export interface TrunkLoad {
  readonly floor?: 1;
  readonly supine?: 1;
  readonly standing?: 1;
  readonly lumbarFlexion?: 1 | 2;
  readonly lumbarRotation?: 1 | 2;
  readonly lumbarSideBend?: 1 | 2;
  readonly lumbarExtension?: 1 | 2;
  /** lfl: flexion under the trunk's own weight. */
  readonly loadedFlexion?: 1 | 2;
  /** nt: tension on the sciatic nerve. */
  readonly neuralTension?: 1 | 2;
  /** head: 1 = head low, 2 = head below the hips. */
  readonly headDown?: 1 | 2;
  /** bal: 2 = narrow or unsupported stance. */
  readonly balance?: 1 | 2;
  /** sup: a rail or wall brings the balance demand down to 1. */
  readonly supportable?: 1;
  /** iso: the longest muscular hold, in seconds. */
  readonly longestHoldSeconds?: number;
  /** bed: possible on a bed although tagged `floor`. */
  readonly bedPossible?: 1;
  readonly band?: 1;
  readonly armOverhead?: 1;
  readonly wristLoad?: 1;
  readonly neckRotation?: 1;
  /** Done by a therapist, never alone (I18). */
  readonly assisted?: 1;
}

/** Everything the safety rules know about the mechanics of a variation. */
export interface Load {
  readonly working: LimbLoad;
  readonly other: LimbLoad;
  readonly trunk: TrunkLoad;
}
