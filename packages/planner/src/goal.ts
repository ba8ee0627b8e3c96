import type { Lost } from '@ilium/movement';

/** Something that a session should have some of. Points are earned for each unit up to the need. */
export interface Goal {
  readonly name: string;
  /** What is lost where it is not reached; `null` where that is nothing to tell. */
  readonly meaning: Lost | null;
  readonly need: number;
  /** Thousandths of a point for each unit. */
  readonly points: number;
}
