import {
  type ChangeCause,
  changeMarks,
  type DoseNote,
  equipments,
  type GateNeed,
  gateIds,
  holdCodes,
  itemRoles,
  outcomeQuestions,
  places,
  positions,
  type Reason,
  type Rejection,
  referralCodes,
  type Standing,
  sessionShapes,
  targetGroups,
  type WayOut,
} from '@ilium/movement';
import { bodyAreas, conditionIds, skipReasons } from '@ilium/record';
import type { HurtSign } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PlanNames } from '../plan-words.ts';
import type { NextStep, PlayerNotice } from '../player-words.ts';
import type { LedgerEntry } from '../progress-words.ts';
import { checkSentences } from './check-sentences.ts';
import { whySentences } from './why-sentences.ts';

const rule = 'E5b';
const reach = 'toy-reach/plain';
const press = 'toy-press/plain';

/** Names as a library would give them. */
export const toyNames: PlanNames = {
  titleOf: (key) => (key === reach ? 'Reach' : 'Press'),
  programmeTitleOf: (id) => (id === 'two-parts' ? 'Two parts' : undefined),
  today: '2026-11-21',
};

export const everyReason: readonly Reason[] = [
  { code: 'opens-session', rule },
  ...targetGroups.map((target) => ({ code: 'covers' as const, target, rule })),
  { code: 'eased-before', eased: 5, tried: 7, rule },
  { code: 'eased-before', eased: 1, tried: 1, rule },
  { code: 'new-today', rule },
  ...(['standing', 'chair', 'floor', 'lying'] as const).map((station) => ({
    code: 'same-station' as const,
    station,
    rule,
  })),
  { code: 'gentle-phase', rule },
  { code: 'adds-strength', rule },
  { code: 'settles', rule },
  { code: 'only-one-that-fits', rule },
  { code: 'published', programme: 'two-parts', rule },
  { code: 'published', programme: 'unknown-one', rule },
  { code: 'prescribed', rule },
];

export const everyRejection: readonly Rejection[] = [
  ...conditionIds.flatMap((condition) =>
    [null, 'left' as const].map((side) => ({ code: 'blocked' as const, condition, side, rule })),
  ),
  { code: 'blocked', condition: 'of-another-version', side: null, rule },
  { code: 'place', needs: [], rule },
  { code: 'place', needs: [{ place: 'floor', equipment: ['mat', 'towel'] }], rule },
  {
    code: 'place',
    needs: [
      { place: 'chair', equipment: ['sturdy-chair'] },
      { place: 'standing', equipment: ['door-frame'] },
    ],
    rule,
  },
  { code: 'phase', needs: 2, has: 1, rule },
  { code: 'irritability', irritability: 'high', rule },
  { code: 'irritability', irritability: 'moderate', rule },
  ...gateIds.map((gate) => ({ code: 'gate' as const, gate, rule })),
  { code: 'assisted', rule },
  { code: 'resting', untilDay: null, rule },
  { code: 'resting', untilDay: '2026-11-24', rule },
  ...sessionShapes.map((shape) => ({ code: 'shape' as const, shape, rule })),
  { code: 'family-full', with: reach, rule },
  { code: 'minutes', needsMs: 61_000, rule },
  { code: 'outranked', by: [], rule },
  { code: 'not-prescribed', rule },
  { code: 'asked-too-little', rule },
  { code: 'outranked', by: [reach], rule },
  { code: 'outranked', by: [reach, press], rule },
];

export const everyDoseNote: readonly DoseNote[] = [
  { code: 'irritability-cap', irritability: 'high', rule },
  { code: 'irritability-cap', irritability: 'moderate', rule },
  ...conditionIds.map((condition) => ({ code: 'limit-cap' as const, condition, rule })),
  { code: 'fits-minutes', rule },
  { code: 'extra-on-painful-side', reps: 1, rule },
  { code: 'extra-on-painful-side', reps: 2, rule },
  { code: 'gentle-day', rule },
  { code: 'after-red', rule },
  { code: 'every-other-day', rule },
  { code: 'prescribed', rule },
];

export const everyWayOut: readonly WayOut[] = [
  { code: 'place', place: 'chair', equipment: ['sturdy-chair'], opens: [reach] },
  { code: 'place', place: 'floor', equipment: [], opens: [reach, press] },
  { code: 'minutes', minutes: 5, opens: [reach, press] },
  { code: 'clinician' },
  { code: 'answer-again' },
];

