import type { Movement } from '@ilium/movement';
import { adductorOpener } from '../movements/adductor-opener/movement.ts';
import { adductorSqueeze } from '../movements/adductor-squeeze/movement.ts';
import { assistedFlexionRotation } from '../movements/assisted-flexion-rotation/movement.ts';
import { assistedThighDistraction } from '../movements/assisted-thigh-distraction/movement.ts';
import { bandedSideWalk } from '../movements/banded-side-walk/movement.ts';
import { bridge } from '../movements/bridge/movement.ts';
import { butterfly } from '../movements/butterfly/movement.ts';
import { childsPose } from '../movements/childs-pose/movement.ts';
import { clamshellBridge } from '../movements/clamshell-bridge/movement.ts';
import { doubleHipRotation } from '../movements/double-hip-rotation/movement.ts';
import { fireHydrant } from '../movements/fire-hydrant/movement.ts';
import { flexionDrill } from '../movements/flexion-drill/movement.ts';
import { halfKneelingHipFlexor } from '../movements/half-kneeling-hip-flexor/movement.ts';
import { happyBaby } from '../movements/happy-baby/movement.ts';
import { hipHiker } from '../movements/hip-hiker/movement.ts';
import { kneeWags } from '../movements/knee-wags/movement.ts';
import { lateralSquat } from '../movements/lateral-squat/movement.ts';
import { lyingFigureFour } from '../movements/lying-figure-four/movement.ts';
import { ninetyNinety } from '../movements/ninety-ninety/movement.ts';
import { pigeon } from '../movements/pigeon/movement.ts';
import { psoasMarch } from '../movements/psoas-march/movement.ts';
import { runnersLunge } from '../movements/runners-lunge/movement.ts';
import { seatedFigureFour } from '../movements/seated-figure-four/movement.ts';
import { seatedTwist } from '../movements/seated-twist/movement.ts';
import { sideComparison } from '../movements/side-comparison/movement.ts';
import { sideLyingLegRaise } from '../movements/side-lying-leg-raise/movement.ts';
import { standingHipFlexor } from '../movements/standing-hip-flexor/movement.ts';
import { standingSideBend } from '../movements/standing-side-bend/movement.ts';
import { wideLegFold } from '../movements/wide-leg-fold/movement.ts';

/** Every movement, in the order of the specification. A new one is its folder and its line here. */
export const movements: readonly Movement[] = [
  ninetyNinety,
  standingSideBend,
  standingHipFlexor,
  seatedFigureFour,
  bridge,
  clamshellBridge,
  hipHiker,
  kneeWags,
  adductorSqueeze,
  psoasMarch,
  flexionDrill,
  halfKneelingHipFlexor,
  doubleHipRotation,
  butterfly,
  pigeon,
  lyingFigureFour,
  lateralSquat,
  sideLyingLegRaise,
  fireHydrant,
  bandedSideWalk,
  wideLegFold,
  seatedTwist,
  childsPose,
  happyBaby,
  runnersLunge,
  adductorOpener,
  assistedFlexionRotation,
  assistedThighDistraction,
  sideComparison,
];
