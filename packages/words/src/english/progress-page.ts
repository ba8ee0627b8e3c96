import { MINUTE } from '@ilium/units';
import type { ProgressPageWords } from '../progress-page-words.ts';
import { count } from './count.ts';
import { dateToText, minutesToText } from './time.ts';

/** Standard deviations on each side that hold about four fifths of what is believed. */
const MOSTLY = 1.28;

/** A step of the rating in words, the worst first. */
const reliefWords: readonly (readonly [below: number, text: string])[] = [
  [-1, 'clearly worse'],
  [-0.25, 'a bit worse'],
  [0.25, 'no change'],
  [1, 'a bit easier'],
  [Infinity, 'clearly easier'],
];
const reliefToText = (relief: number): string =>
  reliefWords.find(([below]) => relief < below)?.[1] ?? 'clearly easier';

const wholeMinutes = (time: number): number => Math.round(time / MINUTE);

const signed = (change: number): string => (change > 0 ? `+${change}` : `${change}`.replace('-', '−'));

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "2 March": a day in a list of weeks. */
const shortDay = (day: string): string => dateToText(day).replace(/ \d{4}$/, '');

export const progressPage: ProgressPageWords = {
  title: 'Progress',
  asTable: 'As a table',
  print: 'Print',
  keep: 'Keep',
  showAll: (all) => `All ${all}`,
  pain: {
    title: 'Pain, 0 to 10',
    none: 'No number yet. You can give one before a session, after it, or in the morning.',
    spanLegend: 'How far back',
    spanToLabel: (span) => ({ month: '4 weeks', season: '12 weeks', year: 'A year' })[span],
    begins: (days) =>
      days % 7 === 0 && days < 365
        ? `${count(days / 7, { one: '# week', other: '# weeks' })} ago`
        : 'a year ago',
    today: 'today',
    meanToText: (now, before) => {
      if (now === null) return 'No number in the last seven days.';
      const then = before === null ? '' : `${before.toFixed(1)} two weeks ago, `;
      return `Line: 7-day mean, ${then}${now.toFixed(1)} now. Circles: each day.`;
    },
    markToText: (start) =>
      `Dashed: from here down most people notice it, a third or two steps below your start at ${start}.`,
    notWhy: 'Pain moves by itself too; this shows what happened, not why.',
    sessionsToText: (lower, same, higher) => {
      const all = lower + same + higher;
      return `After ${count(all, { one: '# session', other: '# sessions' })} with both numbers: lower ${lower}, same ${same}, higher ${higher}.`;
    },
    columns: { day: 'Day', pain: 'Pain', mean: '7-day mean' },
    sessionColumns: { day: 'Day', before: 'Before', after: 'After' },
    sessionsKey: 'Ring: before a session. Disc: after it.',
    sessionsAsTable: 'Before and after, as a table',
  },
  helps: {
    title: 'What helps you',
    lead: 'What eased most stands first. A few ratings can mislead, so each line says how sure it is.',
    none: 'Nothing rated yet. After each move, one tap says whether it eased.',
    mixed: 'It eases at times, and at times it does not.',
    spreadToText: ({ mean, sd }) => {
      const low = reliefToText(mean - MOSTLY * sd);
      const high = reliefToText(mean + MOSTLY * sd);
      return low === high
        ? `Next time most likely: ${low}.`
        : `Next time most likely: from ${low} to ${high}.`;
    },
    restLifted: 'It may come back in your next plan.',
    columns: ['Move', 'Done', 'Eased', 'Same', 'Worse'],
  },
  goals: {
    title: 'What you want to do',
    none: 'Pick one to five things the pain keeps you from. Once a week you say how they go.',
    choose: 'Choose your goals',
    change: 'Change your goals',
    scoreToText: (first, last) => (first === last ? `${last} of 10` : `${last} of 10, from ${first}`),
    notScored: 'Not scored yet',
    overallToText: (change, day) =>
      `Over all, compared with the start: ${signed(change)} on a scale from −5 to +5 (${dateToText(day)}, from memory).`,
    weekToText: ({ limitedDays, exercisedDays, day }) =>
      `Pain limited you on ${limitedDays} of 7 days${
        exercisedDays === null ? '' : `, and you did exercises on ${exercisedDays}`
      } (the week to ${dateToText(day)}).`,
    columns: { day: 'Day', mean: 'Mean' },
    dialogTitle: 'What do you want to do again?',
    dialogLead: 'Things you do often, in your own words. Two or three are plenty.',
    fieldToLabel: (place) => `Goal ${place}`,
  },
  ledger: {
    title: 'What you did',
    none: 'No session yet. They stand here as they were: done, partly, or only opened.',
  },
  work: {
    title: 'Minutes and sides',
    none: 'No minutes yet.',
    weekToText: (sessions, active) =>
      `Last seven days: ${count(sessions, { one: '# session', other: '# sessions' })}, ${minutesToText(wholeMinutes(active))}.`,
    sidesToText: (left, right) =>
      `Left ${minutesToText(wholeMinutes(left))}, right ${minutesToText(wholeMinutes(right))}; the rest works both at once.`,
    columns: ['Week', 'Sessions', 'Minutes', 'Left', 'Right'],
    weekToLabel: (from, to) => `${shortDay(from)} to ${shortDay(to)}`,
  },
  gates: {
    title: 'What comes next',
    lead: 'Harder moves open once you have what each list asks for. No list is a race.',
    gateToTitle: (gate) =>
      ({
        G1: 'More movement',
        G2: 'Building up',
        G3: 'More strength',
        G4: 'Deep bends with weight',
        G5: 'The deepest hip stretches',
        G6: 'Fewer days a week',
      })[gate],
    metOn: (day) => `Open since ${day}.`,
    stillNeeded: (met, of) => `${met} of ${of} are there.`,
    steppedBack: (day) => `You took a step back on ${day}, so some lists begin again.`,
    met: 'There',
    notMet: 'Still needed',
    trySteady: 'Try standing on one leg',
    steadyTitle: 'Ten steady seconds?',
    steadyLead:
      'Stand beside something firm, one fingertip on it. Leave this out if you have fallen lately or feel unsteady.',
    steadyLeg: (side) => `Steady on the ${side} leg`,
  },
  changesTitle: 'What is different today',
  referrals: { title: 'Worth a talk with a clinician' },
  sourceToText: (source, evidence) =>
    evidence === 'M' ? `Threshold: ${source}, as commonly taught.` : `Threshold: ${source}.`,
  copy: { title: 'All of this is on one device', save: 'Save a copy' },
  ask: {
    notNow: 'Not now',
    noted: 'Noted.',
    farthest: 'How far down do you feel it this morning?',
    goalToText: (text) => `How well can you do this now: ${text}`,
    exercisedDays: 'And on how many of them did you do exercises, these or others?',
    daysEnds: { low: '0 none', high: '7 every day' },
    changeToLabel: signed,
    addNumber: 'Add a number, 0 to 10',
    skip: 'Skip this',
    painNow: 'Pain right now',
    nudgeButton: (minutes) => `Make it ${minutesToText(minutes)}`,
  },
  reminder: {
    title: 'Reminders',
    row: 'Reminders in your calendar',
    lead: 'You get a file for your own calendar. It rings there; this app never does.',
    days: 'Days',
    dayToLabel: (weekday) => weekdays[weekday - 1] ?? '',
    time: 'Time',
    save: 'Save the calendar file',
    saved: 'Saved. Open the file to add it to your calendar.',
    none: 'Choose at least one day.',
    summary: 'Quiet minutes',
    description: 'Your session is ready when you are. Skipping a day is fine.',
  },
};
