import { type BodySide, type PlanRequest, type TargetGroup, targetGroups } from '@ilium/movement';
import type { BodyArea, Intake } from '@ilium/record';

/** The side that leads: the painful one, else the stiffer one, else left (A.1). */
export function leadSideOf(pain: Intake['pain']): BodySide {
  if (pain.side === 'left' || pain.side === 'right') return pain.side;
  return pain.stifferSide ?? 'left';
}

/** Tissue around each area of the body map that may be loosened or strengthened for it (P). */
const targetsByArea: Readonly<Record<BodyArea, readonly TargetGroup[]>> = {
  'low-back': ['low-back', 'side-trunk', 'trunk'],
  buttock: ['gluteals', 'deep-rotators'],
  groin: ['hip-flexors', 'adductors'],
  'outer-hip': ['outer-hip', 'gluteals'],
  'front-thigh': ['hip-flexors', 'quadriceps'],
  'back-thigh': ['gluteals', 'hamstrings'],
  knee: [],
  calf: [],
  foot: [],
};

type PainArea = NonNullable<Intake['pain']['areas']>[number];

/** Target groups around the areas that hurt, in the vocabulary's order, each once. */
function areasToEmphasis(areas: readonly PainArea[]): readonly TargetGroup[] {
  const around = new Set(areas.flatMap(({ area }) => targetsByArea[area]));
  return targetGroups.filter((target) => around.has(target));
}

/** What an intake asks for: minutes, places and equipment as answered (E1.13, E1.14). */
export const intakeToRequest = (intake: Intake): PlanRequest => ({
  minutes: intake.minutes,
  places: intake.places,
  equipment: intake.equipment,
  painSide: intake.pain.side,
  leadSide: leadSideOf(intake.pain),
  emphasis: areasToEmphasis(intake.pain.areas ?? []),
});

/** The leading side of a request; a painful side always leads, whatever else is said. */
export const requestToLead = ({ painSide, leadSide }: PlanRequest): BodySide =>
  painSide === 'left' || painSide === 'right' ? painSide : leadSide;

/** Whether one side hurts and the other does not, so that extra repetitions have a side to go to. */
export const hasPainfulSide = ({ painSide }: PlanRequest): boolean =>
  painSide === 'left' || painSide === 'right';
