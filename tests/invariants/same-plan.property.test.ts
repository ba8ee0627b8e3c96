import { indexLibrary, type LibraryIndex, type Plan } from '@ilium/movement';
import type { PlanInput } from '@ilium/planner';
import { arbitraryRequest } from '@ilium/planner/testing';
import fc from 'fast-check';
import { describe } from 'vitest';
import { arbitraryPerson, index, type Person, personToInput, planFor, smallIndexes } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type PlanIt = (person: Person, input: PlanInput) => Plan;

/** Anything that may reach the planner by mistake. */
const oddMinutes = fc.constantFrom(0, -5, 0.5, 7.3, 1e9, Number.NaN, Infinity, -Infinity);

const arbitraryInput = (indexes: readonly LibraryIndex[]) =>
  fc
    .tuple(
      arbitraryPerson,
      fc.option(arbitraryRequest),
      fc.option(oddMinutes, { freq: 8 }),
      fc.constantFrom(...indexes),
    )
    .map(([person, request, minutes, known]) => {
      const input = { ...personToInput(person), index: known };
      const wish = { ...input.request, ...request, ...(minutes !== null && { minutes }) };
      const isQuick = person.programme !== null || wish.minutes <= 6;
      return { person, input: { ...input, request: isQuick ? wish : { ...wish, minutes: 6 } } };
    });

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** The input as nobody can change it; the libraries are shared by all cases and left alone. */
function freezeInput(input: PlanInput): PlanInput {
  const { index: _, ...rest } = input;
  deepFreeze(rest);
  return Object.freeze(input);
}

/** The same libraries in another order. */
const turnedAround = new Map(
  [index, ...smallIndexes].map((one) => [
    one,
    indexLibrary({
      ...one.library,
      movements: one.library.movements
        .toReversed()
        .map((movement) => ({ ...movement, variations: movement.variations.toReversed() })),
    }),
  ]),
);

const plan = (planIt: PlanIt, person: Person, input: PlanInput): string => {
  try {
    return JSON.stringify(planIt(person, input));
  } catch (error) {
    return `throws ${error}`;
  }
};

let calls = 0;

describe('planning', () => {
  const same: Parameters<
    typeof testInvariant<PlanIt, { readonly person: Person; readonly input: PlanInput }>
  >[0] = {
    says: 'I21 the same input gives the same plan, changes nothing, and never throws',
    subject: planFor,
    broken: {
      'it remembers what it planned before': (person, input) => {
        calls += 1;
        return { ...planFor(person, input), libraryVersion: calls };
      },
      'it puts things away in its input': (person, input) => {
        (input.request.places as string[]).reverse();
        return planFor(person, input);
      },
      'it goes by the order of the library': (person, input) => {
        const made = planFor(person, input);
        const [first] = input.index.entries;
        return made.kind === 'none' ? { ...made, rules: [first?.key ?? ''] } : made;
      },
      'it throws when there are no minutes': (person, input) => {
        if (Number.isNaN(input.request.minutes)) throw new Error('no minutes');
        return planFor(person, input);
      },
    },
    findWrong: (planIt, { person, input }) => {
      const frozen = freezeInput(input);
      const first = plan(planIt, person, frozen);
      const again = plan(planIt, person, frozen);
      const other = plan(planIt, person, {
        ...frozen,
        index: turnedAround.get(input.index) ?? input.index,
      });
      return [
        ...(first.startsWith('throws') ? [first] : []),
        ...(again === first ? [] : ['another plan the second time']),
        ...(other === first ? [] : ['another plan from the same library in another order']),
      ];
    },
  };
  testInvariant(same, arbitraryInput(smallIndexes));
  testInvariant(
    { ...same, says: 'I21 the same from the whole library', broken: {} },
    arbitraryInput([index]),
  );
});
