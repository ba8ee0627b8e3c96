export { englishHandout } from './english-handout.ts';
export type { Handout, HandoutItem, HandoutPart } from './handout.ts';
export { type DrawingOf, type HandoutOptions, handoutToHtml } from './handout-html.ts';
export type { HandoutCatalogue, HandoutWords } from './handout-words.ts';
export { movementToHandout } from './movement-handout.ts';
export { planToHandout } from './plan-handout.ts';
export { programmeToHandout } from './programme-handout.ts';
