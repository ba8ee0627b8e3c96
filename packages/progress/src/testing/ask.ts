import type { VariationKey } from '@ilium/movement';
import { foldHistory } from '../history.ts';
import type { VariationProgress } from '../variation-progress.ts';
import { contextOn, diary, type Told } from './diary.ts';
import { toyKeys } from './toy-library.ts';

/** What is said of the toy stretch, or another, on a day after a diary. */
export function progressOn(
  day: number,
  days: readonly Told[],
  key: VariationKey = toyKeys.lean,
  context: Parameters<typeof contextOn>[1] = {},
): VariationProgress {
  const progress = foldHistory(diary(...days), contextOn(day, context)).byVariation[key];
  if (!progress) throw new Error(`nothing is said of ${key}`);
  return progress;
}

/** Codes of what speaks against a step more. */
export const holdCodesOn = (...asked: Parameters<typeof progressOn>): readonly string[] =>
  progressOn(...asked).holds.map(({ code }) => code);
