import {
  audienceSets,
  everyPart,
  type Library,
  type Movement,
  type Programme,
  type Variation,
} from '@ilium/movement';

/** A text of the content and where it stands. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const placeAll = (field: string, texts: readonly string[]): readonly PlacedText[] =>
  texts.map((text, index) => ({ place: `${field}.${index}`, text }));

const placeWithin = (owner: string, texts: readonly PlacedText[]): readonly PlacedText[] =>
  texts.map(({ place, text }) => ({ place: `${owner} ${place}`, text }));

/** Every wording of a variation, each with its field. */
export const variationToWordings = (variation: Variation): readonly PlacedText[] => [
  { place: 'headline', text: variation.headline },
  { place: 'purpose', text: variation.purpose },
  ...placeAll('setUp', variation.setUp),
  ...placeAll('steps', variation.steps),
  { place: 'feel', text: variation.feel },
  ...placeAll(
    'cautions',
    variation.cautions.map(({ text }) => text),
  ),
  ...placeAll(
    'cues',
    variation.cues.map(({ text }) => text),
  ),
  ...(variation.balanceSupport === null ? [] : [{ place: 'balanceSupport', text: variation.balanceSupport }]),
];

const movementToTexts = (movement: Movement): readonly PlacedText[] => [
  { place: `${movement.id} title`, text: movement.title },
  { place: `${movement.id} purpose`, text: movement.purpose },
  ...placeWithin(movement.id, placeAll('alsoCalled', movement.alsoCalled)),
  ...movement.variations.flatMap((variation) => [
    { place: `${movement.id}/${variation.id} title`, text: variation.title },
    { place: `${movement.id}/${variation.id} dose.source.note`, text: variation.dose.source.note },
    ...placeWithin(`${movement.id}/${variation.id}`, variationToWordings(variation)),
  ]),
];

const programmeToTexts = (programme: Programme): readonly PlacedText[] =>
  placeWithin(programme.id, [
    { place: 'title', text: programme.title },
    { place: 'about', text: programme.about },
    { place: 'claim', text: programme.claim },
    { place: 'evidence', text: programme.evidence },
    { place: 'frequency', text: programme.frequency },
    ...placeAll(
      'parts',
      everyPart(programme).map(({ title }) => title),
    ),
    ...placeAll(
      'sets',
      audienceSets(programme).flatMap(({ work, audience }) => [work, audience]),
    ),
  ]);

/** Every text that a person may read or hear, titles and programmes included. */
export const libraryToTexts = ({ movements, programmes }: Library): readonly PlacedText[] => [
  ...movements.flatMap(movementToTexts),
  ...programmes.flatMap(programmeToTexts),
];
