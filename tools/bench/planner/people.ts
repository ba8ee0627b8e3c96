import { library } from '@ilium/library';
import { indexLibrary, type LibraryIndex } from '@ilium/movement';
import { emptyHistory, intakeToRequest, type PlanInput } from '@ilium/planner';
import { arbitraryHistory } from '@ilium/planner/testing';
import { assessIntake } from '@ilium/safety';
import { arbitraryOpenIntake, quietIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';

/** The whole library. */
export const realIndex: LibraryIndex = indexLibrary(library);

const dialMinutes = [3, 6, 10, 15, 20, 30] as const;
const painSides = ['left', 'right', 'both', 'centre'] as const;

/** Someone who may do everything, has everything there, and has done nothing yet: where there is most to choose from. */
export const openHandedPeople = (index: LibraryIndex = realIndex): readonly PlanInput[] =>
  dialMinutes.flatMap((minutes) =>
    painSides.map((side) => {
      const intake = { ...quietIntake, minutes, pain: { ...quietIntake.pain, side } };
      return {
        index,
        assessment: assessIntake(intake, testContext),
        request: intakeToRequest(intake),
        history: { ...emptyHistory, gatesMet: ['G1', 'G2', 'G3', 'G4', 'G5'] as const },
      };
    }),
  );

/** Random people who may have a session, the same for the same seed. */
export function samplePeople(
  count: number,
  seed: number,
  index: LibraryIndex = realIndex,
): readonly PlanInput[] {
  const arbitrary = fc.record({
    intake: arbitraryOpenIntake,
    history: arbitraryHistory(index.entries.map(({ key }) => key)),
  });
  return fc.sample(arbitrary, { numRuns: count, seed }).map(({ intake, history }) => ({
    index,
    history,
    assessment: assessIntake(intake, testContext),
    request: intakeToRequest(intake),
  }));
}