const everyNotice: readonly PlayerNotice[] = [
  { code: 'paused' },
  { code: 'away', missedMs: 90_000 },
  { code: 'smaller', holdSeconds: 10 },
  { code: 'smaller', holdSeconds: 0 },
  { code: 'item-stopped', others: 0 },
  { code: 'item-stopped', others: 1 },
  { code: 'item-stopped', others: 2 },
  { code: 'calm-only' },
  { code: 'sit-down' },
  { code: 'cramp' },
  { code: 'one-more', side: 'left' },
  { code: 'one-more', side: null },
  { code: 'glad-it-helps' },
  { code: 'ended-safety' },
  { code: 'ended-alarm' },
];

const everyNext: readonly NextStep[] = [
  { kind: 'rest', seconds: 10, side: 'left' },
  { kind: 'rest', seconds: 10, side: null },
  { kind: 'again', side: 'right' },
  { kind: 'again', side: null },
  { kind: 'side', side: 'right' },
  { kind: 'item', title: 'Reach' },
  { kind: 'begin', side: 'left' },
  { kind: 'begin', side: null },
  { kind: 'end' },
];

const everySign: readonly HurtSign[] = [
  'sharp',
  'leg-farther',
  'leg-still-farther',
  'weakness',
  'saddle-bladder-bowel',
  'chest-or-faint',
  'fall',
  'dizzy',
  'cramp',
];

const bodySentences = (words: Catalogue): readonly string[] => [
  ...(['left', 'right'] as const).flatMap((side) => [words.sideToLabel(side), words.sideToText(side)]),
  ...(['left', 'right', 'both', 'centre'] as const).map(words.painSideToText),
  ...bodyAreas.map(words.areaToText),
  ...targetGroups.map(words.targetToText),
  ...positions.flatMap((position) => [words.positionToText(position), words.takePosition(position)]),
  ...places.flatMap((place) => [words.placeToText(place), words.placeToLabel(place)]),
  ...equipments.flatMap((thing) => [
    words.equipmentToText(thing),
    words.equipmentToLabel(thing),
    words.need([thing]),
  ]),
];

const planSentences = (words: Catalogue): readonly string[] => [
  ...itemRoles.map(words.roleToText),
  ...everyReason.map((reason) => words.reasonToText(reason, toyNames)),
  ...everyRejection.map((rejection) => words.rejectionToText(rejection, toyNames)),
  ...everyDoseNote.flatMap((note) => [words.doseNoteToText(note, 'left'), words.doseNoteToText(note, null)]),
  ...everyWayOut.flatMap((wayOut) => Object.values(words.wayOutToText(wayOut))),
  ...sessionShapes.flatMap((shape) => Object.values(words.shapeToText(shape))),
  words.oneSidedToText({ blocked: 'left', rules: [rule] }) ?? '',
  ...gateIds.map(words.gateToText),
  ...whySentences(words),
];

const playerSentences = (words: Catalogue): readonly string[] => [
  words.firstMove('Reach'),
  words.nextMove('Reach'),
  words.sideFirst('left'),
  words.getReady('left'),
  words.getReady(null),
  ...([1, 2, 3] as const).map(words.countdown),
  ...[1, 9, 15, 20].map(words.repNumber),
  words.halfWay,
  words.rest,
  words.nextRep('left', 2, 3),
  words.nextRep(null, 2, 3),
  words.nextSet(2, 3),
  words.switchSides('right'),
  words.sideNow('left'),
  words.sessionOver,
  words.carryOn('left'),
  words.carryOn(null),
  words.welcomeBack('Reach', 'left'),
  words.headlineRest,
  words.headlineSwitch,
  words.headlineEnd,
  words.workLabel({ what: 'hold', number: 2, of: 4, set: 1, sets: 1 }),
  words.setUpLabel,
  words.getReadyLabel,
  ...everyNext.map(words.nextLine),
  ...everyNotice.map(words.noticeToText),
  ...Object.values(words.controls),
];

const answerSentences = (words: Catalogue): readonly string[] => [
  ...(['eased', 'same', 'worse'] as const).map(words.ratingToText),
  ...(['better', 'same', 'worse'] as const).map(words.morningToText),
  ...[0, 3, 10].map(words.painToText),
  ...Object.values(words.painEnds),
  ...(['done', 'partly', 'skipped'] as const).map((outcome) => words.outcomeToText(outcome, 1, 4)),
  ...(['skip', 'stop', 'hurts', 'rule'] as const).map(words.becauseToText),
  ...(['finished', 'stopped', 'safety', 'abandoned'] as const).map(words.endingToText),
  words.hurtQuestion,
  ...everySign.map((sign) => words.hurtSignToText(sign)),
  words.legQuestion,
  words.yes,
  words.no,
];

