import type { SharingWords } from '../sharing-words.ts';
import { count } from './count.ts';

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
  hidden: {
    title: 'What others see',
    lead: 'Switch off what you do not want in reports, tables and FHIR files. It stays in your record, and you can switch it on again.',
    signsStay:
      'Warning signs and your newest check always stay in. A report says how much you left out, not what.',
    days: 'In reports',
    none: 'Nothing yet: days stand here once you did a session or gave an answer.',
    dayToText: (sessions, answers) =>
      [
        ...(sessions === 0 ? [] : [count(sessions, { one: '# session', other: '# sessions' })]),
        ...(answers === 0 ? [] : [count(answers, { one: '# answer', other: '# answers' })]),
      ].join(', '),
    countToText: (hidden) => (hidden === 0 ? 'Everything' : `${hidden} left out`),
  },
  devices: {
    title: 'For your other device',
    about:
      'Show your record as codes on one device, and read them with the camera of the other. Then swap: after that both have all of it. No network is used.',
    show: 'Show codes',
    read: 'Read codes',
    byFile: 'A file works too: save a copy here, and bring it in there.',
  },
  showing: {
    title: 'Your record as codes',
    lead: 'On your other device, open Settings, “Share your record”, “Read codes”. Hold its camera over the codes here.',
    start: 'Show the codes',
    pause: 'Pause',
    goOn: 'Go on',
    flickers: 'The picture will change a few times a second.',
    readable: 'Whoever films the codes can read your record.',
    picture: 'Code for the camera of your other device',
    roundToText: (parts, seconds) =>
      parts === 1
        ? 'One code holds it all.'
        : `${count(parts, { one: '# code', other: '# codes' })}, about ${count(seconds, { one: '# second', other: '# seconds' })} a round. What is missed comes again.`,
    refusedToText: (refusal) =>
      refusal.code === 'too-many'
        ? `Your record is too long for this: it needs ${refusal.parts} codes, and ${refusal.most} are the most. Save a copy and hand over the file.`
        : 'This browser cannot make codes here. Save a copy and hand over the file.',
    next: 'Now read the codes of the other device',
  },
  reading: {
    title: 'Read codes',
    lead: 'On your other device, open Settings, “Share your record”, “Show codes”.',
    start: 'Turn on the camera',
    privacy: 'The pictures stay on this device, and none is kept.',
    picture: 'What the camera sees',
    progressToText: (have, of) =>
      of === 0 ? 'Looking for a code…' : `${have} of ${count(of, { one: '# code', other: '# codes' })}`,
    refusedToText: (refusal) =>
      ({
        'not-allowed':
          'The camera is not allowed here. Allow it for this page in your browser, or bring in a copy by file.',
        'no-camera': 'No camera was found. Bring in a copy by file.',
        'camera-failed': 'The camera could not be used. Close other apps that use it, and try again.',
        broken: 'The codes did not fit together. Nothing has changed; please try again.',
      })[refusal],
    add: 'Add it',
    added: 'Your record is in.',
    next: 'Now show codes to the other device',
  },
  downloaded: 'Saved to your downloads.',
  shared: 'Your file is handed over.',
};
