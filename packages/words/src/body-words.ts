import type {
  BodySide,
  Equipment,
  PainSide,
  Place,
  Position,
  Setup,
  SideWords,
  Station,
  TargetGroup,
} from '@ilium/movement';
import type { BodyArea } from '@ilium/record';

/** Names of sides, places, things and parts of the body. */
export interface BodyWords {
  /** "left", "right", as they stand inside a sentence and in a movement's wordings. */
  readonly sideWords: SideWords;
  /** The side alone and large ("Left"). */
  readonly sideToLabel: (side: BodySide) => string;
  /** "left side". */
  readonly sideToText: (side: BodySide) => string;
  /** Where it hurts ("on the left", "in the middle"). */
  readonly painSideToText: (side: PainSide) => string;
  /** A part of the body map ("outer hip"). */
  readonly areaToText: (area: BodyArea) => string;
  /** What a movement works on, without anatomy's Latin ("the deep muscles at the back of the hip"). */
  readonly targetToText: (target: TargetGroup) => string;
  /** How one is placed ("lying on your back"). */
  readonly positionToText: (position: Position) => string;
  /** Where one is between changes ("on the chair"). */
  readonly stationToText: (station: Station) => string;
  /** Where one is ("on the floor", "on a bed"). */
  readonly placeToText: (place: Place) => string;
  /** A place to choose, as a label ("Floor"). */
  readonly placeToLabel: (place: Place) => string;
  /** A thing with its article ("a chair without wheels"). */
  readonly equipmentToText: (equipment: Equipment) => string;
  /** A thing to choose, as a label ("Chair without wheels"). */
  readonly equipmentToLabel: (equipment: Equipment) => string;
  /** Place and things together ("on the floor, with a mat and a towel or pillow"). */
  readonly setupToText: (setup: Setup) => string;
  /** Words in a row with commas and a closing "and". */
  readonly listToText: (parts: readonly string[]) => string;
}
