import { library } from '@ilium/library';
import { indexLibrary, type Library, type LibraryIndex, type Plan, type VariationKey } from '@ilium/movement';
import {
  explainAbsence,
  intakeToRequest,
  type PlanHistory,
  type PlanInput,
  planSession,
} from '@ilium/planner';
import { arbitraryHistory, type Pick, type Problem, problemOf, solve } from '@ilium/planner/testing';
import { assessIntake } from '@ilium/safety';
import { arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const index = indexLibrary(library);
const keys = index.entries.map(({ key }) => key);

const arbitraryInput: fc.Arbitrary<PlanInput> = fc
  .record({ intake: arbitraryOpenIntake, history: arbitraryHistory(keys) })
  .map(({ intake, history }) => ({
    index,
    history,
    assessment: assessIntake(intake, testContext),
    request: intakeToRequest(intake),
  }));

/** Another name for everything that has one: a word before it, and one after. */
const renamed = (text: string): string => `zz-${text}-q`;
const renamedKey = (key: VariationKey): VariationKey => {
  const [movement = '', variation = ''] = key.split('/');
  return `${renamed(movement)}/${renamed(variation)}`;
};

const renameLibrary = (own: Library): LibraryIndex =>
  indexLibrary({
    ...own,
    movements: own.movements.map((movement) => ({
      ...movement,
      id: renamed(movement.id),
      family: renamed(movement.family),
      variations: movement.variations.map((variation) => ({
        ...variation,
        id: renamed(variation.id),
        easier: variation.easier && renamedKey(variation.easier),
        harder: variation.harder && renamedKey(variation.harder),
      })),
    })),
  });

const otherIndex = renameLibrary(library);

const renameHistory = (history: PlanHistory): PlanHistory => ({
  ...history,
  byVariation: Object.fromEntries(
    Object.entries(history.byVariation).map(([key, past]) => [renamedKey(key as VariationKey), past]),
  ),
  recentItems: history.recentItems.map((items) => items.map(renamedKey)),
});

const itemsOf = (plan: Plan) => (plan.kind === 'session' ? plan.items : []);
const solved = (input: PlanInput) => {
  const problem = problemOf(input);
  return problem && solve(problem);
};

/** Whether a pick is there with another that is worth no less, gives no less and takes no longer. */
const isKept = (pick: Pick, { picks, goals }: Problem, of: Problem): boolean =>
  picks.some(
    (other) =>
      other.candidate.key === pick.candidate.key &&
      other.role === pick.role &&
      other.option.durationMs <= pick.option.durationMs &&
      other.option.stretchSeconds <= pick.option.stretchSeconds &&
      other.worth >= pick.worth &&
      pick.gives.every(({ of: goal, amount }) =>
        other.gives.some((share) => goals[share.of]?.name === of.goals[goal]?.name && share.amount >= amount),
      ),
  );

describe('the planner on the real library', () => {
  it('gives the same session whatever its movements are called', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const other = planSession({
          ...input,
          index: otherIndex,
          history: renameHistory(input.history),
        });
        const withNames = (plan: Plan, nameOf: (key: VariationKey) => VariationKey) =>
          itemsOf(plan).map(({ variation, role, dose, extraReps, sides }) => ({
            variation: nameOf(variation),
            role,
            dose,
            extraReps,
            sides,
          }));
        expect(withNames(other, (key) => key)).toEqual(withNames(planSession(input), renamedKey));
      }),
      { numRuns: 300 },
    );
  });

  it('never has less to offer in more minutes', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.integer({ min: 1, max: 10 }), (input, more) => {
        const longer = { ...input.request, minutes: input.request.minutes + more };
        const before = solved(input)?.points ?? 0;
        expect(solved({ ...input, request: longer })?.bound ?? 0).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('never has less to offer with one condition fewer, where that condition only keeps things out', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryInput, fc.nat(), (input, at) => {
        const { conditions } = input.assessment;
        const fewer = conditions.filter((_, i) => i !== at % Math.max(1, conditions.length));
        const problem = problemOf(input);
        const freer = problemOf({ ...input, assessment: { ...input.assessment, conditions: fewer } });
        if (!problem || !freer || !problem.picks.every((pick) => isKept(pick, freer, problem))) return;
        compared += 1;
        expect(solve(freer)?.bound ?? 0).toBeGreaterThanOrEqual(solve(problem)?.points ?? 0);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('proves its session the best there is, or says how near it is', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planSession(input);
        if (plan.kind === 'none') return;
        expect(plan.optimality?.gapPermille ?? 1000).toBeLessThanOrEqual(20);
        expect(plan.optimality?.isProved).toBe(plan.optimality?.gapPermille === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('answers for any movement why it is not in, and nothing forced in beats the bound', () => {
    const ids = library.movements.map(({ id }) => id);
    fc.assert(
      fc.property(arbitraryInput, fc.constantFrom(...ids), (input, id) => {
        const plan = planSession(input);
        const absence = explainAbsence(input, plan, id);
        expect(absence.kind).not.toBe('unknown');
        if (absence.kind === 'rule') expect(absence.rejections.length).toBeGreaterThan(0);
        if (absence.kind === 'present')
          expect(itemsOf(plan).map(({ variation }) => variation)).toContain(absence.variation);
        const problem = problemOf(input);
        const forced = problem?.candidates.findIndex(({ movement }) => movement.id === id) ?? -1;
        if (!problem || forced < 0) return;
        const bound = solve(problem)?.bound ?? 0;
        expect(solve({ ...problem, must: [forced] })?.points ?? 0).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 200 },
    );
  });
});
