import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';

/** Random cases of each invariant: 20,000, or as many as the environment variable ILIUM_CASES says. */
export const cases = Number(process.env['ILIUM_CASES'] ?? 20_000);

/** What was found to be wrong with one case; a crash is not one. */
class Violation extends Error {
  override readonly name = 'Violation';
}

/** Something that must hold for everything in a room, whoever asks (E9). */
interface Invariant<Subject, Value> {
  /** "I07", and what it says in one sentence. */
  readonly says: `I${number} ${string}`;
  /** What is put to the test. */
  readonly subject: Subject;
  /** Planted violations: the same thing, broken in one way. Each must be found. */
  readonly broken: Readonly<Record<string, Subject>>;
  /** What is wrong with one case; empty where it holds. */
  readonly findWrong: (subject: Subject, value: Value) => readonly string[];
}

const MINUTES = 60_000;
const timeout = 10 * MINUTES;

const tally: string[] = [];

/** One line for each invariant of a file, when it has run: what was tried, how often, and what was planted. */
afterAll(() => {
  if (tally.length > 0) console.log(tally.join('\n'));
});

/** Seconds of the processor since then; the suite has some four minutes of two processors. */
const secondsSince = (start: NodeJS.CpuUsage): string =>
  (process.cpuUsage(start).user / 1e6).toFixed(1).padStart(5);

function count(says: string, tried: number, planted: number, start: NodeJS.CpuUsage): void {
  const [id, ...words] = says.split(' ');
  const number = tried.toLocaleString('en').padStart(7);
  tally.push(
    `${id}  ${number} cases in ${secondsSince(start)} s, ${planted} planted violations found: ${words.join(' ')}`,
  );
}

/** Tests an invariant over random cases, and that each planted violation is found. */
export function testInvariant<Subject, Value>(
  invariant: Invariant<Subject, Value>,
  values: fc.Arbitrary<Value>,
  numRuns: number = cases,
): void {
  const { says, subject, broken, findWrong } = invariant;
  const propertyOf = (tried: Subject) =>
    fc.property(values, (value) => {
      const wrong = findWrong(tried, value);
      if (wrong.length > 0) throw new Violation(wrong.join('\n'));
    });
  it(
    says,
    () => {
      const start = process.cpuUsage();
      fc.assert(propertyOf(subject), { numRuns });
      count(says, numRuns, Object.keys(broken).length, start);
    },
    timeout,
  );
  it.each(Object.keys(broken))(
    `${says.slice(0, 3)} would be seen to fail: %s`,
    (how) => {
      const { errorInstance } = fc.check(propertyOf(broken[how] as Subject), {
        numRuns: Math.max(numRuns, 5_000),
        endOnFailure: true,
      });
      expect(errorInstance).toBeInstanceOf(Violation);
    },
    timeout,
  );
}

/**
 * Tests an invariant over values that are made once for several invariants, because they are slow to make. `casesIn` says
 * how many cases one value holds: the sessions of a course.
 */
export function testInvariantOver<Subject, Value>(
  invariant: Invariant<Subject, Value>,
  valuesOf: () => readonly Value[],
  tell: (value: Value) => string,
  casesIn: (value: Value) => number = () => 1,
): void {
  const { says, subject, broken, findWrong } = invariant;
  const firstWrong = (tried: Subject): string | null => {
    for (const value of valuesOf()) {
      const wrong = findWrong(tried, value);
      if (wrong.length > 0) return `${wrong.join('\n')}\n${tell(value)}`;
    }
    return null;
  };
  it(
    says,
    () => {
      const start = process.cpuUsage();
      expect(firstWrong(subject)).toBeNull();
      const tried = valuesOf().reduce((sum, value) => sum + casesIn(value), 0);
      count(says, tried, Object.keys(broken).length, start);
    },
    timeout,
  );
  it.each(Object.keys(broken))(
    `${says.slice(0, 3)} would be seen to fail: %s`,
    (how) => expect(firstWrong(broken[how] as Subject)).not.toBeNull(),
    timeout,
  );
}
