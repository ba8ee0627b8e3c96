import {
  type BodySide,
  itemTime,
  type LibraryIndex,
  type PlanItem,
  type Position,
  type SessionPlan,
  sessionTime,
  transitionTime,
} from '@ilium/movement';

/** What a toy plan asks of an item. */
export interface ToyItem {
  readonly id: string;
  readonly sides?: readonly BodySide[];
  readonly extraReps?: 0 | 1 | 2;
}

const defaultSides = { each: ['left', 'right'], alternating: ['left'], symmetric: [] } as const;

function toyItem(index: LibraryIndex, toy: ToyItem, from: Position): PlanItem {
  const entry = index.entryOf(`${toy.id}/plain`);
  const setup = entry?.variation.setups[0];
  if (!entry || !setup) throw new Error(`no toy ${toy.id}`);
  const { variation } = entry;
  const { holdSeconds, reps, sets } = variation.dose.start;
  const dose = { holdSeconds, reps, sets };
  const sides = toy.sides ?? defaultSides[variation.sidedness];
  const extraReps = toy.extraReps ?? 0;
  return {
    variation: entry.key,
    role: 'mobility',
    setup,
    dose,
    sides,
    extraReps,
    oneSided: null,
    limits: [],
    reasons: [],
    doseNotes: [],
    isNew: false,
    transitionMs: transitionTime(from, variation.position),
    durationMs: itemTime(variation, dose, sides.length === 2 ? 2 : 1, extraReps),
  };
}

/** A plan of toys in their order, with the times that a planner would write. */
export function toyPlan(index: LibraryIndex, toys: readonly ToyItem[], minutes = 20): SessionPlan {
  const items: PlanItem[] = [];
  let from: Position = 'standing';
  for (const toy of toys) {
    const item = toyItem(index, toy, from);
    from = index.entryOf(item.variation)?.variation.position ?? from;
    items.push(item);
  }
  return {
    kind: 'session',
    rulesVersion: 1,
    libraryVersion: 1,
    request: {
      minutes,
      places: ['chair'],
      equipment: ['sturdy-chair'],
      painSide: 'left',
      leadSide: 'left',
      emphasis: [],
    },
    items,
    totalMs: sessionTime(items),
    rejections: {},
    waysOut: [],
  };
}
