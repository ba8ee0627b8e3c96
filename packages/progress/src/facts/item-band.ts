import type { ItemRecord, SessionRecord, Symptom } from '@ilium/record';
import { type PainBand, painToBand } from '@ilium/safety';

/** How an item went (C.1, E4): red is stopped or clearly worse, amber is worse within limits, green is neither. */
export type Band = PainBand;

const severity: Readonly<Record<Band, number>> = { green: 0, amber: 1, red: 2 };

/** The more severe of two bands; `null` says nothing. */
export const worseBand = (a: Band | null, b: Band | null): Band | null =>
  a === null || (b !== null && severity[b] > severity[a]) ? b : a;

/** The band that a symptom alone gives (E4); a cramp is no sign. */
const bandBySymptom: Readonly<Record<Symptom, Band | null>> = {
  sharp: 'red',
  'leg-farther': 'amber',
  'leg-still-farther': 'red',
  weakness: 'red',
  'saddle-bladder-bowel': 'red',
  'chest-or-faint': 'red',
  fall: 'red',
  dizzy: 'amber',
  cramp: null,
};

function bandOfAnswer(item: ItemRecord, painBefore: SessionRecord['painBefore']): Band | null {
  if (item.because === 'hurts') return 'red';
  if (item.rating === null && item.outcome !== 'done') return null;
  if (item.rating !== 'worse') return 'green';
  return worseBand('amber', painToBand(painBefore, item.pain));
}

/**
 * The band of an item; `null` where nothing was done and nothing was said. "Worse" is never green, with or without a
 * number; above a pain of 5 before, the rise alone decides between amber and red (D10).
 */
export const itemToBand = (
  item: ItemRecord,
  painBefore: SessionRecord['painBefore'],
  symptoms: readonly Symptom[] = [],
): Band | null =>
  symptoms.reduce<Band | null>(
    (band, symptom) => worseBand(band, bandBySymptom[symptom]),
    bandOfAnswer(item, painBefore),
  );
