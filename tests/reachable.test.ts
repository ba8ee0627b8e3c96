import { library } from '@ilium/library';
import { indexLibrary, type LibraryEntry } from '@ilium/movement';
import { emptyHistory, intakeToRequest, type PlanInput, planSession, untried } from '@ilium/planner';
import { assessIntake } from '@ilium/safety';
import { quietIntake, testContext } from '@ilium/safety/testing';
import { describe, expect, it } from 'vitest';

const index = indexLibrary(library);
const own = index.entries.filter(({ movement: { kind } }) => kind === 'mobility' || kind === 'strength');

/** Someone calm and far along who has everything there, whom this one eased every time,. */
function whomItHelps({ key }: LibraryEntry): PlanInput {
  const intake = { ...quietIntake, minutes: 15 };
  const request = intakeToRequest(intake);
  return {
    index,
    assessment: assessIntake(intake, testContext),
    request,
    history: {
      ...emptyHistory,
      gatesMet: ['G1', 'G2', 'G3', 'G4', 'G5'],
      byVariation: { [key]: { ...untried, tried: 6, eased: 6, preferred: true, score: 200, daysSince: 2 } },
    },
  };
}

describe('the library', () => {
  it.each(own.map((entry) => [entry.key, entry] as const))('lets %s into a session', (key, entry) => {
    const plan = planSession(whomItHelps(entry));
    expect(plan.kind === 'session' ? plan.items.map((item) => item.variation) : []).toContain(key);
  });
});
