import { library } from '@ilium/library';
import {
  type BodySide,
  indexLibrary,
  type LibraryEntry,
  type LibraryIndex,
  type Plan,
  type PlanItem,
  type Programme,
  type Variation,
  type VariationKey,
} from '@ilium/movement';
import {
  intakeToRequest,
  type PlanHistory,
  type PlanInput,
  planProgramme,
  planSession,
} from '@ilium/planner';
import { arbitraryHistory } from '@ilium/planner/testing';
import type { Intake } from '@ilium/record';
import { type Assessment, assessIntake, type ConditionFinding } from '@ilium/safety';
import { arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { cellToVerdict } from './matrix.ts';
import { cases } from './test-invariant.ts';

/** The whole library. */
export const index: LibraryIndex = indexLibrary(library);

/** Movements of a small library. */
const FEW = 5;

/** Small libraries out of the whole one, always the same: what is planned from one of them is planned quickly. */
export const smallIndexes: readonly LibraryIndex[] = Array.from({ length: 40 }, (_, seed) => {
  const random = createRandom(seed);
  const drawn = library.movements.map((movement) => ({ movement, at: random() }));
  const few = drawn.toSorted((a, b) => a.at - b.at).slice(0, FEW);
  return indexLibrary({ ...library, movements: few.map(({ movement }) => movement) });
});

/** Every variation's key. */
export const keys: readonly VariationKey[] = index.entries.map(({ key }) => key);

/** The entry of a key that the library has. */
export function entryOf(key: VariationKey): LibraryEntry {
  const entry = index.entryOf(key);
  if (!entry) throw new Error(`the library has no ${key}`);
  return entry;
}

/** The items of a plan; none where there is no session. */
export const itemsOf = (plan: Plan): readonly PlanItem[] => (plan.kind === 'session' ? plan.items : []);

/** Sides that work in an item: those named, or both where they work together or alternate. */
export const sidesOf = (item: PlanItem): readonly BodySide[] =>
  entryOf(item.variation).variation.sidedness === 'each' ? item.sides : ['left', 'right'];

/** What the matrix says of a variation with everything that was found while a side works. */
export function verdictOf(
  conditions: readonly ConditionFinding[],
  variation: Variation,
  workingSide: BodySide,
): 'blocked' | 'limited' | 'free' {
  const verdicts = conditions.map((finding) => cellToVerdict(finding, variation, workingSide));
  return verdicts.includes('blocked') ? 'blocked' : verdicts.includes('limited') ? 'limited' : 'free';
}

/** Someone who may have a session, with what the record says; now and then only the calm phase. */
export interface Person {
  readonly intake: Intake;
  readonly history: PlanHistory;
  /** A published programme to be planned; `null` for a session of the planner's own. */
  readonly programme: Programme | null;
}

const calmFlag = fc.constantFrom('RF20b' as const, 'RF21' as const);

const arbitraryIntakeForSession: fc.Arbitrary<Intake> = fc.oneof(
  { weight: 9, arbitrary: arbitraryOpenIntake },
  {
    weight: 1,
    arbitrary: fc.tuple(arbitraryOpenIntake, calmFlag).map(
      ([{ pregnancy: _, ...intake }, flag]): Intake => ({
        ...intake,
        redFlags: { others: 'no', [flag]: 'yes' },
      }),
    ),
  },
);

/** Any person who may have a session. Sessions that the planner chooses take longest to make, so they are fewer. */
export const arbitraryPerson: fc.Arbitrary<Person> = fc.record({
  intake: arbitraryIntakeForSession,
  history: arbitraryHistory(keys),
  programme: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 7, arbitrary: fc.constantFrom(...library.programmes) },
  ),
});

/** What was planned for someone, and from what. */
export interface Planned {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly input: PlanInput;
  readonly plan: Plan;
}

/** What the planner is given for a person. */
export const personToInput = ({ intake, history }: Person): PlanInput => ({
  index,
  assessment: assessIntake(intake, testContext),
  request: intakeToRequest(intake),
  history,
});

/** Plans for a person: a session, or their programme. */
export const planFor = ({ programme }: Pick<Person, 'programme'>, input: PlanInput): Plan =>
  programme ? planProgramme({ ...input, programme }) : planSession(input);

function planPerson(person: Person): Planned {
  const input = personToInput(person);
  return { person, assessment: input.assessment, input, plan: planFor(person, input) };
}

let made: readonly Planned[] | null = null;

/** Plans for random people, made once for all invariants of plans. */
export function plannedPeople(): readonly Planned[] {
  made ??= fc.sample(arbitraryPerson, cases).map(planPerson);
  return made;
}

/** A failing case, whole. */
export const describePlanned = ({ person, plan }: Planned): string =>
  `${JSON.stringify({ ...person, programme: person.programme?.id ?? null })}\n${JSON.stringify(itemsOf(plan))}`;
