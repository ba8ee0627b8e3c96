import { type Equipment, equipments, type SessionPlan } from '@ilium/movement';

/** Everything to have at hand before a session begins, each thing once. */
export const planToEquipment = (plan: SessionPlan): readonly Equipment[] => {
  const needed = new Set(plan.items.flatMap(({ setup }) => setup.equipment));
  return equipments.filter((thing) => needed.has(thing));
};
