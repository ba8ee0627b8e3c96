import type { ConditionId } from '@ilium/record';
import { atLeast, type LoadPattern, middling, much, none, some } from './load-pattern.ts';

/** Which loads a condition blocks, and which it allows with its limit only (B.4). Any one pattern is enough. */
export interface ConditionRule {
  readonly blocks: readonly LoadPattern[];
  readonly limits: readonly LoadPattern[];
}

const everything: ConditionRule = {
  blocks: [{ why: 'Early healing: only what the surgeon or a clinician prescribes.' }],
  limits: [],
};

/** The shin turns the thigh like a lever, or a therapist does: rotation goes further than one's own muscles take it. */
const leveredTurnOut = (why: string): readonly LoadPattern[] => [
  { limb: { externalRotation: much, kneeTorsion: some }, why },
  { limb: { externalRotation: much, overpressure: some }, why },
];

const therapistPulls: readonly LoadPattern[] = [
  { limb: { overpressure: some }, why: 'Pushed past the range that the joint controls.' },
  { limb: { distraction: some }, why: 'Drawn apart where the joint is already loose.' },
];

/** Deep bending with the thigh turned right out and the front of the socket pressed. */
const socketCorner: LoadPattern = {
  limb: { externalRotation: much, compression: much },
  why: 'Levers the head of the femur against the rim of the socket.',
};

