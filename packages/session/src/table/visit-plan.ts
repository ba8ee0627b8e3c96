import {
  type BodySide,
  type LibraryEntry,
  type LibraryIndex,
  type LimitNote,
  oppositeSide,
  type Programme,
  type VariationKey,
} from '@ilium/movement';
import { allowanceOf, type VisitLeave } from '@ilium/safety';
import type { Seconds } from '@ilium/units';

/** One technique on one leg of one client. */
export interface TechniqueToday {
  readonly plain: VariationKey;
  /** What stands in when the groin pinches; `null` where there is none. */
  readonly wedge: VariationKey | null;
  /** The version that begins; `null` where both are blocked on this leg (B.4). */
  readonly begins: 'plain' | 'wedge' | null;
  /** Rounds at most, both versions together (B.5: three). */
  readonly rounds: number;
  /** Rounds of the version with the towel (B.5: once); none where it is blocked on this leg (B.4). */
  readonly wedgeRounds: number;
  /** What is to be minded on this leg (I04). */
  readonly limits: readonly LimitNote[];
}

/** What is done at a visit: both legs, the affected one first (T01). */
export interface VisitPlan {
  /** How the legs are compared; `null` where the programme does not compare (T03). */
  readonly comparison: VariationKey | null;
  readonly legs: readonly { readonly side: BodySide; readonly techniques: readonly TechniqueToday[] }[];
  /** The same for every round and both legs. */
  readonly holdSeconds: Seconds;
  /** No round goes deeper than the one before: light hands (B.5 anticoagulants). */
  readonly isLight: boolean;
}

/** What a visit is planned from. */
export interface VisitInput {
  readonly programme: Programme;
  readonly index: LibraryIndex;
  readonly leave: VisitLeave;
  /** The affected leg. */
  readonly first: BodySide;
  readonly holdSeconds: Seconds;
}

interface Published {
  readonly plain: LibraryEntry;
  readonly wedge: LibraryEntry | undefined;
  readonly rounds: number;
}

function publishedTechniques({ programme, index }: VisitInput): readonly Published[] {
  return programme.parts
    .flatMap(({ items }) => items)
    .flatMap(({ variation: key, dose }) => {
      const plain = index.entryOf(key);
      if (plain?.movement.kind !== 'assisted') return [];
      const [towel] = plain.variation.alternates.groin ?? [];
      return [{ plain, wedge: towel && index.entryOf(towel), rounds: dose.reps }];
    });
}

function techniqueToday(
  { plain, wedge, rounds }: Published,
  side: BodySide,
  { findings }: VisitLeave,
): TechniqueToday {
  const plainAllowance = allowanceOf({ conditions: findings }, plain.variation)[side];
  const wedgeAllowance = wedge && allowanceOf({ conditions: findings }, wedge.variation)[side];
  const hasWedge = wedgeAllowance !== undefined && wedgeAllowance.status !== 'blocked';
  const begins = plainAllowance.status !== 'blocked' ? 'plain' : hasWedge ? 'wedge' : null;
  return {
    plain: plain.key,
    wedge: wedge?.key ?? null,
    begins,
    rounds,
    wedgeRounds: hasWedge ? (wedge?.variation.dose.start.reps ?? 0) : 0,
    limits: begins === 'wedge' ? (wedgeAllowance?.limits ?? []) : plainAllowance.limits,
  };
}

/** The shortest hold that any technique, version or leg is capped to; equal time for both legs. */
function cappedHold(techniques: readonly Published[], { leave, holdSeconds }: VisitInput): Seconds {
  const caps = techniques
    .flatMap(({ plain, wedge }) => (wedge ? [plain, wedge] : [plain]))
    .flatMap(({ variation }) => {
      const { left, right } = allowanceOf({ conditions: leave.findings }, variation);
      const { max } = variation.dose.bounds.holdSeconds;
      return [max, left.caps.holdSeconds ?? max, right.caps.holdSeconds ?? max];
    });
  return Math.min(holdSeconds, ...caps);
}

/**
 * A visit by a published programme for a therapist: its techniques and its comparison, fitted to what the gate found.
 * A version that is blocked on a leg is not done there (B.4); a known pinch begins with the towel.
 */
export function planVisit(input: VisitInput): VisitPlan {
  const { programme, index, leave, first } = input;
  const techniques = publishedTechniques(input);
  const measures = programme.parts
    .flatMap(({ items }) => items)
    .filter(({ variation }) => index.entryOf(variation)?.movement.kind === 'measure');
  return {
    comparison: measures[0]?.variation ?? null,
    legs: [first, oppositeSide(first)].map((side) => ({
      side,
      techniques: techniques.map((technique) => techniqueToday(technique, side, leave)),
    })),
    holdSeconds: cappedHold(techniques, input),
    isLight: leave.reducedForce,
  };
}
