import {
  type BodySide,
  everyPart,
  type LibraryIndex,
  type PlanItem,
  type Programme,
  type SessionPlan,
} from '@ilium/movement';
import { type Handout, type HandoutItem, type HandoutPart, leadSideOfParts, readerOf } from './handout.ts';

function planItemToItem(item: PlanItem, index: LibraryIndex, leadSide: BodySide): HandoutItem {
  const entry = index.entryOf(item.variation);
  if (!entry) throw new Error(`the plan names ${item.variation}, which the library does not have`);
  const { dose, extraReps, sides, setup, limits, doseNotes, reasons, oneSided } = item;
  return {
    entry,
    dose,
    extraReps,
    sides: entry.variation.sidedness === 'symmetric' ? [] : sides,
    shownSide: sides[0] ?? leadSide,
    setups: [setup],
    gates: [],
    limits,
    doseNotes,
    reasons,
    oneSided,
  };
}

/** What the programme publishes and the plan does not do. */
function leftOutOf({ items, rejections }: SessionPlan, programme: Programme | undefined): Handout['leftOut'] {
  const done = items.map(({ variation }) => variation);
  const published = programme
    ? everyPart(programme).flatMap((part) => part.items.map(({ variation }) => variation))
    : [];
  return [...new Set(published)]
    .filter((key) => !done.includes(key))
    .map((key) => ({ key, reasons: rejections[key] ?? [] }));
}

/**
 * A handout of a session for one person: its items, doses, sides and limits as planned, nothing else. With the
 * programme that the plan was made from, also what had to be left out of it.
 */
export function planToHandout(plan: SessionPlan, index: LibraryIndex, programme?: Programme): Handout {
  const items = plan.items.map((item) => planItemToItem(item, index, plan.request.leadSide));
  const parts: readonly HandoutPart[] = [{ title: null, totalMs: plan.totalMs, items }];
  return {
    subject: programme
      ? { kind: 'programme', programme, isFitted: true }
      : { kind: 'session', itemCount: items.length, totalMs: plan.totalMs },
    reader: readerOf(parts),
    leadSide: leadSideOfParts(parts),
    parts,
    leftOut: leftOutOf(plan, programme),
  };
}
