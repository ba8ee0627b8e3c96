import type { MeasureUnit } from '@ilium/record';
import type { TableRefusal, TableWords } from '../table-words.ts';
import { body } from './body.ts';
import { count } from './count.ts';
import { dateToText } from './time.ts';

const NONE = '–';

const refusals: Readonly<Record<Exclude<TableRefusal, 'condition' | 'not-asked'>, string>> = {
  'no-therapist': 'Write who treats. These techniques are never done alone.',
  'no-consent': 'Your client has to agree at this visit.',
  'no-stop-words': 'Agree on a word that stops everything.',
  'flags-not-clear': 'A danger sign, or doubt about one: no techniques. A doctor looks at it first.',
  acute: 'A fresh break, an infection or a joint flare, or doubt about one: not today.',
  'clinician-first': 'Your client’s doctor has to agree first.',
  nerve: 'Leg pain with weakness or numbness, or doubt about it: not today. A doctor looks at it first.',
};

const depths = {
  first: 'First round: go in gently.',
  lighter: 'Go lighter than last time.',
  same: 'As far as last time, no further.',
  deeper: 'You may go a little deeper.',
} as const;

const endings = {
  finished: 'All done.',
  stopped: 'Stopped.',
  pinch: 'Ended: the groin still pinched with the towel. Go on with movements without hands on.',
  discomfort: 'Ended: it was too strong twice. Go on with movements without hands on.',
} as const;

const unitText: Readonly<Record<MeasureUnit, string>> = { cm: ' cm', degrees: '°' };

const legToText: TableWords['legToText'] = (side) => `${body.sideToLabel(side)} leg`;
const depthToText: TableWords['depthToText'] = (depth, isLight) =>
  isLight ? `Light hands today. ${depth === 'lighter' ? depths.lighter : depths.same}` : depths[depth];

/** What is said and shown at the table, in English; apart from the rest, since only the table needs it. */
export const englishTable: TableWords = {
  door: {
    heading: 'For therapists',
    title: 'Start at the table',
    note: 'Your clients: visits, letters for home, and their reports',
  },
  conditions: {
    title: 'Conditions',
    question: (client) => `Does ${client} have one of these?`,
    unsure: 'If you are not sure, tick it.',
    keep: 'Keep',
    notAsked: 'Not asked yet',
    notedBefore: 'Noted before: ask again',
    takenBackToText: (day, left) =>
      left
        ? `Noted on ${day}. From today it would count on the ${left} only.`
        : `Noted on ${day}. From today it would no longer count.`,
    stillCounts: 'It still counts',
    noLongerCounts: 'It no longer counts',
    sayWhatCounts: 'Say whether what was noted before still counts.',
    knownToText: (list, day) => `${list}, as of ${day}`,
    atTableToText: (blocked) =>
      blocked.length === 0
        ? 'These keep no technique from a visit.'
        : `Not at a visit, with these: ${blocked.join('; ')}.`,
    effectToText: (known) =>
      known === null
        ? 'Ask for the conditions, and the letter keeps out what they block. Your client’s own check looks again.'
        : known === 0
          ? 'Nothing is kept out. Your client’s own check looks again.'
          : 'What these block cannot be added. Your client’s own check looks again.',
  },
  refusalToText: (code, { condition, open }) => {
    if (code === 'condition')
      return `Not with this: ${condition.charAt(0).toLowerCase()}${condition.slice(1)}.`;
    if (code === 'not-asked')
      return `Ask every question: ${count(open, { one: '# has no answer yet', other: '# have no answer yet' })}.`;
    return refusals[code];
  },
  instead: {
    title: 'What is still possible:',
    letter: 'Write a letter for home',
    compare: 'See how the legs are compared',
  },
  toFirst: 'Go to the first one',
  questionToText: (question) =>
    ({
      dangerSign: 'Any danger sign today?',
      acute: 'A fresh break, an infection or a joint flare?',
      neurologicalChange: 'Leg pain with new weakness or numbness?',
      clinicianFirst: 'Under 18, or told that a doctor must agree first?',
    })[question],
  depthToText,
  momentToText: (moment) => ({ before: 'Before', between: 'Between', after: 'After' })[moment],
  endingToText: (ending) => endings[ending],
  readySets: {
    title: 'Ready sets',
    lead: 'By how your client works. The moves are from the library, the choice is our own proposal.',
    afterVisit: 'For the days between',
  },
  remarks: {
    title: 'Remarks',
    label: 'Your remarks',
    note: 'They are kept as you write, stand in the note, and are never sent home.',
  },
  halt: {
    aloud: 'Stopped. Hands off.',
    title: 'Stopped. What now?',
    kept: 'Hands off. What was done is kept, and the visit waits here.',
    compare: 'Measure both legs, then end',
    compareNote: 'Compare them once more, as at the end of a visit.',
    goOn: 'Go on with something else',
    goOnNote: 'Only if your client wants to, and nothing is new: no numbness, no weakness, no strong pain.',
    roundToText: (title, side) => `${title}, ${legToText(side).toLowerCase()}.`,
    over: (ending) =>
      ending === 'stopped' || ending === 'finished' ? 'Nothing else is left to do today.' : endings[ending],
    end: 'End the visit',
    endNote: 'The note is next.',
    stopped: 'Stopped',
    between: 'Between the rounds',
  },
  legToText,
  roundToText: (round, of) => `Round ${round} of ${of}`,
  announceRound: ({ title, side, round, of, depth, isLight }) =>
    `${title}. ${legToText(side)}. Round ${round} of ${of}. ${depthToText(depth, isLight)}`,
  announceComparison: 'Compare both legs.',
  askNumber: 'Ask: how strong is it, nought to ten?',
  easeOff: 'Ease off now.',
  pinchNow: 'Ease off now. How strong is the pinch?',
  measureToText: (unit, way) =>
    unit === 'cm' ? 'Ankle to opposite hip' : way === 'outward' ? 'Turned outward' : 'Turned inward',
  valueToText: (value, unit) => (value === null ? NONE : `${value}${unitText[unit]}`),
  changeToText: (change, unit) => {
    if (change === null) return NONE;
    if (change === 0) return 'no change';
    const amount = `${Math.round(10 * Math.abs(change)) / 10}${unitText[unit]}`;
    if (unit === 'cm') return `${amount} ${change < 0 ? 'nearer' : 'farther'}`;
    return `${amount} ${change > 0 ? 'more' : 'less'}`;
  },
  attentionToText: (attention) => {
    switch (attention.code) {
      case 'sign':
        return 'A warning sign in the last report';
      case 'locked':
        return 'Their own check allows no session now';
      case 'red':
        return `${count(attention.times, { one: '# time', other: '# times' })} clearly worse in the last report`;
      case 'move-worse':
        return `A move rated worse ${count(attention.times, { one: '# time', other: '# times' })} in the last report`;
      case 'worse':
        return `Pain up from ${attention.from} to ${attention.to} in a week`;
      case 'report-overdue':
        return `No report yet, review was due ${dateToText(attention.since)}`;
      case 'review-due':
        return `Review due since ${dateToText(attention.since)}`;
      case 'nothing-done':
        return 'No session in the last week of the report';
    }
  },
};
