import { type Intake, type PainFact, painFacts } from '@ilium/record';
import { farthestOf, sideOf } from './body-areas.ts';
import type { CheckDraft } from './check-draft.ts';
import { behaves, isNowAsked, markedAreas } from './pain-steps.ts';

type Pain = Intake['pain'];

/**
 * Stands for answers about pain that were never given, because the check ended early (an emergency, or an age under 18).
 * Nothing is planned from it; every field is as careful as it can be without inventing a warning sign of its own.
 */
const unaskedPain: Pain = {
  side: 'centre',
  farthest: 5,
  now: 7,
  average: 7,
  duration: 'over-12-weeks',
  trend: 'worse',
  settles: 'later',
  provokedByLightActivity: true,
  wakesAtNight: 'daily',
  aggravating: ['sitting-bending', 'standing-walking-leaning-back'],
};

const whereOf = (draft: CheckDraft): Pick<Pain, 'side' | 'stifferSide' | 'areas' | 'farthest'> => {
  const areas = markedAreas(draft);
  const side = sideOf(areas);
  const stiffer = draft.choices['stiffer'];
  const counts = (side === 'both' || side === 'centre') && (stiffer === 'left' || stiffer === 'right');
  return { side, ...(counts && { stifferSide: stiffer }), areas: [...areas], farthest: farthestOf(areas) };
};

/** What nobody told: a card that was not shown, not left, or answered with not sure; no mark says nothing of where. */
function assumedOf(draft: CheckDraft): readonly PainFact[] {
  const { choices, scores, settled } = draft;
  const isLeft = settled.includes('behaviour') && scores['average'] !== undefined;
  const isMarked = settled.includes('map') && markedAreas(draft).length > 0;
  const isTold: Readonly<Record<PainFact, boolean>> = {
    side: isMarked,
    farthest: isMarked,
    average: isLeft,
    now: isLeft && isNowAsked(draft) && scores['now'] !== undefined,
    duration: isLeft && (behaves(draft, 'long') || isSure(choices['duration'])),
    trend: isLeft && behaves(draft, 'worse') && choices['trend'] === 'worse',
    settles: isLeft && behaves(draft, 'slow') && isSure(choices['settles']),
    provokedByLightActivity: isLeft && isSure(choices['light']),
    wakesAtNight: isLeft && (!behaves(draft, 'night') || isSure(choices['night'])),
    aggravating: isLeft,
  };
  return painFacts.filter((fact) => !isTold[fact]);
}

const isSure = (choice: string | undefined): boolean => choice !== undefined && choice !== 'unsure';

/** Not sure since when it is worse counts as growing (E2). Better is not told from the same: no rule does. */
const trendOf = (draft: CheckDraft): Pain['trend'] =>
  behaves(draft, 'worse') && draft.choices['trend'] !== 'same' ? 'worse' : 'same';

const settlesOf = (draft: CheckDraft): Pain['settles'] => {
  if (!behaves(draft, 'slow')) return 'within-30-minutes';
  return draft.choices['settles'] === 'within-2-hours' ? 'within-2-hours' : 'later';
};

const nightOf = (draft: CheckDraft): Pain['wakesAtNight'] => {
  if (!behaves(draft, 'night')) return 'no';
  return draft.choices['night'] === 'sometimes' ? 'sometimes' : 'daily';
};

function durationOf(draft: CheckDraft): Pain['duration'] {
  if (behaves(draft, 'long')) return 'over-12-weeks';
  const duration = draft.choices['duration'];
  if (duration === '6-to-12-weeks') return duration;
  return duration === undefined ? '6-to-12-weeks' : 'under-6-weeks';
}

function aggravatingOf(draft: CheckDraft): Pain['aggravating'] {
  return [
    ...(behaves(draft, 'bending') ? (['sitting-bending'] as const) : []),
    ...(behaves(draft, 'standing') ? (['standing-walking-leaning-back'] as const) : []),
    ...(markedAreas(draft).some(({ area }) => area === 'outer-hip') && draft.choices['outer-hip'] === 'yes'
      ? (['side-lying'] as const)
      : []),
  ];
}

/**
 * The pain as answered (E1.4–E1.7). What the quick path does not ask:
 * - `now` is the average unless it was asked: "worse now" was not ticked, so it is at most that much. Pain of 6 or
 *   more on most days always asks.
 * - light activity matters only with pain that settles after more than two hours (E2); otherwise it is not asked.
 * - the first twelve weeks are not told apart between 20 and 54, where no rule depends on it.
 * - stairs and twisting decide nothing yet and are not asked; worst pain neither.
 */
export function painAnswer(draft: CheckDraft): Pain {
  const average = draft.scores['average'];
  const where = draft.settled.includes('map') ? whereOf(draft) : {};
  const assumed = [...assumedOf(draft)];
  if (average === undefined || !draft.settled.includes('behaviour'))
    return { ...unaskedPain, ...where, assumed };
  const settles = settlesOf(draft);
  return {
    ...unaskedPain,
    ...where,
    now: isNowAsked(draft) ? (draft.scores['now'] ?? unaskedPain.now) : average,
    average,
    duration: durationOf(draft),
    trend: trendOf(draft),
    settles,
    provokedByLightActivity: settles === 'later' && draft.choices['light'] !== 'no',
    wakesAtNight: nightOf(draft),
    aggravating: aggravatingOf(draft),
    assumed,
  };
}
