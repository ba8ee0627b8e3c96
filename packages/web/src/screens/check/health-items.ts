import type { ClinicianFirstId, ConditionId, Intake } from '@ilium/record';
import { conditionOf } from '@ilium/safety';
import type { HealthGroupId } from './health-groups.ts';
import { clinicianFirstTexts, healthItemTexts, medicineTexts, surgeryTexts } from './words.ts';

type Medicine = NonNullable<Intake['medicines']>[number];
/** An operation of the check (E1.10). */
export type SurgeryKind = NonNullable<Intake['surgeries']>[number]['kind'];

/** What a ticked line becomes in the intake. */
export type HealthFact =
  | { readonly kind: 'pregnant' }
  | { readonly kind: 'condition'; readonly condition: ConditionId }
  | { readonly kind: 'first'; readonly first: ClinicianFirstId }
  | { readonly kind: 'medicine'; readonly medicine: Medicine }
  | { readonly kind: 'surgery'; readonly surgery: SurgeryKind }
  | { readonly kind: 'fell' }
  | { readonly kind: 'hands' };

/** One precise line of a group's card. */
export interface HealthItem {
  readonly id: string;
  readonly group: HealthGroupId;
  readonly text: string;
  /** Belongs to one leg: the side is asked next. */
  readonly sided: boolean;
  readonly fact: HealthFact;
}

const condition = (group: HealthGroupId, id: ConditionId, text = conditionOf(id).label): HealthItem => ({
  id: `condition:${id}`,
  group,
  text,
  sided: conditionOf(id).scope === 'side',
  fact: { kind: 'condition', condition: id },
});

const first = (group: HealthGroupId, id: ClinicianFirstId): HealthItem => ({
  id: `first:${id}`,
  group,
  text: clinicianFirstTexts[id],
  sided: false,
  fact: { kind: 'first', first: id },
});

const medicine = (group: HealthGroupId, id: Medicine): HealthItem => ({
  id: `medicine:${id}`,
  group,
  text: medicineTexts[id],
  sided: false,
  fact: { kind: 'medicine', medicine: id },
});

const sidedSurgeries: readonly SurgeryKind[] = ['hip-replacement', 'other-hip', 'knee-replacement'];

const surgery = (id: SurgeryKind): HealthItem => ({
  id: `surgery:${id}`,
  group: 'surgery',
  text: surgeryTexts[id],
  sided: sidedSurgeries.includes(id),
  fact: { kind: 'surgery', surgery: id },
});

/**
 * Every line that can be ticked. Conditions that are not here follow from other answers: pregnancy, operations,
 * medicines, how far the pain reaches, what sets it off, and what the person can do (E1.2–E1.12).
 */
export const healthItems: readonly HealthItem[] = [
  {
    id: 'pregnant',
    group: 'pregnancy',
    text: healthItemTexts.pregnant,
    sided: false,
    fact: { kind: 'pregnant' },
  },
  first('pregnancy', 'recent-birth'),
  condition('pregnancy', 'pgp'),
  surgery('hip-replacement'),
  surgery('knee-replacement'),
  surgery('spine'),
  surgery('spine-fusion'),
  surgery('other-hip'),
  surgery('abdominal'),
  surgery('caesarean'),
  condition('surgery', 'abdo', healthItemTexts.hernia),
  condition('joints', 'knee', 'A knee that is sore when bent, twisted or knelt on'),
  condition('joints', 'hip-oa'),
  condition('joints', 'bone', 'Thin bones, or a break from little force'),
  condition('joints', 'groin-pinch'),
  condition('joints', 'lateral-hip'),
  condition('joints', 'hypermobile'),
  condition('joints', 'hip-unstable'),
  condition('joints', 'spine-fusion'),
  condition('joints', 'pgp'),
  condition('joints', 'shoulder'),
  { id: 'hands', group: 'joints', text: conditionOf('wrist').label, sided: false, fact: { kind: 'hands' } },
  { id: 'fell', group: 'balance', text: healthItemTexts.fell, sided: false, fact: { kind: 'fell' } },
  condition('balance', 'balance', healthItemTexts.balance),
  medicine('balance', 'blood-pressure-uncontrolled'),
  condition('balance', 'head-down', healthItemTexts['head-down']),
  first('illness', 'heart-failure-or-angina'),
  first('illness', 'stroke-ms-parkinsons'),
  first('illness', 'diabetes-foot'),
  first('illness', 'epilepsy-uncontrolled'),
  first('illness', 'cancer-treatment'),
  first('illness', 'inflammatory-flare'),
  medicine('illness', 'blood-thinner'),
  medicine('illness', 'long-term-steroids'),
  medicine('illness', 'bisphosphonate'),
  condition('illness', 'bleeding', healthItemTexts.bleeding),
];

/** The lines of a group's card. */
export const itemsOf = (group: HealthGroupId): readonly HealthItem[] =>
  healthItems.filter((item) => item.group === group);
