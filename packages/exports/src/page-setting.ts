import type { BodySide, LibraryIndex, VariationKey } from '@ilium/movement';
import type { CivilDate } from '@ilium/units';
import type { HandoutCatalogue } from './handout-words.ts';

/** The drawing of a variation with a side working, as SVG text; `null` where there is none. */
export type DrawingOf = (key: VariationKey, side: BodySide) => string | null;

/** Everything that decides how a handout is set, besides what is in it. */
export interface HandoutOptions {
  readonly words: HandoutCatalogue;
  /** For the titles of what is left out, and of where the moves come from. */
  readonly index: LibraryIndex;
  readonly drawingOf: DrawingOf;
  /** 15 pt instead of 10.5 pt, one item a page. */
  readonly isLarge?: boolean;
  /** The day it is made, and the first of the fourteen to tick; without it the days are numbered. */
  readonly date?: CivilDate;
  /** Instead of the subject's own title. */
  readonly title?: string;
  /** Full address that the scan code opens; without it there is no code. */
  readonly address?: string;
  /** Country of the person (ISO 3166, two capitals), for the emergency number. */
  readonly country?: string;
}