/** The rules of the 24 conditions, over load tags; they reproduce the matrix of B.4 cell by cell. */
export const conditionRules: Readonly<Record<ConditionId, ConditionRule>> = {
  'thr-recent': everything,
  'spine-surg-recent': everything,
  abdo: everything,

  'thr-late': {
    blocks: [
      { limb: { hipFlexion: much }, why: 'Past a right angle the joint can leave its socket at the back.' },
      { limb: { adduction: some }, why: 'Crossing the mid-line has the same risk.' },
      { limb: { internalRotation: some }, why: 'Turning in has the same risk.' },
      ...leveredTurnOut('A crossed leg turns the joint through its shin.'),
    ],
    limits: [
      { limb: { hipFlexion: middling }, why: 'Near the right angle, so slowly and not past it.' },
      { limb: { hipExtension: much }, why: 'End of the backward range, so slowly.' },
    ],
  },

  'thr-late-ant': {
    blocks: [
      { limb: { hipExtension: much }, why: 'The leg far back can push the joint out at the front.' },
      ...leveredTurnOut('Turning far out has the same risk.'),
    ],
    limits: [
      { limb: { hipExtension: middling }, why: 'The leg moves behind the body: straight is enough.' },
      { limb: { externalRotation: much }, why: 'Turning out stays in the middle of the range.' },
      { limb: { hipFlexion: much }, why: 'Deep bending only as far as it is easy.' },
    ],
  },

  'spine-fusion': {
    blocks: [
      { trunk: { lumbarFlexion: much }, why: 'Full bending is taken up beside the fused segments.' },
      { trunk: { lumbarRotation: much }, why: 'So is a held twist.' },
      { trunk: { lumbarSideBend: much }, why: 'So is a full side bend.' },
    ],
    limits: [
      { trunk: { lumbarFlexion: some }, why: 'Bending stays in mid range.' },
      { trunk: { lumbarRotation: some }, why: 'Turning stays small and is not held.' },
      { trunk: { lumbarExtension: some }, why: 'Arching stays out of it.' },
    ],
  },

  knee: {
    blocks: [
      { limb: { kneeling: some }, why: 'Weight on the kneecap.' },
      { limb: { kneeFlexion: much }, why: 'The knee is folded nearly shut.' },
      { limb: { kneeTorsion: much }, why: 'The knee is twisted under load.' },
    ],
    limits: [{ limb: { kneeTorsion: some }, why: 'The turn must come from the hip, not the knee.' }],
  },

  'groin-pinch': {
    blocks: [{ limb: { compression: much }, why: 'The position that pinches the front of the hip.' }],
    limits: [
      { limb: { hipFlexion: much }, why: 'Deep bending brings the rim close.' },
      { limb: { compression: middling }, why: 'Some pressure at the front of the hip.' },
    ],
  },

  'lateral-hip': {
    blocks: [
      { limb: { adduction: much }, why: 'Crossing presses the outer hip tendons on the bone.' },
      { limb: { sideLying: some }, why: 'Body weight lies on the sore spot.' },
    ],
    limits: [
      { limb: { adduction: middling }, why: 'The thigh moves a little across.' },
      { limb: { weightBearing: much }, why: 'Standing or pushing on one leg loads the outer hip.' },
    ],
  },

  'hip-oa': {
    blocks: [],
    limits: [
      { limb: { compression: some }, why: 'A stiff joint meets its end early.' },
      { limb: { externalRotation: much }, why: 'Turning out is among the first ranges to stiffen.' },
      { limb: { internalRotation: much }, why: 'Turning in is the first range to stiffen.' },
    ],
  },

  bone: {
    blocks: [
      { trunk: { lumbarFlexion: much }, why: 'A rounded spine loads the front of the vertebrae.' },
      { trunk: { lumbarRotation: much }, why: 'A full twist strains them too.' },
      { limb: { overpressure: some }, why: 'Someone else’s weight cannot be felt in time.' },
    ],
    limits: [
      { trunk: { lumbarFlexion: some }, why: 'Tip from the hips instead of rounding.' },
      { trunk: { lumbarRotation: some }, why: 'Turn half way at most.' },
      { trunk: { lumbarSideBend: some }, why: 'Lean a little only.' },
      { trunk: { balance: some }, why: 'A fall is the greater danger.' },
    ],
  },

  'leg-radiating': {
    blocks: [
      { trunk: { lumbarFlexion: much }, why: 'Full bending can send symptoms farther down.' },
      { trunk: { neuralTension: some }, why: 'It pulls on the irritated nerve.' },
      {
        trunk: { lumbarFlexion: some, lumbarRotation: much },
        why: 'Bending and twisting together narrow its way out.',
      },
    ],
    limits: [
      { trunk: { lumbarFlexion: some }, why: 'Half range, with an eye on the leg.' },
      { trunk: { lumbarRotation: much }, why: 'Half range, with an eye on the leg.' },
      { trunk: { lumbarSideBend: much }, why: 'Half range, with an eye on the leg.' },
    ],
  },

  'flexion-sensitive': {
    blocks: [{ trunk: { lumbarFlexion: much }, why: 'Full bending is what brings it on.' }],
    limits: [{ trunk: { lumbarFlexion: some }, why: 'The bend must come from the hips.' }],
  },

  'extension-sensitive': {
    blocks: [],
    limits: [
      { trunk: { lumbarExtension: some }, why: 'Arching is what brings it on.' },
      { limb: { hipExtension: much }, why: 'A leg far back arches the back unless the pelvis is tucked.' },
    ],
  },

  'pregnant-2-3': {
    blocks: [
      {
        trunk: { supine: some },
        why: 'Long lying on the back is avoided in these months.',
        notIn: 'first-trimester',
      },
      { trunk: { lumbarRotation: much }, why: 'A full twist presses on the belly.' },
      { trunk: { headDown: much }, why: 'Dizziness and falls.' },
      { trunk: { balance: much, supportable: none }, why: 'A narrow stance without a hold: falls.' },
    ],
    limits: [
      { trunk: { balance: some }, why: 'Balance changes: hold on.' },
      { trunk: { floor: some, bedPossible: none }, why: 'Getting down and up takes care.' },
      { limb: { abduction: much }, why: 'Wide legs strain a softened pelvis.' },
    ],
  },

  pgp: {
    blocks: [
      { limb: { abduction: much }, why: 'Wide legs pull at the joints of the pelvis.' },
      { limb: { weightBearing: much }, why: 'One leg carries all: the pelvis shears.' },
    ],
    limits: [
      { limb: { abduction: some }, why: 'Spreading stays small.' },
      { limb: { adduction: some }, why: 'Crossing stays small.' },
      { limb: { adductorHold: some }, why: 'Squeezing pulls at the front joint: gently.' },
      { legsApart: true, why: 'The legs go different ways, so the range stays small.' },
    ],
  },

  hypermobile: {
    blocks: [...therapistPulls, socketCorner],
    limits: [
      { limb: { hipExtension: much }, why: 'Held end of the range.' },
      { limb: { adduction: much }, why: 'Held end of the range.' },
      {
        limb: { externalRotation: much },
        trunk: { longestHoldSeconds: (seconds) => seconds === 0 || seconds > 5 },
        why: 'Held end of the range; short holds by one’s own muscles control it.',
      },
      { trunk: { lumbarFlexion: some }, why: 'Sagging into the joints of the spine.' },
      { trunk: { lumbarRotation: much }, why: 'Held end of the range.' },
      { trunk: { lumbarSideBend: much }, why: 'Held end of the range.' },
      { trunk: { armOverhead: some }, why: 'Loose shoulders hang at their end.' },
    ],
  },

  balance: {
    blocks: [
      { trunk: { balance: much, supportable: none }, why: 'Nothing to hold on to in a narrow stance.' },
    ],
    limits: [{ trunk: { balance: some }, why: 'A hand on something steady.' }],
  },

  'head-down': {
    blocks: [{ trunk: { headDown: much }, why: 'The head hangs below the hips.' }],
    limits: [
      { trunk: { headDown: some }, why: 'The head is low.' },
      { trunk: { longestHoldSeconds: atLeast(10) }, why: 'Long hard holds raise blood pressure.' },
    ],
  },

  'no-floor': {
    blocks: [{ trunk: { floor: some, supine: none, bedPossible: none }, why: 'It cannot be done on a bed.' }],
    limits: [{ trunk: { floor: some }, why: 'It can be done on a bed.' }],
  },

  wrist: {
    blocks: [{ trunk: { wristLoad: some }, why: 'Body weight on the hands.' }],
    limits: [],
  },

  shoulder: {
    blocks: [],
    limits: [{ trunk: { armOverhead: some }, why: 'The arm goes overhead; it need not.' }],
  },

  'hip-unstable': {
    blocks: [...therapistPulls, socketCorner],
    limits: [
      { limb: { compression: some }, why: 'Pressure at the rim of the socket.' },
      { limb: { externalRotation: much }, why: 'End of a range that the joint does not hold.' },
      { limb: { hipExtension: much }, why: 'End of a range that the joint does not hold.' },
    ],
  },

  bleeding: {
    blocks: [],
    limits: [{ trunk: { assisted: some }, why: 'Hands can bruise.' }],
  },
};
