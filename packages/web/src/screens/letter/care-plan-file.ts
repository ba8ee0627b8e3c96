import { carePlanRefusalToText, readCarePlanFile } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { type CarePlanLetter, MOST_NAME_LETTERS, makeId } from '@ilium/record';
import { err, instantToIso, ok, type Result } from '@ilium/units';
import { englishLetter } from '@ilium/words';
import { clock, random, today } from '../../state/clock.ts';

/** Whether a file looks like JSON, as a plan is; a letter never does. */
export async function isPlanFile(file: File): Promise<boolean> {
  const start = await file.slice(0, 100).text();
  return /^\s*[[{]/.test(start);
}

/** Reads a FHIR CarePlan as something that can be followed; one sentence where it is not taken. */
export async function readPlanFile(file: File, index: LibraryIndex): Promise<Result<CarePlanLetter, string>> {
  const read = await readCarePlanFile(file, index, today.peek());
  if (!read.ok) return err(`${carePlanRefusalToText(read.error)} ${englishLetter.nothingChanged}`);
  const { items, from, notes, until } = read.value;
  const now = clock.now();
  return ok({
    kind: 'care-plan',
    version: 1,
    id: makeId(now, random),
    madeAt: instantToIso(now, clock.offsetMinutes(now)),
    from: from ?? file.name.slice(0, MOST_NAME_LETTERS),
    items: items.map(({ variation, dose: { holdSeconds, reps, sets } }) => ({
      variation,
      dose: { holdSeconds, reps, sets },
    })),
    notes,
    ...(until !== null && { reviewOn: until }),
  });
}
