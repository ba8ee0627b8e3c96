export { type Reminders, remindersToCalendar, type Weekday } from './calendar/reminders.ts';
export { englishHandout } from './english-handout.ts';
export type { Handout, HandoutItem, HandoutPart } from './handout.ts';
export { type DocumentOptions, handoutToHtml } from './handout-html.ts';
export { handoutToMarkup, handoutToTitle } from './handout-markup.ts';
export type { HandoutCatalogue, HandoutWords } from './handout-words.ts';
export { movementToHandout } from './movement-handout.ts';
export { pageFoot } from './page-foot.ts';
export type { DrawingOf, HandoutOptions } from './page-setting.ts';
export { planToHandout } from './plan-handout.ts';
export { programmeToHandout } from './programme-handout.ts';
export {
  type MeasureRow,
  noteToText,
  type VisitNote,
  visitToMeasures,
  visitToNote,
} from './visit-note.ts';
