import type { SharingWords } from '../sharing-words.ts';

/** What is said where a record leaves the device, in English; apart from the rest, since few pages need it. */
export const englishSharing: SharingWords = {
  title: 'Share your record',
  lead: 'Nothing leaves this device until you hand it over here.',
  readable: 'Whoever has the file can read it.',
  report: {
    title: 'For a clinician',
    about:
      'One page to print: pain, goals, what you did, what helped and each warning sign. Tables follow it. Your name is not on it.',
    action: 'See the report',
  },
  tables: {
    title: 'For a spreadsheet',
    about: 'Your record as tables that LibreOffice and others open (CSV). Each table is one file.',
    action: 'Pick a table',
    labelOf: {
      sessions: 'Sessions',
      items: 'Moves',
      pain: 'Pain',
      mornings: 'Mornings',
      goals: 'Goals',
    },
    holds: {
      sessions: 'When, how long, how it ended, pain before and after.',
      items: 'Each move of each session: dose, what you did, how it felt.',
      pain: 'Each number that you gave, and when you were asked.',
      mornings: 'Each answer on the morning after.',
      goals: 'Each goal with its scores.',
    },
  },
  fhir: {
    title: 'For a clinic’s system',
    about:
      'One file in a form that clinics’ programs read (FHIR R4): your check, your newest plan, each session and each number of pain. Your name is not in it.',
    action: 'Save the FHIR file',
  },
  copy: {
    title: 'All of it',
    about:
      'One file with everything, also settings. Any Ilium can bring it in again. Its form is public, so other programs can read it too (JSON).',
    action: 'Save a copy',
  },
  downloaded: 'Saved to your downloads.',
  shared: 'Your file is handed over.',
};
