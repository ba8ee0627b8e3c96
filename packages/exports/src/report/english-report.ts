import type { ReferralCode } from '@ilium/movement';
import { type HomeReport, type Intake, type RedFlagId, type Symptom, toldPain } from '@ilium/record';
import type { Lock } from '@ilium/safety';
import { conditionOf, redFlagOf, redFlags } from '@ilium/safety';
import type { CivilDate } from '@ilium/units';
import { english } from '@ilium/words';
import type { PainWeek, ToldSign } from './report.ts';

const symptomTexts: Readonly<Record<Symptom, string>> = {
  sharp: 'sharp, pinching or catching',
  'leg-farther': 'farther down a leg, or new tingling',
  'leg-still-farther': 'still farther down a leg',
  weakness: 'a leg turned weak',
  'saddle-bladder-bowel': 'numb between the legs, or bladder or bowel changed',
  'chest-or-faint': 'chest pain or fainting',
  fall: 'a fall',
  dizzy: 'dizzy or short of breath',
  cramp: 'a cramp',
};

const referralTexts: Readonly<Record<ReferralCode, string>> = {
  'farther-for-a-week': 'Felt farther down the leg for a week.',
  'worse-after-two-weeks': 'Worse than at the start, after two weeks or more.',
  'three-reds': 'Three moves made it worse within two weeks.',
  'red-again': 'The same move made it worse again after its rest.',
  'no-change-after-six-weeks': 'Little change after six weeks.',
  'flat-after-twelve-weeks': 'Little change after twelve weeks.',
  'long-standing': 'Pain for over twelve weeks at the first check.',
};

const durationTexts = {
  'under-6-weeks': 'under 6 weeks',
  '6-to-12-weeks': '6 to 12 weeks',
  'over-12-weeks': 'over 12 weeks',
} as const;

const trendTexts = { better: 'getting better', same: 'no change', worse: 'getting worse' } as const;
const nightTexts = { no: 'no', sometimes: 'sometimes', daily: 'every night' } as const;

const farthestTexts = [
  'the lower back',
  'the buttock, hip or groin',
  'a thigh',
  'a knee',
  'a calf',
  'a foot',
] as const;

const lockTexts: Readonly<Record<string, string>> = {
  E4: 'pain of 8 or more',
  'E3.T4': 'under 18',
  'E3.T5:pregnancy': 'pregnancy, not cleared',
  'E3.T5:surgery': 'recent surgery, not cleared',
};

const conditionToText = ({ id, side, answer }: Intake['conditions'][number]): string => {
  const where = side === undefined ? '' : ` (${side === 'both' ? 'both sides' : side})`;
  return `${conditionOf(id).label}${where}${answer === 'unsure' ? ', not sure' : ''}`;
};

/** Reasons of a lock that a sentence names. */
const MOST_LOCKS = 4;

