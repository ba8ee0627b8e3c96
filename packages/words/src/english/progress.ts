import type { ChangeCause, Dose, DoseChange, GateNeed, HoldCode, Standing } from '@ilium/movement';
import { type CivilDate, daysBetween } from '@ilium/units';
import type { TitleOf } from '../plan-words.ts';
import type { LedgerEntry, ProgressWords, TriedCounts } from '../progress-words.ts';
import { answer } from './answer.ts';
import { listToText } from './body.ts';
import { count } from './count.ts';
import { plan } from './plan.ts';
import { progressPage } from './progress-page.ts';
import { dateToText, dayToText, minutesToText } from './time.ts';

const daysToText = (amount: number): string => count(amount, { one: '# day', other: '# days' });
const timesToText = (amount: number): string => count(amount, { one: 'once', other: '# times' });

/** "yesterday", "on Tuesday", "on 24 December": a day inside a sentence. */
const onDay = (day: CivilDate, today: CivilDate): string =>
  Math.abs(daysBetween(day, today)) <= 1 ? dayToText(day, today) : `on ${dayToText(day, today)}`;

/** "this morning", "yesterday morning", "on Tuesday morning". */
function onMorning(day: CivilDate, today: CivilDate): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'this morning';
  return ago > 0 && ago < 7 ? `${onDay(day, today)} morning` : `on the morning of ${dateToText(day)}`;
}

function causeToText(cause: ChangeCause, today: CivilDate): string {
  switch (cause.code) {
    case 'went-well':
      return 'it went well twice, and your mornings were calm';
    case 'sore-morning':
      return `sore ${onMorning(cause.day, today)}`;
    case 'worse-twice':
      return 'it felt worse twice running';
    case 'red':
      return `it hurt ${onDay(cause.day, today)}`;
    case 'break':
      return `a gentle start after ${daysToText(cause.days)} off`;
    case 'not-done-for-long':
      return `a gentle start after ${daysToText(cause.days)} without it`;
    case 'prescribed':
      return 'your clinician asks for this much';
  }
}

const counted = (more: number, noun: string): string => {
  if (more === 1) return `One more ${noun}`;
  if (more === -1) return `One ${noun} fewer`;
  return `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} ${noun}s`;
};

/** What is different between two doses, where one thing is; else only that it is more or less. */
function stepToText(from: Dose, to: Dose): string {
  const hold = to.holdSeconds - from.holdSeconds;
  const reps = to.reps - from.reps;
  const sets = to.sets - from.sets;
  if ([hold, reps, sets].filter((part) => part !== 0).length !== 1)
    return hold + reps + sets > 0 ? 'A bit more' : 'Less of it';
  if (hold !== 0) return `Held ${Math.abs(hold)} s ${hold > 0 ? 'longer' : 'shorter'}`;
  return reps !== 0 ? counted(reps, 'repetition') : counted(sets, 'set');
}

const doseChangeToText = ({ from, to, because }: DoseChange, today: CivilDate): string =>
  `${stepToText(from, to)}: ${causeToText(because, today)}.`;

const holdTexts: Readonly<Record<HoldCode, string>> = {
  'sore-morning': 'Nothing rises after a sore morning, until a later session has a calm one.',
  flare: 'Only gentle moves for a few days, so that things can settle.',
  resting: 'It rests for now, so its dose stays.',
  'made-worse': 'It made things worse the last time, so there is no more of it yet.',
  'family-made-worse': 'Something like it made things worse, so there is no more of it yet.',
  'pain-easily-stirred': 'Your pain is easily stirred up just now, so nothing rises.',
  'pain-rising': 'Your pain has been higher this week, so nothing rises.',
  'feeling-worse': 'You said that it is worse over all, so nothing rises.',
  'farther-down': 'You felt it farther down the leg, so there is no more of it yet.',
  'farthest-not-told': 'Say how far down you feel it, and it may rise.',
  'morning-not-told': 'Say how the morning after was, and it may rise.',
  'not-twice-well': 'It rises once it has gone well twice running.',
  'after-check': 'You answered the whole check, so the next session stays as it was.',
  'raised-lately': 'It rose less than two days ago, so it stays for now.',
  'too-seldom': 'It rises once you do about half of what you planned in a week.',
  prescribed: 'It is as much as your clinician asks for.',
  'at-the-top': 'It is as much as this move takes.',
  'enough-this-week': 'Your week has grown enough. It may rise next week.',
  'two-others-rise': 'Two other moves rise today, so this one waits.',
};