const today = '2026-11-21';
const small = { holdSeconds: 15, reps: 2, sets: 1 };

const everyCause: readonly ChangeCause[] = [
  { code: 'went-well' },
  ...['2026-11-21', '2026-11-20', '2026-11-17', '2026-10-02'].map((day) => ({
    code: 'sore-morning' as const,
    day,
  })),
  { code: 'worse-twice' },
  { code: 'red', day: '2026-11-18' },
  { code: 'red', day: '2026-11-20' },
  { code: 'break', days: 5 },
  { code: 'not-done-for-long', days: 20 },
  { code: 'prescribed' },
];

const everyChange = everyCause.flatMap((because) =>
  [
    { ...small, holdSeconds: 20 },
    { ...small, holdSeconds: 10 },
    { ...small, reps: 3 },
    { ...small, reps: 1 },
    { ...small, reps: 4 },
    { ...small, sets: 2 },
    { holdSeconds: 10, reps: 1, sets: 1 },
    { holdSeconds: 20, reps: 3, sets: 1 },
  ].map((to) => ({ rule: 'D1', from: small, to, because })),
);

export const everyStanding: readonly Standing[] = [
  { code: 'rests', untilDay: '2026-11-24', rule },
  { code: 'suggested-rest', untilDay: '2026-12-24', because: 'relief', rule },
  { code: 'suggested-rest', untilDay: '2026-11-24', because: 'mornings', rule },
  ...everyChange.map((change) => ({ code: 'changes' as const, change, rule })),
  { code: 'kept-first', rule },
  { code: 'next-level', rule },
  ...holdCodes.map((code) => ({ code: 'stays' as const, hold: { code, rule }, rule })),
];

const doneWell = { code: 'done-well', met: false, have: 1, need: 3 } as const;

export const everyGateNeed: readonly GateNeed[] = [
  { code: 'calm-morning', met: false },
  ...gateIds.map((gate) => ({ code: 'gate' as const, met: false, gate })),
  { code: 'calm-sessions', met: false, have: 2, need: 3, withinDays: 7 },
  { code: 'calm-mornings', met: false, have: 1, need: 2 },
  { code: 'average-pain', met: false, have: 7, most: 6, fall: 1 },
  { code: 'average-pain', met: false, have: null, most: 6, fall: 1 },
  { code: 'days-or-sessions', met: false, days: 1, needDays: 14, sessions: 4, needSessions: 6 },
  { code: 'days', met: false, have: 3, need: 14 },
  { code: 'green-sessions', met: false, have: 3, need: 4 },
  { code: 'pain-mean', met: false, have: 4.5, most: 4, fallPercent: 10 },
  { code: 'pain-mean', met: false, have: null, most: 4, fallPercent: null },
  { code: 'not-farther', met: true },
  { ...doneWell, anyOf: [reach], holdSeconds: 5, reps: 8, painAtMost: 2 },
  { ...doneWell, anyOf: [reach, press], holdSeconds: null, reps: 10, painAtMost: null },
  { ...doneWell, anyOf: [reach, press, 'toy-sway/small'], holdSeconds: null, reps: null, painAtMost: null },
  { code: 'steady', met: false },
  { code: 'no-leg-signs', met: false, have: 6, need: 14 },
  ...conditionIds.flatMap((condition) =>
    [true, false].map((met) => ({ code: 'no-condition' as const, met, condition })),
  ),
  { code: 'little-pain-or-goals', met: false, pain: 3, goals: null },
  { code: 'little-pain-or-goals', met: false, pain: null, goals: null },
];

const entry = { done: 3, planned: 4, minutes: 9, ended: 'finished', because: null } as const;

const everyEntry: readonly LedgerEntry[] = [
  { ...entry, code: 'done', done: 4 },
  ...(['skip', 'stop', 'hurts', 'rule'] as const).map((because) => ({
    ...entry,
    code: 'partly' as const,
    because,
  })),
  { ...entry, code: 'not-done', done: 0, ended: 'safety' },
  { ...entry, code: 'under-way', minutes: null, ended: null },
  { ...entry, code: 'opened', minutes: null, ended: null },
  ...skipReasons.map((because) => ({
    ...entry,
    code: 'skipped' as const,
    minutes: null,
    ended: null,
    because,
  })),
];

