import type { Compared, PolicyResult } from './compare.ts';
import { isNull, worlds } from './world.ts';

/** Relief that ours must give on top of the fixed routines in the base world. */
const LEAST_GAIN = 5;
/** Share of the fixed routines' aggravating sets that ours may have in the base world. */
const MOST_AGGRAVATING = 0.5;
/** Share of the fixed routines' relief that ours may lose where nothing differs. */
const MOST_LOSS = 0.1;

function oursOf({ policies }: Compared): PolicyResult {
  const ours = policies.find(({ policy }) => policy === 'ours');
  if (!ours) throw new Error('ours was not played');
  return ours;
}

/** What does not hold in a world, each in a sentence; nothing where all does (design "Learn"). */
export function findBroken(compared: Compared): readonly string[] {
  const { world, fixed } = compared;
  const { moreRelief, aggravating } = oursOf(compared);
  const isBase = world.name === worlds[0]?.name;
  const loss = -moreRelief.mean / Math.abs(fixed.relief.mean);
  return [
    ...(isBase && moreRelief.mean < LEAST_GAIN
      ? [`${world.name}: ours gives only ${moreRelief.mean.toFixed(1)} more relief than the fixed routines`]
      : []),
    ...(isBase && aggravating.mean > MOST_AGGRAVATING * fixed.aggravating.mean
      ? [`${world.name}: ours has more than half of the fixed routines' aggravating sets`]
      : []),
    ...(isNull(world) && loss > MOST_LOSS
      ? [`${world.name}: ours loses ${(100 * loss).toFixed(0)} % of the fixed routines' relief`]
      : []),
    ...(aggravating.mean > fixed.aggravating.mean
      ? [`${world.name}: ours has more aggravating sets than the fixed routines`]
      : []),
  ];
}

/** "−7.1 %": what learning costs where there is nothing to learn; `null` where that world was not played. */
export function lossInNull(all: readonly Compared[]): string | null {
  const compared = all.find(({ world }) => isNull(world));
  if (!compared) return null;
  const percent = (100 * oursOf(compared).moreRelief.mean) / Math.abs(compared.fixed.relief.mean);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}
