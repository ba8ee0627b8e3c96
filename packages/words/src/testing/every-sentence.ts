import {
  type DoseNote,
  equipments,
  gateIds,
  itemRoles,
  places,
  positions,
  type Reason,
  type Rejection,
  targetGroups,
  type WayOut,
} from '@ilium/movement';
import { bodyAreas, conditionIds } from '@ilium/record';
import type { HurtSign } from '../answer-words.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PlanNames } from '../plan-words.ts';
import type { NextStep, PlayerNotice } from '../player-words.ts';

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
  { code: 'family-full', with: reach, rule },
  { code: 'minutes', needsMs: 61_000, rule },
  { code: 'outranked', by: [], rule },
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
  words.oneSidedToText({ blocked: 'left', rules: [rule] }) ?? '',
  ...gateIds.map(words.gateToText),
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
  ...everySign.flatMap((sign) => [words.hurtSignToText(sign, 'left'), words.hurtSignToText(sign, null)]),
  words.legQuestion,
  words.yes,
  words.no,
];

/** Every text that a catalogue can give, at least once. */
export const everySentence = (words: Catalogue): readonly string[] => [
  ...bodySentences(words),
  ...planSentences(words),
  ...playerSentences(words),
  ...answerSentences(words),
];
