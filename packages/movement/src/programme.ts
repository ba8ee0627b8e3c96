import type { Dose } from './dose.ts';
import type { SourceId } from './evidence.ts';
import type { GateId, VariationKey } from './movement.ts';

/** An item of a published programme: the source's own dose, or ours where it gives none. */
export interface ProgrammeItem {
  readonly variation: VariationKey;
  readonly dose: Dose;
  /** Gate that must be met before this item is offered. */
  readonly gate: GateId | null;
}

/** A part of a published programme that can be done by itself. */
export interface ProgrammePart {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ProgrammeItem[];
}

/** A set for people whom the source has in mind: not the source's own, our proposal. */
export interface AudienceSet extends ProgrammePart {
  /** The work that it is for, by those who do it; sets for the same work say the same. */
  readonly work: string;
  /** For whom, and where it is done. */
  readonly audience: string;
}

/** A programme as one of the sources publishes it. */
export interface Programme {
  readonly id: string;
  readonly source: SourceId;
  readonly title: string;
  /** What it is and for whom, in our words. */
  readonly about: string;
  /** What the source says it does. */
  readonly claim: string;
  /** What is known about that (`spec/evidence.md`). */
  readonly evidence: string;
  /** How often the source asks for it. */
  readonly frequency: string;
  /** Done by a therapist at a table. */
  readonly assisted: boolean;
  readonly parts: readonly ProgrammePart[];
  /** Breaks of three minutes at most, for those who sit or work in the way that the source names (B.6, E5b micro-set). */
  readonly workBreaks?: readonly AudienceSet[];
  /** What the same people may do at home. */
  readonly homeSets?: readonly AudienceSet[];
}

/** The sets beside a programme, for those whom its source has in mind. */
export const audienceSets = ({ workBreaks = [], homeSets = [] }: Programme): readonly AudienceSet[] => [
  ...workBreaks,
  ...homeSets,
];

/** Everything of a programme that can be done by itself: its parts, and the sets beside them. */
export const everyPart = (programme: Programme): readonly ProgrammePart[] => [
  ...programme.parts,
  ...audienceSets(programme),
];

/** Checks a programme's shape where it is written; returns it unchanged. */
export const defineProgramme = (programme: Programme): Programme => programme;
