import { type BodySide, type Dose, type GateId, type LibraryEntry, oppositeSide } from '@ilium/movement';
import type { HandoutItem } from './handout.ts';

/** An item as the library has it, for anyone: both sides in order, every way to set it up, every gate. */
export function entryToItem(
  entry: LibraryEntry,
  dose: Dose,
  gate: GateId | null,
  leadSide: BodySide,
): HandoutItem {
  const { variation } = entry;
  const gates =
    gate === null || variation.gates.includes(gate) ? variation.gates : [...variation.gates, gate];
  return {
    entry,
    dose,
    extraReps: 0,
    sides: variation.sidedness === 'symmetric' ? [] : [leadSide, oppositeSide(leadSide)],
    shownSide: leadSide,
    setups: variation.setups,
    gates,
    limits: [],
    doseNotes: [],
    reasons: [],
    oneSided: null,
  };
}