function locksToText(locks: readonly Pick<Lock, 'rule'>[]): string {
  const names = [...new Set(locks.map(lockToText))];
  const more = names.length - MOST_LOCKS;
  return english.listToText(more > 0 ? [...names.slice(0, MOST_LOCKS), `${more} more`] : names);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function lockToText({ rule }: Pick<Lock, 'rule'>): string {
  const flag = redFlags.find(({ id }) => id === rule);
  return lockTexts[rule] ?? (flag ? flag.label : rule.replace(/^.*:/, '').replaceAll('-', ' '));
}

const count = (number: number, one: string, other: string): string =>
  english.count(number, { one: `# ${one}`, other: `# ${other}` });

/** What a report says in English. Its reader is a clinician; it names no diagnosis and draws no conclusion. */
export const englishReport = {
  title: 'Report for a clinician',
  appendix: 'Appendix',
  fields: ['Name', 'Born', 'For'],
  madeOn: (day: CivilDate, since: CivilDate | null, days: number): string =>
    since === null
      ? `Made on ${english.dateToText(day)} · nothing kept yet`
      : `Made on ${english.dateToText(day)} · record since ${english.dateToText(since)}, ${count(days, 'day', 'days')}`,
  whatItIs:
    'What one person told the app Ilium about hip or back pain, and what they did. Nobody has checked these answers.',
  nothingYet: 'Nothing told yet.',
  headings: {
    pain: 'Pain, 0 to 10',
    where: 'Where, and how long',
    signs: 'Warning signs',
    goals: 'Goals, 0 to 10',
    done: 'What was done',
    helped: 'What helped',
    hurt: 'What made it worse',
    asked: 'The letter, move by move',
    notice: 'Worth a look',
    conditions: 'Conditions',
    painWeeks: 'Pain by week',
    painDays: 'Pain by day',
    moves: 'All moves',
    sessions: 'Sessions of the last twelve weeks',
    symptoms: 'Told during sessions',
  },
  checkedOn: (day: CivilDate): string => `Newest check: ${english.dateToText(day)}.`,
  /** What was told of the pain, and nothing that rules took where nobody told it. */
  whereToText: ({ pain }: Pick<Intake, 'pain'>): readonly string[] => {
    const { side, areas = [], farthest, duration, now, average, worst, trend, wakesAtNight } = toldPain(pain);
    const names = [...new Set(areas.map(({ area }) => english.areaToText(area)))];
    const where = [
      ...(side === undefined
        ? []
        : [`${english.painSideToText(side)}${names.length > 0 ? ` (${english.listToText(names)})` : ''}`]),
      ...(farthest === undefined ? [] : [`as far as ${farthestTexts[farthest]}`]),
      ...(duration === undefined ? [] : [`for ${durationTexts[duration]}`]),
    ];
    const numbers = [
      ...(now === undefined ? [] : [`now ${now}`]),
      ...(average === undefined ? [] : [`on average ${average}`]),
      ...(worst === undefined ? [] : [`at worst ${worst}`]),
    ].join(', ');
    const course = [
      ...(numbers === '' ? [] : [numbers]),
      ...(trend === undefined ? [] : [trendTexts[trend]]),
      ...(wakesAtNight === undefined ? [] : [`wakes at night: ${nightTexts[wakesAtNight]}`]),
    ];
    return [
      ...(where.length === 0 ? [] : [`Pain ${where.join(', ')}.`]),
      ...(course.length === 0 ? [] : [`In that check: ${course.join('; ')}.`]),
    ];
  },
  conditionsToText: (conditions: Intake['conditions'], more: number): string =>
    conditions.length === 0
      ? 'Conditions: none ticked.'
      : `Conditions: ${conditions.map(conditionToText).join('; ')}${more > 0 ? `; ${more} more in the appendix` : ''}.`,
  conditionToText,
  /** Without a flag, the person left its name out. */
  signToText: ({ flag, answer, day, cleared }: Omit<ToldSign, 'flag'> & { flag?: RedFlagId }): string => {
    const name = flag === undefined ? 'A sign that is not named' : `${redFlagOf(flag).label} (${flag})`;
    const told = `${name}: ${answer === 'yes' ? 'yes' : 'not sure'}, ${english.dateToText(day)}.`;
    return cleared === null
      ? `${told} No clearance noted.`
      : `${told} Cleared by ${cleared.by}, ${english.dateToText(cleared.on)}.`;
  },
  noSigns: 'Every warning sign was answered with no.',
  openSigns: 'Not every warning sign was answered.',
  moreSigns: (more: number): string => `${count(more, 'more sign', 'more signs')} in the appendix.`,
  statusToText: (
    status: 'incomplete' | 'locked' | 'gentle-only' | 'open',
    locks: readonly Pick<Lock, 'rule'>[],
  ): string => {
    if (status === 'locked')
      return locks.length === 0 ? 'Sessions are locked.' : `Sessions are locked: ${locksToText(locks)}.`;
    return {
      incomplete: 'Sessions wait for a new check.',
      'gentle-only': 'Only calm moves are open for now.',
      open: 'Sessions are open.',
    }[status];
  },
  painTrend: (start: number | null, now: number | null): string => {
    const from = start === null ? 'no number at the start' : `${start} on average at the first check`;
    const to =
      now === null
        ? 'no number in the last seven days'
        : `${now.toFixed(1)} as the mean of the last seven days`;
    return `${upperFirst(from)}; ${to}.`;
  },
  chartKey: 'Line: 7-day mean. Circles: single days.',
  chartLabel: (days: number): string =>
    `Chart of pain over twelve weeks, with ${count(days, 'number', 'numbers')}; the table is in the appendix.`,
  noPain: 'No number of pain in the last twelve weeks.',
  goalToText: (first: number | null, last: number | null): string =>
    first === null || last === null ? 'not scored yet' : first === last ? `${last}` : `${first}, now ${last}`,
  noGoals: 'No goals chosen.',
  changeToText: (change: number, day: CivilDate): string =>
    `Overall change, −5 much worse to 5 much better: ${change < 0 ? '−' : ''}${Math.abs(change)} (${english.dateToText(day)}).`,
  doneToText: (sessions: number, whole: number, minutes: number, days: number): string =>
    `${count(sessions, 'session', 'sessions')} on ${count(days, 'day', 'days')} in the last twelve weeks, ${whole} to the end, ${count(minutes, 'minute', 'minutes')} in all.`,
  leftOutToText: (sessions: number, days: number): string =>
    `The person left out ${[
      ...(sessions === 0 ? [] : [count(sessions, 'session', 'sessions')]),
      ...(days === 0 ? [] : [count(days, 'day', 'days')]),
    ].join(' and ')} of this report; warning signs are never left out.`,
  doneInToText: (sessions: number, whole: number, days: number): string =>
    `${count(sessions, 'session', 'sessions')} in ${count(days, 'day', 'days')}, ${whole} to the end.`,
  noSessions: 'No session in the last twelve weeks.',
  stoppedToText: (worse: number, safety: number): string =>
    `Of these, ${worse} with a move that made it worse, and ${safety} ended by a safety rule.`,
  /** Where no sign was told and nothing was red (E4): a move rated worse may still be among all moves. */
  noAlertsToText: (isAnyWorse: boolean): string =>
    isAnyWorse
      ? 'No warning sign. Some moves made it worse, none beyond the limits of the app.'
      : 'No warning sign, and no move below made it worse.',
  moveToText: (done: number, eased: number, worse: number): string =>
    `done ${done === 1 ? 'once' : `${done} times`}, eased ${eased}, worse ${worse}`,
  /** Of one move of a letter: how often it stood in a session that was begun, and how often it was done. */
  askedToText: (planned: number, done: number, sessions: number): string => {
    if (planned === 0) return 'in no session yet';
    const times = done === 0 ? 'never done' : done === 1 ? 'done once' : `done ${done} times`;
    return `in ${planned} of ${count(sessions, 'session', 'sessions')}, ${times} to the end`;
  },
  mostPain: (pain: number): string => `, pain up to ${pain}`,
  redToText: ({ day, pain, symptom }: HomeReport['reds'][number], title: string): string =>
    [
      `${title}, ${english.dateToText(day)}`,
      ...(pain === undefined ? [] : [`pain ${pain}`]),
      ...(symptom === undefined ? [] : [symptomTexts[symptom]]),
    ].join(', '),
  noneHelped: 'No move was rated as easing yet.',
  noneHurt: 'No move was rated as making it worse.',
  symptomToText: (symptom: Symptom): string => upperFirst(symptomTexts[symptom]),
  referralToText: (code: ReferralCode): string => referralTexts[code],
  columns: {
    week: 'Week',
    days: 'Days with a number',
    mean: 'Mean',
    range: 'Lowest to highest',
    day: 'Day',
    pain: 'Pain',
    move: 'Move',
    done: 'Done',
    eased: 'Eased',
    same: 'Same',
    worse: 'Worse',
    most: 'Highest pain',
    result: 'Result',
    details: 'Details',
    symptom: 'What was told',
  },
  weekToText: ({ from, to }: PainWeek): string =>
    `${english.dateToText(from).replace(/ \d+$/, '')} to ${english.dateToText(to)}`,
  sharedWeek: 'Each week ends on the weekday of this report.',
  reading: [
    'Pain is a whole number from 0 (none) to 10 (the worst one can think of): one a day, from the morning or from before a session. Days without an answer are missing, not zero.',
    'After each move people may say whether it eased, stayed the same or got worse. Moves without a tap are not counted as the same.',
    'Pain often eases by itself. This shows what happened, not why.',
    'The rules of the app have not been reviewed by a clinician.',
  ],
  page: { before: 'Page ', between: ' of ' },
} as const;
