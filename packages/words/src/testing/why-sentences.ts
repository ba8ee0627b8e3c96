import type { Absence, Binding, HandRefusal, Lost, Presence } from '@ilium/movement';
import type { Catalogue } from '../catalogue.ts';
import type { PlanNames } from '../plan-words.ts';

const reach = 'toy-reach/plain';
const press = 'toy-press/plain';
const rule = 'E5b';

const names: PlanNames = { titleOf: (key) => (key === reach ? 'Reach' : 'Press') };

const everyLost: readonly Lost[] = [
  ...(['preparation', 'mobility', 'strength', 'settle'] as const).map((role) => ({
    code: 'part' as const,
    role,
  })),
  { code: 'target', target: 'gluteals', verb: 'loosen' },
  { code: 'target', target: 'deep-rotators', verb: 'loosen' },
  { code: 'target', target: 'outer-hip', verb: 'strengthen' },
];

const everyPresence: readonly Presence[] = [
  {
    variation: reach,
    reasons: [{ code: 'opens-session', rule }],
    lost: everyLost,
    instead: press,
  },
  {
    variation: reach,
    reasons: [{ code: 'covers', target: 'gluteals', rule }],
    lost: everyLost,
    instead: null,
  },
];

const everyAbsence: readonly Absence[] = [
  { kind: 'present', variation: reach },
  { kind: 'unknown' },
  { kind: 'no-session' },
  { kind: 'rule', variation: reach, rejections: [{ code: 'assisted', rule }] },
  { kind: 'no-room', variation: reach, rejections: [] },
  { kind: 'pushes-out', variation: reach, out: [press], less: [press], trip: 'floor' },
  { kind: 'pushes-out', variation: reach, out: [], less: [press], trip: 'standing' },
  { kind: 'pushes-out', variation: reach, out: [], less: [], trip: 'chair' },
  { kind: 'pushes-out', variation: reach, out: [], less: [], trip: 'lying' },
  { kind: 'as-good', variation: reach, instead: press },
  { kind: 'as-good', variation: reach, instead: null },
];

const everyBinding: readonly Binding[] = [
  { by: 'minutes', minutes: 15, opens: [reach, press] },
  { by: 'place', place: 'chair', equipment: ['sturdy-chair'], opens: [reach] },
  { by: 'condition', condition: 'knee', certainty: 'yes', opens: [reach] },
  { by: 'condition', condition: 'knee', certainty: 'unsure', opens: [reach, press] },
  ...(['high', 'moderate', 'low'] as const).map((irritability) => ({
    by: 'class' as const,
    irritability,
    minutes: 6,
  })),
];

const everyRefusal: readonly HandRefusal[] = [
  { code: 'kept-out', variation: reach, rejections: [{ code: 'assisted', rule }] },
  { code: 'kept-out', variation: reach, rejections: [] },
  { code: 'too-many', most: 5 },
  { code: 'too-long', needsMs: 400_000, budgetMs: 360_000 },
  { code: 'not-together', variations: [reach, press] },
  { code: 'same-joint', first: reach, next: press },
  { code: 'part-order', first: reach, next: press },
  { code: 'no-session' },
];

/** Every sentence about why and why not, at least once. */
export const whySentences = (words: Catalogue): readonly string[] => [
  ...everyPresence.flatMap((presence) => words.presenceToText(presence, names)),
  ...everyAbsence.flatMap((absence) => words.absenceToText(absence, names)),
  ...everyBinding.map((binding) => words.bindingToText(binding, names)),
  words.movedToText(0, 4),
  ...everyRefusal.map((refusal) => words.handRefusalToText(refusal, names)),
];
