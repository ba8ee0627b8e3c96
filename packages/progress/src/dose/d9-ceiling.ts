import type { Dose, VariationKey } from '@ilium/movement';
import { smallerDose } from './dose-step.ts';

/** The most that is prescribed of each variation. */
export type Ceilings = Readonly<Record<VariationKey, Dose>>;

/** D9: a dose under the prescription's ceiling; as it is where nothing is prescribed. */
export const underCeiling = (dose: Dose, key: VariationKey, ceilings: Ceilings | undefined): Dose => {
  const ceiling = ceilings?.[key];
  return ceiling ? smallerDose(dose, ceiling) : dose;
};
