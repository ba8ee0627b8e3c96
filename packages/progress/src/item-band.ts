import type { ItemRecord, SessionRecord } from '@ilium/record';

/** How an item went (C.1, E4): red is stopped or clearly worse, amber is worse within limits, green is neither. */
export type Band = 'green' | 'amber' | 'red';

/** Pain above this is red (C.1). */
const RED_PAIN = 5;
/** A rise of this much over the pain before is red even below it (C.1, mark P). */
const RED_RISE = 3;

/** The band of an item; `null` where nothing was done and nothing was said. Without a number, "worse" is amber. */
export function itemToBand(item: ItemRecord, painBefore: SessionRecord['painBefore']): Band | null {
  if (item.because === 'hurts') return 'red';
  if (item.rating === null && item.outcome !== 'done') return null;
  if (item.rating !== 'worse') return 'green';
  if (item.pain === null) return 'amber';
  const rise = painBefore === null ? 0 : item.pain - painBefore;
  return item.pain > RED_PAIN || rise >= RED_RISE ? 'red' : 'amber';
}
