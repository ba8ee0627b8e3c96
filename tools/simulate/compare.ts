import { type Interval, interval } from './interval.ts';
import { type Course, play } from './play.ts';
import { fixedRoutines, type PolicyKind, policies } from './policy.ts';
import type { World } from './world.ts';

/** Far more people than are ever played at once: seeds do not share any. */
const PEOPLE_OF_A_SEED = 1_000_003;

/** What a policy comes to in a world, and how it differs from the mean of the fixed routines. */
export interface PolicyResult {
  readonly policy: string;
  readonly relief: Interval;
  readonly aggravating: Interval;
  /** Person by person, less the mean of the five fixed routines. */
  readonly moreRelief: Interval;
  readonly moreAggravating: Interval;
  readonly moreEndPain: Interval;
}

/** Every policy in one world, with the same people and the same chance. */
export interface Compared {
  readonly world: World;
  readonly fixed: { readonly relief: Interval; readonly aggravating: Interval };
  /** The five routines, then the others; the oracle last. */
  readonly policies: readonly PolicyResult[];
}

const measures = ['relief', 'aggravating', 'endPain'] as const;
type Measure = (typeof measures)[number];

const of = (courses: readonly Course[], measure: Measure): Interval =>
  interval(courses.map((course) => course[measure]));

/** Person by person the mean of several ways. */
const meanCourses = (ways: readonly (readonly Course[])[], people: number): readonly Course[] =>
  Array.from({ length: people }, (_, person) => {
    const mean = (measure: Measure) =>
      ways.reduce((sum, courses) => sum + (courses[person]?.[measure] ?? 0), 0) / ways.length;
    return { relief: mean('relief'), aggravating: mean('aggravating'), endPain: mean('endPain') };
  });

/** Plays every policy in a world. The same seed plays the same people. */
export function compareWorld(world: World, people: number, seed: number): Compared {
  const playAll = (kind: PolicyKind | null): readonly Course[] =>
    Array.from({ length: people }, (_, person) => play(world, kind, seed * PEOPLE_OF_A_SEED + person + 1));
  const ways = fixedRoutines.map(playAll);
  const fixed = meanCourses(ways, people);
  const toResult = (policy: string, courses: readonly Course[]): PolicyResult => {
    const more = (measure: Measure) =>
      interval(courses.map((course, person) => course[measure] - (fixed[person]?.[measure] ?? 0)));
    return {
      policy,
      relief: of(courses, 'relief'),
      aggravating: of(courses, 'aggravating'),
      moreRelief: more('relief'),
      moreAggravating: more('aggravating'),
      moreEndPain: more('endPain'),
    };
  };
  return {
    world,
    fixed: { relief: of(fixed, 'relief'), aggravating: of(fixed, 'aggravating') },
    policies: [
      ...fixedRoutines.map(({ name }, i) => toResult(name, ways[i] ?? [])),
      ...policies.map((kind) => toResult(kind.name, playAll(kind))),
      toResult('oracle', playAll(null)),
    ],
  };
}
