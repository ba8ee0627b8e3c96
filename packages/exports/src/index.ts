export { type Reminders, remindersToCalendar, type Weekday } from './calendar/reminders.ts';
export {
  type CodeReader,
  type CodeSeries,
  createCodeReader,
  MOST_CODES,
  textToCodes,
} from './codes/record-codes.ts';
export { type CsvFile, recordToCsv } from './csv/record-to-csv.ts';
export { englishHandout } from './english-handout.ts';
export { type CarePlanRefusal, carePlanRefusalToText } from './fhir/care-plan-refusal.ts';
export { type CarePlanContent, readCarePlan, readCarePlanFile } from './fhir/read-care-plan.ts';
export { type BundleOptions, recordToBundle } from './fhir/record-to-bundle.ts';
export type { Bundle } from './fhir/resource.ts';
export type { Handout, HandoutItem, HandoutPart } from './handout.ts';
export { type DocumentOptions, handoutToHtml } from './handout-html.ts';
export { handoutToMarkup, handoutToTitle } from './handout-markup.ts';
export type { HandoutCatalogue, HandoutWords } from './handout-words.ts';
export {
  chooseWords,
  type HomeReportContext,
  type ReportWords,
  recordToHomeReport,
} from './home-report/make-home-report.ts';
export {
  type HomeReportReading,
  type ReadHomeReport,
  readHomeReport,
} from './home-report/read-home-report.ts';
export { letterToHandout } from './letter/letter-handout.ts';
export {
  joinParts,
  type LetterPart,
  MOST_PARTS,
  parseLetterPart,
  splitLetter,
} from './letter/letter-parts.ts';
export { type LetterContext, type ReadLetter, readLetter } from './letter/read-letter.ts';
export { sealLetter } from './letter/signed-letter.ts';
export { movementToHandout } from './movement-handout.ts';
export { pageFoot } from './page-foot.ts';
export type { DrawingOf, HandoutOptions } from './page-setting.ts';
export { planToHandout } from './plan-handout.ts';
export { programmeToHandout } from './programme-handout.ts';
export { englishReport } from './report/english-report.ts';
export { type Report, recordToReport } from './report/report.ts';
export { reportFoot, reportToHtml } from './report/report-html.ts';
export { reportToMarkup } from './report/report-markup.ts';
export { type CodeDrawing, textToCode } from './scan-code.ts';
export {
  listConditions,
  type MeasureRow,
  noteToText,
  type VisitNote,
  visitToMeasures,
  visitToNote,
} from './visit-note.ts';
