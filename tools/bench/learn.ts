/**
 * The learner on made-up people, beside fixed routines and other ways of choosing, in the same run:
 *   npm run ilium -- bench learn [people]
 * Differences are person by person against the mean of the five fixed routines, over 28 days, with 95 % intervals.
 * Simulation is not evidence about people: it shows what the rules do if the world is as it is made here.
 */
import { type Interval, interval } from './learn/interval.ts';
import { type Course, play } from './learn/play.ts';
import { fixedRoutine, type PolicyKind, policies } from './learn/policy.ts';
import { isNull, type World, worlds } from './learn/world.ts';

const people = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(people) || people < 2) {
  console.error('bench learn [people]: a whole number of people, 2 or more');
  process.exit(2);
}

const routines = [0, 1, 2, 3, 4].map(fixedRoutine);
const playAll = (world: World, kind: PolicyKind | null): readonly Course[] =>
  Array.from({ length: people }, (_, number) => play(world, kind, number + 1));

const measures = ['relief', 'aggravating', 'endPain'] as const;

/** Person by person the mean of the five routines. */
function playFixed(world: World): readonly Course[] {
  const courses = routines.map((routine) => playAll(world, routine));
  return Array.from({ length: people }, (_, person) => {
    const meanOf = (measure: (typeof measures)[number]) =>
      courses.reduce((sum, all) => sum + (all[person]?.[measure] ?? 0), 0) / courses.length;
    return { relief: meanOf('relief'), aggravating: meanOf('aggravating'), endPain: meanOf('endPain') };
  });
}

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
const show = ({ mean, half }: Interval, digits: number): string =>
  `${signed(mean, digits)} ± ${half.toFixed(digits)}`;

/** What ours comes to in a world, against the fixed routines. */
interface Verdict {
  readonly world: World;
  readonly gain: Interval;
  readonly fixed: { readonly relief: number; readonly aggravating: number };
  readonly aggravating: number;
}

function printWorld(world: World): Verdict {
  const fixed = playFixed(world);
  const mean = (courses: readonly Course[], measure: (typeof measures)[number]) =>
    interval(courses.map((course) => course[measure])).mean;
  console.log(`\n${world.name}`);
  console.log(
    `  ${'fixed routines'.padEnd(24)}${mean(fixed, 'relief').toFixed(1).padStart(8)}${' '.repeat(18)}${mean(fixed, 'aggravating').toFixed(1).padStart(8)}`,
  );
  let verdict: Verdict | null = null;
  for (const kind of [...policies, null]) {
    const courses = playAll(world, kind);
    const gain = interval(courses.map(({ relief }, i) => relief - (fixed[i]?.relief ?? 0)));
    const pain = interval(courses.map(({ endPain }, i) => endPain - (fixed[i]?.endPain ?? 0)));
    const aggravating = mean(courses, 'aggravating');
    console.log(
      `  ${(kind?.name ?? 'oracle').padEnd(24)}${mean(courses, 'relief').toFixed(1).padStart(8)}  ${show(gain, 1).padStart(14)}  ${aggravating.toFixed(1).padStart(8)}   ${show(pain, 2).padStart(14)}`,
    );
    if (kind?.name === 'ours')
      verdict = {
        world,
        gain,
        fixed: { relief: mean(fixed, 'relief'), aggravating: mean(fixed, 'aggravating') },
        aggravating,
      };
  }
  if (!verdict) throw new Error('ours was not played');
  return verdict;
}

/** What must hold (issue "Learning and progress"): gain and half the aggravation in the base world, little loss in the null one, never more aggravation. */
function findBroken({ world, gain, fixed, aggravating }: Verdict): readonly string[] {
  const isBase = world === worlds[0];
  const loss = -gain.mean / Math.abs(fixed.relief);
  return [
    ...(isBase && gain.mean < 5
      ? [`${world.name}: only ${gain.mean.toFixed(1)} more relief than fixed`]
      : []),
    ...(isBase && aggravating > fixed.aggravating / 2
      ? [`${world.name}: more than half of the aggravating sets`]
      : []),
    ...(isNull(world) && loss > 0.1 ? [`${world.name}: loses ${(100 * loss).toFixed(0)} %`] : []),
    ...(aggravating > fixed.aggravating ? [`${world.name}: more aggravating sets than fixed`] : []),
  ];
}

const began = performance.now();
console.log(`${people} people for each policy, 28 days. Simulation is not evidence about people.`);
console.log(
  `  ${'policy'.padEnd(24)}${'relief'.padStart(8)}  ${'more than fixed'.padStart(14)} ${'aggravating'.padStart(11)}  ${'end pain'.padStart(14)}`,
);
const verdicts = worlds.map(printWorld);
const nullWorld = verdicts.find(({ world }) => isNull(world));
if (nullWorld)
  console.log(
    `\nOurs where nothing differs: ${signed((100 * nullWorld.gain.mean) / nullWorld.fixed.relief, 1)} % relief.`,
  );
const broken = verdicts.flatMap(findBroken);
for (const line of broken) console.log(`✗ ${line}`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exit(broken.length === 0 ? 0 : 1);