/** "Eased 3 of 4, worse 1": of the times it was rated; without a rating only how often it was tried. */
function countsToText({ tried, eased, same, worse }: TriedCounts): string {
  const rated = eased + same + worse;
  if (tried === 0) return 'Not tried';
  if (rated === 0) return `Tried ${timesToText(tried)}`;
  return `Eased ${eased} of ${rated}${worse > 0 ? `, worse ${worse}` : ''}`;
}

function standingToText(standing: Standing, today: CivilDate): string {
  switch (standing.code) {
    case 'rests':
      return `It made things worse, so it rests until ${dayToText(standing.untilDay, today)}.`;
    case 'suggested-rest':
      return standing.because === 'relief'
        ? `It seems to do you no good. We suggest a rest until ${dayToText(standing.untilDay, today)}.`
        : `Mornings after it are often sore. We suggest a rest until ${dayToText(standing.untilDay, today)}.`;
    case 'changes':
      return doseChangeToText(standing.change, today);
    case 'kept-first':
      return 'It eases, so it comes first.';
    case 'next-level':
      return 'It is as much as it takes, so a harder level may come.';
    case 'stays':
      return holdTexts[standing.hold.code];
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "a and b": moves that count alike, without listing more than two. */
function anyOfToText(titles: readonly string[]): string {
  const [first, second] = titles.map((title) => `“${title}”`);
  if (titles.length > 2) return `${first ?? ''} or one like it`;
  return second ? `${first} or ${second}` : (first ?? '');
}

type DoneWell = Extract<GateNeed, { code: 'done-well' }>;

function doneWellToText(
  { anyOf, holdSeconds, reps, painAtMost, have, need }: DoneWell,
  titleOf: TitleOf,
): string {
  const dose = [
    reps === null ? null : `${reps} times`,
    holdSeconds === null ? null : `held ${holdSeconds} s`,
    painAtMost === null ? null : `at a pain of ${painAtMost} or less`,
  ].filter((part) => part !== null);
  const how = dose.length > 0 ? `, ${listToText(dose)}` : '';
  const titles = [...new Set(anyOf.map(titleOf))];
  const state = need > 1 ? `${have} of ${timesToText(need)}` : have >= need ? 'done' : 'not yet';
  return `${anyOfToText(titles)} gone well${how}: ${state}.`;
}

const withNow = (now: number | null, text: string): string =>
  now === null ? `${text}: not told yet.` : `${text}: now ${now}.`;

/** What there is of something, never more than is needed. */
const soFar = ({ have, need }: { readonly have: number; readonly need: number }): number =>
  Math.min(have, need);

function gateNeedToText(need: GateNeed, titleOf: TitleOf): string {
  switch (need.code) {
    case 'calm-morning':
      return 'A calm morning after your last session.';
    case 'gate':
      return `“${progressPage.gates.gateToTitle(need.gate)}” comes first.`;
    case 'calm-sessions':
      return `${soFar(need)} of ${need.need} sessions without a setback, within ${daysToText(need.withinDays)}.`;
    case 'calm-mornings':
      return `${soFar(need)} of ${need.need} calm mornings.`;
    case 'average-pain':
      return withNow(
        need.have,
        `Average pain of ${need.most} or less, or ${need.fall} less than at the start`,
      );
    case 'days-or-sessions':
      return [
        `${soFar({ have: need.days, need: need.needDays })} of ${daysToText(need.needDays)}`,
        `${soFar({ have: need.sessions, need: need.needSessions })} of ${need.needSessions} sessions.`,
      ].join(', or ');
    case 'days':
      return `${soFar(need)} of ${daysToText(need.need)}.`;
    case 'green-sessions':
      return `${soFar(need)} of ${need.need} sessions in which nothing felt worse.`;
    case 'pain-mean':
      return withNow(need.have, `A week’s mean pain of ${need.most} or less, or 30 % less than at the start`);
    case 'not-farther':
      return 'No farther down the leg than when you began.';
    case 'done-well':
      return doneWellToText(need, titleOf);
    case 'steady':
      return 'Ten steady seconds on each leg, one fingertip on something firm.';
    case 'no-leg-signs':
      return `${soFar(need)} of ${daysToText(need.need)} without a sign in the leg.`;
    case 'no-condition':
      return need.met ? 'Nothing in your check against it.' : `Shut ${plan.conditionToText(need.condition)}.`;
    case 'little-pain-or-goals':
      return withNow(need.pain, 'A week’s mean pain of 2 or less, or your goals at 8 or more');
  }
}

const skipTexts = {
  'no-time': 'No time',
  sore: 'Too sore',
  unwell: 'Not well',
  away: 'Away',
  other: 'Another reason',
} as const;

const ledgerLabels: Readonly<Record<LedgerEntry['code'], string>> = {
  done: 'Done',
  partly: 'Partly',
  'not-done': 'Stopped',
  'under-way': 'Under way',
  opened: 'Opened',
  skipped: 'Left out',
};

const isSkipReason = (because: string): because is keyof typeof skipTexts =>
  Object.hasOwn(skipTexts, because);

/** A ledger speaks to nobody: a therapist reads it too. */
function becauseToText(because: LedgerEntry['because']): string {
  if (because === null || because === 'skip') return '';
  if (because === 'stop') return 'stopped early';
  return isSkipReason(because)
    ? skipTexts[because]
    : lowerFirst(answer.becauseToText(because)).replace(/\.$/, '');
}

function ledgerToDetail({ code, done, planned, minutes, ended, because }: LedgerEntry): string {
  if (code === 'opened') return 'Looked, did not start';
  if (code === 'skipped') return becauseToText(because);
  const end = ended === 'safety' ? 'ended to be safe' : code === 'done' ? '' : becauseToText(because);
  return [`${done} of ${planned}`, minutes === null ? '' : `${minutes} min`, end]
    .filter((part) => part !== '')
    .join(', ');
}

export const progress: ProgressWords = {
  doseChangeToText,
  doseHoldToText: ({ code }) => holdTexts[code],
  triesToText: ({ done, ratings }) => {
    const count = (wanted: string) => ratings.filter((rating) => rating === wanted).length;
    return countsToText({
      tried: Math.max(done, ratings.length),
      eased: count('eased'),
      same: count('same'),
      worse: count('worse'),
    });
  },
  leaningToText: (leaning, certainty) => {
    if (certainty === 'too-early') return 'Too early to say.';
    const sure = certainty === 'fairly-sure';
    if (leaning === 'eases') return sure ? 'It mostly eases.' : 'It seems to ease.';
    return sure ? 'It mostly makes things worse.' : 'It may make things worse.';
  },
  standingToText,
  whatHelpsToText: (counts, standing, today) => `${countsToText(counts)}. ${standingToText(standing, today)}`,
  tryAgain: 'Try it again',
  gateNeedToText,
  ledgerToLabel: ({ code }) => ledgerLabels[code],
  ledgerToDetail,
  skipReasonToLabel: (reason) => skipTexts[reason],
  questionToText: (question) =>
    ({
      morning: 'How is it this morning, compared with before your last session?',
      goals: 'Which things does the pain keep you from? Name up to three.',
      'goal-scores': 'How well can you do each of these now?',
      week: 'In the last seven days, on how many did pain limit what you did?',
      change: 'How is it over all, compared with when you started?',
    })[question],
  goalEnds: { low: 'Not at all', high: 'As before the pain' },
  changeEnds: { low: 'Much worse', high: 'Much better' },
  changeMarkToText: (mark) =>
    ({
      'pain-2-points': 'Pain is lower by two or more, which most people notice.',
      'pain-30-percent': 'Pain is lower by a third or so, which most people notice.',
      'pain-gone': 'No pain in the last week.',
      'goals-small': 'Your goals have moved a little, enough to notice.',
      'goals-medium': 'Your goals have moved clearly.',
      'goals-large': 'Your goals have moved a lot.',
      overall: 'You feel clearly better than at the start.',
    })[mark],
  referralToText: (code) =>
    ({
      'farther-for-a-week':
        'You have felt it farther down the leg for a week. Let a clinician look at it soon.',
      'worse-after-two-weeks': 'It is worse than when you started. Let a clinician look at it soon.',
      'three-reds': 'Three moves hurt within two weeks. Let a clinician look at it soon.',
      'red-again': 'The same move hurt again after its rest. Ask a clinician about it.',
      'no-change-after-six-weeks':
        'Little has changed in six weeks. A clinician can help more than more exercise.',
      'flat-after-twelve-weeks':
        'Little has changed in twelve weeks. It is time to go over it with a clinician.',
      'long-standing': 'Pain that has lasted over twelve weeks is best looked at by a clinician as well.',
    })[code],
  regressionNote:
    'Most people begin when it is bad, and pain then often eases by itself. This shows what happened, not why.',
  nudgeToText: (gap, minutes) =>
    `${daysToText(gap)} since your last session. How about ${minutesToText(minutes)} today?`,
};
