import type { Movement, MovementKind, Place, Variation } from '@ilium/movement';
import { english } from '@ilium/words';

/** Places as one word each, for rows and filters. */
export const placeWord: Readonly<Record<Place, string>> = {
  floor: 'Floor',
  bed: 'Bed',
  chair: 'Chair',
  standing: 'Standing',
  stairs: 'Stair',
  table: 'Table',
};

/** What a movement is for, as a word to filter by. */
export const kindWord: Readonly<Record<MovementKind, string>> = {
  mobility: 'To move freely',
  strength: 'To get stronger',
  assisted: 'With a therapist',
  measure: 'To compare sides',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every place in which one of the variations can be done, the preferred ones first. */
export const movementPlaces = (variations: readonly Variation[]): readonly Place[] => [
  ...new Set(
    [
      ...variations.flatMap(({ setups }) => setups.slice(0, 1)),
      ...variations.flatMap(({ setups }) => setups),
    ].map(({ place }) => place),
  ),
];

/** "Chair · The buttock muscles": where it is done, best or as asked, and what it targets first, for a row. */
export function movementToLine({ variations, targets }: Movement, asked: Place | null): string {
  const where = (asked === null ? movementPlaces(variations).slice(0, 1) : [asked]).map(
    (place) => placeWord[place],
  );
  const what = targets.slice(0, 1).map((target) => capital(english.targetToText(target)));
  return [...where, ...what].join(' · ');
}

type SomeRange = { readonly min: number | null; readonly max: number | null };

function rangeToText({ min, max }: SomeRange): string {
  if (max === null) return `${min} or more`;
  return min === null || min === max ? String(max) : `${min} to ${max}`;
}

/** What the source itself says about the dose, in sentences; empty where it says nothing. */
export function sourceDoseToText({ dose }: Variation): string {
  const { holdSeconds, reps, sets, note } = dose.source;
  const parts = [
    holdSeconds && holdSeconds.max > 0 ? `hold ${rangeToText(holdSeconds)} s` : null,
    reps && (reps.min !== null || reps.max !== null) ? `${rangeToText(reps)} times` : null,
    sets.max > 1 ? `${rangeToText(sets)} sets` : null,
  ].filter((part) => part !== null);
  const counted = parts.length > 0 ? `${capital(parts.join(', '))}.` : '';
  const noted = note === '' ? '' : `${capital(note.replace(/\.$/, ''))}.`;
  return [counted, noted].filter(Boolean).join(' ');
}
