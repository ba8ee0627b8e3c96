import type {
  BodySide,
  DoseNote,
  GateId,
  ItemRole,
  PlanItem,
  Reason,
  Rejection,
  SessionShape,
  VariationKey,
  WayOut,
} from '@ilium/movement';
import type { CivilDate } from '@ilium/units';

/** The title of a variation, whatever library it comes from. */
export type TitleOf = (key: VariationKey) => string;

/** What sentences about a plan need to know besides the data. */
export interface PlanNames {
  readonly titleOf: TitleOf;
  /** Title of a published programme. */
  readonly programmeTitleOf?: (id: string) => string | undefined;
  /** For days ("until Tuesday"); without it the date is written out. */
  readonly today?: CivilDate;
}

/** Why this, why not that, and what would change it. Whole sentences; no ids, points or rule numbers. */
export interface PlanWords {
  readonly roleToText: (role: ItemRole) => string;
  readonly reasonToText: (reason: Reason, names: PlanNames) => string;
  /** The one or two reasons that say most, as the row of a plan shows them. */
  readonly reasonsToText: (reasons: readonly Reason[], names: PlanNames) => string;
  /** The one reason that says most, for rows that must be read in a glance; empty without reasons. */
  readonly reasonInBrief: (reasons: readonly Reason[], names: PlanNames) => string;
  readonly doseNoteToText: (note: DoseNote, side: BodySide | null) => string;
  readonly rejectionToText: (rejection: Rejection, names: PlanNames) => string;
  /** The button ("5 minutes instead") and the line under it ("Two moves fit"). */
  readonly wayOutToText: (wayOut: WayOut) => { readonly label: string; readonly detail: string };
  /** A kind of session ("Gentle day") and the line under it. */
  readonly shapeToText: (shape: SessionShape) => { readonly label: string; readonly detail: string };
  /** Why only one side is done; `null` when both are. */
  readonly oneSidedToText: (oneSided: PlanItem['oneSided']) => string | null;
  /** What has to come first. */
  readonly gateToText: (gate: GateId) => string;
  /** "because of your knee": a condition's id as it stands inside a sentence; a neutral phrase for unknown ids. */
  readonly conditionToText: (condition: string) => string;
  /** A movement's title and a variation's, as one name; `null` where the movement has one variation only. */
  readonly titleToText: (movementTitle: string, variationTitle: string | null) => string;
}
