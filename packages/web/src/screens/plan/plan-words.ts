import {
  type LibraryIndex,
  type PlanItem,
  type Presence,
  type Rejection,
  type SessionPlan,
  type VariationKey,
  wordingToText,
} from '@ilium/movement';
import { type ConditionId, conditionIds } from '@ilium/record';
import { limitText } from '@ilium/safety';
import { english, type PlanNames } from '@ilium/words';

/** The dose of an item, without what the painful side gets on top. */
export function itemToDose(item: PlanItem, index: LibraryIndex): string {
  const entry = index.entryOf(item.variation);
  return entry ? english.doseToText(entry.variation, item.dose, 0, item.sides) : '';
}

/** "+1 left"; nothing where no side gets more. */
export function itemToExtra({ extraReps, sides }: PlanItem): string | undefined {
  const [side] = sides;
  return extraReps > 0 && side ? `+${extraReps} ${english.sideWords[side]}` : undefined;
}

const isConditionId = (id: string): id is ConditionId => conditionIds.some((known) => known === id);

/** What must be said with an item (I04), each limit once, with the side that it holds for. */
export function itemToLimits({ limits, sides }: PlanItem): readonly string[] {
  const texts = limits.flatMap(({ condition, side }) => {
    if (!isConditionId(condition)) return [];
    const text = wordingToText(limitText(condition), side ?? sides[0] ?? 'left', english.sideWords);
    return [side ? `${english.sideToLabel(side)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text];
  });
  return [...new Set(texts)];
}

/** What an item's dose is about: every note on it, and why one side alone is done. */
const itemToDoseNotes = (item: PlanItem): readonly string[] => {
  const oneSided = english.oneSidedToText(item.oneSided);
  return [
    ...item.doseNotes.map((note) => english.doseNoteToText(note, item.sides[0] ?? null)),
    ...(oneSided === null ? [] : [oneSided]),
  ];
};

/**
 * Everything about why an item is here and why so much of it. With `presence` also what would be lost without it, and
 * what would come in its place.
 */
export function itemToWhy(
  item: PlanItem,
  names: PlanNames,
  presence: Presence | null = null,
): readonly string[] {
  const reasons = presence
    ? english.presenceToText(presence, names)
    : item.reasons.map((reason) => english.reasonToText(reason, names));
  return [...new Set([...reasons, ...itemToDoseNotes(item)])];
}

/** Variations that are not in the plan for one and the same plain reason. */
export interface LeftOut {
  readonly text: string;
  readonly moves: readonly { readonly key: VariationKey; readonly title: string }[];
}

/** Reasons about the person come before those about the day, and those before "others suit better". */
const telling: readonly Rejection['code'][] = [
  'resting',
  'blocked',
  'irritability',
  'gate',
  'phase',
  'minutes',
  'place',
  'shape',
  'family-full',
  'assisted',
  'outranked',
  'asked-too-little',
  'not-prescribed',
];

/** Everything that is not in the plan, by reason: what the person left out first, then what the rules did. */
export function planToLeftOut(
  { items, rejections }: Pick<SessionPlan, 'items' | 'rejections'>,
  without: readonly VariationKey[],
  names: PlanNames,
): readonly LeftOut[] {
  const isPlanned = (key: VariationKey) => items.some(({ variation }) => variation === key);
  const mine = without
    .filter((key) => !isPlanned(key))
    .map((key) => ({ key, text: 'You left it out today.' }));
  const ruled = (Object.entries(rejections) as [VariationKey, readonly Rejection[]][])
    .filter(([key]) => !isPlanned(key) && !without.includes(key))
    .flatMap(([key, [first]]) => (first ? [{ key, first }] : []))
    .toSorted((a, b) => telling.indexOf(a.first.code) - telling.indexOf(b.first.code))
    .map(({ key, first }) => ({ key, text: english.rejectionToText(first, names) }));
  const all = [...mine, ...ruled];
  return [...new Set(all.map(({ text }) => text))].map((text) => ({
    text,
    moves: all
      .filter((one) => one.text === text)
      .map(({ key }) => ({ key, title: names.titleOf(key) }))
      .toSorted((a, b) => a.title.localeCompare(b.title, english.language)),
  }));
}
