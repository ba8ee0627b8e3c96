import type { BodySide, RuleId } from '@ilium/movement';
import { type ConditionId, conditionIds, type Intake } from '@ilium/record';
import { type CivilDate, daysBetween } from '@ilium/units';
import type { ConditionFinding } from './assessment.ts';
import { isClearanceDated } from './clearance.ts';
import { conditionOf } from './conditions.ts';

/** Days after an operation during which everything waits for a clinician (E3 T5: 12 weeks). */
const HEALING_DAYS = 84;

type Surgery = NonNullable<Intake['surgeries']>[number];
type Stated = Intake['conditions'][number];

const bothSides: readonly BodySide[] = ['left', 'right'];

const toSides = (side: BodySide | 'both' | undefined): readonly BodySide[] =>
  side === 'left' || side === 'right' ? [side] : bothSides;

/** A finding; a condition of a side holds for both legs unless one is named. */
export const finding = (
  condition: ConditionId,
  rule: RuleId,
  { side, answer }: { readonly side?: BodySide | 'both'; readonly answer?: 'yes' | 'unsure' } = {},
): ConditionFinding => ({
  condition,
  sides: conditionOf(condition).scope === 'side' ? toSides(side) : null,
  certainty: answer ?? 'yes',
  rule,
});

/** Whether an operation is under twelve weeks old on a day, or still to come. */
export const isHealing = ({ on }: Pick<Surgery, 'on'>, day: CivilDate): boolean =>
  daysBetween(on, day) < HEALING_DAYS;

/** Whether a clinician agreed to exercise after the operation: a word from before it is not about it (E3 T5). */
export const isSurgeryCleared = ({ on, cleared }: Surgery, today: CivilDate): boolean =>
  cleared !== undefined && isClearanceDated(cleared, today) && cleared.on >= on;

const healingCondition: Readonly<Record<Surgery['kind'], ConditionId>> = {
  'hip-replacement': 'thr-recent',
  'other-hip': 'thr-recent',
  'knee-replacement': 'knee',
  spine: 'spine-surg-recent',
  'spine-fusion': 'spine-surg-recent',
  abdominal: 'abdo',
  caesarean: 'abdo',
};

const healedCondition = ({ kind, approach }: Surgery): ConditionId | null => {
  if (kind === 'hip-replacement') return approach === 'anterior' ? 'thr-late-ant' : 'thr-late';
  if (kind === 'knee-replacement') return 'knee';
  return kind === 'spine-fusion' ? 'spine-fusion' : null;
};

/**
 * What an operation means for movements (B.4). In the first twelve weeks a clearance lifts the lock, not the block:
 * then only a clinician's prescription opens movements. Given later, it lifts the limits of a replaced hip.
 */
function fromSurgery(surgery: Surgery, today: CivilDate): readonly ConditionFinding[] {
  const isRecent = isHealing(surgery, today);
  const condition = isRecent ? healingCondition[surgery.kind] : healedCondition(surgery);
  const { kind, cleared } = surgery;
  const isLifted =
    kind === 'hip-replacement' &&
    cleared !== undefined &&
    isSurgeryCleared(surgery, today) &&
    !isHealing(surgery, cleared.on);
  return condition && !isLifted
    ? [finding(condition, 'E1.10', surgery.side ? { side: surgery.side } : {})]
    : [];
}

const fromStated = ({ id, side, answer }: Stated): ConditionFinding =>
  finding(id, 'E1.9', { ...(side && { side }), ...(answer && { answer }) });

function fromPregnancy({ pregnancy }: Intake): readonly ConditionFinding[] {
  if (!pregnancy) return [];
  const pregnant = finding('pregnant-2-3', 'E1.2');
  return [pregnancy.trimester === 1 ? { ...pregnant, variant: 'first-trimester' } : pregnant];
}

/** Conditions that the answers about the pain bring with them (E1.4, E1.7). */
export function fromPain({ pain }: Pick<Intake, 'pain'>): readonly ConditionFinding[] {
  const outerHips = (pain.areas ?? []).filter(({ area }) => area === 'outer-hip');
  const worse = new Set(pain.aggravating);
  return [
    ...(pain.farthest >= 4 ? [finding('leg-radiating', 'E1.4')] : []),
    ...(worse.has('sitting-bending') ? [finding('flexion-sensitive', 'E1.7')] : []),
    ...(worse.has('standing-walking-leaning-back') ? [finding('extension-sensitive', 'E1.7')] : []),
    ...(worse.has('side-lying')
      ? outerHips.map(({ side }) => finding('lateral-hip', 'E1.4', side === 'centre' ? {} : { side }))
      : []),
  ];
}

const conditionsByMedicine: Readonly<Record<NonNullable<Intake['medicines']>[number], ConditionId>> = {
  'long-term-steroids': 'bone',
  bisphosphonate: 'bone',
  'blood-thinner': 'bleeding',
  'blood-pressure-uncontrolled': 'head-down',
};

function fromAbilities({ abilities, clinicianFirst }: Intake): readonly ConditionFinding[] {
  const { fellInLastYear: fell, canGetToFloor: floor, canLeanOnHands: hands } = abilities;
  return [
    ...(fell === 'no' ? [] : [finding('balance', 'E1.12', { answer: fell })]),
    ...(floor === 'yes' ? [] : [finding('no-floor', 'E1.12', { answer: floor === 'no' ? 'yes' : 'unsure' })]),
    ...(hands === 'yes' ? [] : [finding('wrist', 'E1.12', { answer: hands === 'no' ? 'yes' : 'unsure' })]),
    ...(clinicianFirst?.includes('diabetes-foot') ? [finding('balance', 'B.6')] : []),
  ];
}

/** One finding of two about the same condition: both sides' legs, the surer answer, the stricter form. */
const merge = (a: ConditionFinding, b: ConditionFinding): ConditionFinding => {
  const { variant, ...merged } = a;
  return {
    ...merged,
    sides:
      a.sides && b.sides
        ? bothSides.filter((side) => a.sides?.includes(side) || b.sides?.includes(side))
        : null,
    certainty: a.certainty === 'yes' || b.certainty === 'yes' ? 'yes' : 'unsure',
    ...(variant && b.variant && { variant }),
  };
};

/** The conditions that hold (B.4), stated or derived from other answers, each once, in the order of B.4. */
export function findConditions(intake: Intake, today: CivilDate): readonly ConditionFinding[] {
  const found = [
    ...intake.conditions.map(fromStated),
    ...(intake.surgeries ?? []).flatMap((surgery) => fromSurgery(surgery, today)),
    ...fromPregnancy(intake),
    ...fromPain(intake),
    ...(intake.medicines ?? []).map((medicine) => finding(conditionsByMedicine[medicine], 'E1.11')),
    ...fromAbilities(intake),
  ];
  return conditionIds.flatMap((id) => {
    const [first, ...others] = found.filter(({ condition }) => condition === id);
    return first ? [others.reduce(merge, first)] : [];
  });
}
