import type {
  BodySide,
  Dose,
  DoseNote,
  GateId,
  LibraryEntry,
  LimitNote,
  PlanItem,
  Programme,
  Reason,
  Rejection,
  Setup,
  VariationKey,
} from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';

/** One thing to do, with everything that its place on paper needs. */
export interface HandoutItem {
  readonly entry: LibraryEntry;
  readonly dose: Dose;
  readonly extraReps: number;
  /** Working sides in order, as in a plan item; empty for a symmetric one. */
  readonly sides: readonly BodySide[];
  /** The side that words and drawing show: the first working side, or the one that leads otherwise. */
  readonly shownSide: BodySide;
  /** Ways to set it up; a plan has chosen one. */
  readonly setups: readonly Setup[];
  /** Gates that stand before it and are not known to be met. */
  readonly gates: readonly GateId[];
  readonly limits: readonly LimitNote[];
  readonly doseNotes: readonly DoseNote[];
  readonly reasons: readonly Reason[];
  readonly oneSided: PlanItem['oneSided'];
}

/** Items under one heading. */
export interface HandoutPart {
  /** `null` where the whole handout is one part. */
  readonly title: string | null;
  /** Everything included: getting there, set-up, rests, both sides; `null` where it is not one sequence. */
  readonly totalMs: Milliseconds | null;
  readonly items: readonly HandoutItem[];
}

/** What a handout is of. It decides the title and the words around the items. */
export type HandoutSubject =
  | { readonly kind: 'session'; readonly itemCount: number; readonly totalMs: Milliseconds }
  | { readonly kind: 'programme'; readonly programme: Programme; readonly isFitted: boolean }
  | { readonly kind: 'movement'; readonly title: string; readonly purpose: string }
  /** `lead`: how often, until when, and the therapist's note. */
  | { readonly kind: 'letter'; readonly title: string; readonly lead: string };

/** A set of pages to take home, as plain data. */
export interface Handout {
  readonly subject: HandoutSubject;
  /** Who reads it: the person who exercises, or a therapist with a client on the table. */
  readonly reader: 'person' | 'therapist';
  /** The side that goes first: `mixed` where items differ, `null` where no item has a working side. */
  readonly leadSide: BodySide | 'mixed' | null;
  readonly parts: readonly HandoutPart[];
  /** Published items that this person does not do, and why. They are named and never explained. */
  readonly leftOut: readonly { readonly key: VariationKey; readonly reasons: readonly Rejection[] }[];
}

/** Whether a therapist does this with a client. */
export const isAssisted = ({ movement }: LibraryEntry): boolean =>
  movement.kind === 'assisted' || movement.kind === 'measure';

/** Who reads a handout of these parts: a therapist as soon as one item needs one. */
export const readerOf = (parts: readonly HandoutPart[]): Handout['reader'] =>
  parts.some(({ items }) => items.some(({ entry }) => isAssisted(entry))) ? 'therapist' : 'person';

/** The side with which these parts begin. */
export function leadSideOfParts(parts: readonly HandoutPart[]): Handout['leadSide'] {
  const [side, ...others] = new Set(
    parts.flatMap(({ items }) => items.flatMap(({ sides: [first] }) => first ?? [])),
  );
  return others.length > 0 ? 'mixed' : (side ?? null);
}
