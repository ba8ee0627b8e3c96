import type { Intake } from './intake.ts';
import type { RecordState } from './state.ts';

/** What was told of pain, without what rules took where nobody told it: whatever is shown or sent comes from here. */
export function toldPain({ assumed = [], ...pain }: Intake['pain']): Partial<Intake['pain']> {
  const isTold = ([name]: readonly [string, unknown]) => !assumed.some((fact) => fact === name);
  return Object.fromEntries(Object.entries(pain).filter(isTold));
}

/** The average pain of the first check that told one, 0–10; `null` where none did. */
export const firstAverage = ({ checks }: Pick<RecordState, 'checks'>): number | null =>
  checks.flatMap(({ pain }) => toldPain(pain).average ?? [])[0] ?? null;