const progressSentences = (words: Catalogue): readonly string[] => [
  ...everyChange.map((change) => words.doseChangeToText(change, today)),
  ...holdCodes.map((code) => words.doseHoldToText({ code, rule })),
  ...[0, 1, 4].map((done) => words.triesToText({ done, ratings: [] })),
  words.triesToText({ done: 4, ratings: ['eased', 'eased', 'worse'] }),
  ...(['eases', 'worsens', 'unclear'] as const).flatMap((leaning) =>
    (['too-early', 'leaning', 'fairly-sure'] as const).map((sure) => words.leaningToText(leaning, sure)),
  ),
  ...everyStanding.map((standing) => words.standingToText(standing, today)),
  words.tryAgain,
  ...everyGateNeed.map((need) => words.gateNeedToText(need, toyNames.titleOf)),
  ...everyEntry.flatMap((one) => [words.ledgerToLabel(one), words.ledgerToDetail(one)]),
  ...skipReasons.map(words.skipReasonToLabel),
  ...outcomeQuestions.map(words.questionToText),
  ...Object.values(words.goalEnds),
  ...Object.values(words.changeEnds),
  ...changeMarks.map(words.changeMarkToText),
  ...referralCodes.map(words.referralToText),
  words.regressionNote,
  words.nudgeToText(5, 6),
];

const pageSentences = ({ progressPage: page }: Catalogue): readonly string[] => {
  const { pain, helps, goals, ledger, work, gates, referrals, ask, reminder } = page;
  return [
    ...[
      page.title,
      page.asTable,
      page.print,
      page.showAll(30),
      page.changesTitle,
      pain.title,
      pain.none,
      pain.spanLegend,
    ],
    ...(['month', 'season', 'year'] as const).map(pain.spanToLabel),
    ...[28, 84, 365].map(pain.begins),
    ...[
      pain.today,
      pain.meanToText(null, null),
      pain.meanToText(3, null),
      pain.meanToText(3, 4.5),
      pain.notWhy,
    ],
    ...[
      pain.sessionsToText(3, 1, 1),
      pain.sessionsAsTable,
      pain.sessionsKey,
      pain.markToText(5),
      ...Object.values(pain.columns),
    ],
    ...Object.values(pain.sessionColumns),
    ...[helps.title, helps.lead, helps.none, helps.mixed, helps.restLifted, ...helps.columns],
    ...[-2, -0.5, 0, 0.5, 2].flatMap((mean) => [0.1, 0.6].map((sd) => helps.spreadToText({ mean, sd }))),
    ...[
      goals.title,
      goals.none,
      goals.choose,
      goals.change,
      goals.scoreToText(3, 3),
      goals.scoreToText(3, 7),
    ],
    ...[
      goals.notScored,
      goals.overallToText(-2, '2026-11-21'),
      ...[null, 3].map((exercisedDays) =>
        goals.weekToText({ limitedDays: 2, exercisedDays, day: '2026-11-21' }),
      ),
    ],
    ...[goals.dialogTitle, goals.dialogLead, goals.fieldToLabel(2), ...Object.values(goals.columns)],
    ...[ledger.title, ledger.none, work.title, work.none, work.weekToText(1, 540_000), ...work.columns],
    ...[work.sidesToText(60_000, 120_000), work.weekToLabel('2026-11-15', '2026-11-21')],
    ...[
      gates.title,
      gates.lead,
      ...gateIds.map(gates.gateToTitle),
      gates.metOn('Monday'),
      gates.stillNeeded(2, 3),
    ],
    ...[
      gates.steppedBack('Monday'),
      gates.met,
      gates.notMet,
      gates.trySteady,
      gates.steadyTitle,
      gates.steadyLead,
      gates.steadyLeg('left'),
      page.keep,
      referrals.title,
    ],
    ...(['R', 'M'] as const).map((evidence) => page.sourceToText('Ostelo', evidence)),
    ...[ask.notNow, ask.noted, ask.farthest, ask.goalToText('Climb stairs'), ...Object.values(ask.daysEnds)],
    ...[ask.changeToLabel(-3), ask.addNumber, ask.skip, ask.painNow, ask.nudgeButton(6)],
    ...[reminder.title, reminder.row, reminder.lead, reminder.days, reminder.time, reminder.save],
    ...[reminder.saved, reminder.none, reminder.summary, reminder.description],
    ...[1, 2, 3, 4, 5, 6, 7].map(reminder.dayToLabel),
  ];
};

/** Every text that a catalogue can give, at least once. */
export const everySentence = (words: Catalogue): readonly string[] => [
  ...bodySentences(words),
  ...planSentences(words),
  ...playerSentences(words),
  ...answerSentences(words),
  ...checkSentences(words, toyNames),
  ...progressSentences(words),
  ...pageSentences(words),
];
