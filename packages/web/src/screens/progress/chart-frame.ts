import { type CivilDate, type Days, daysBetween } from '@ilium/units';

/** The field that points of pain are drawn in, in the units of the drawing. */
export const field = { left: 30, width: 252, top: 10, height: 130 } as const;

/** Where a pain of 0–10 stands, from the top. */
export const painToY = (pain: number): number => field.top + (1 - pain / 10) * field.height;

/** Where a day stands in the `span` days that end today. */
export const dayToX = (day: CivilDate, today: CivilDate, span: Days): number =>
  field.left + (1 - daysBetween(day, today) / (span - 1)) * field.width;

/** Values of days as runs without a gap: a line must not go over days of which nothing is known. */
export function splitAtGaps<Value extends { readonly day: CivilDate }>(
  values: readonly Value[],
): readonly (readonly Value[])[] {
  const runs: Value[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && daysBetween(last.day, value.day) === 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
}
