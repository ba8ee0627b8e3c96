/**
 * Ways of choosing sessions on made-up people, side by side in the same run:
 *   npm run ilium -- simulate [--people 2000] [--seed 0] [--world name] [--json]
 * Differences are person by person against the mean of the five fixed routines, over 28 days, with 95 % intervals. Ends
 * with code 1 where what must hold does not. Simulation is not evidence about people: docs/simulation.md.
 */
import { parseArgs } from 'node:util';
import { type Compared, compareWorld } from './simulate/compare.ts';
import { findBroken, lossInNull } from './simulate/must-hold.ts';
import { worldHead, worldToText } from './simulate/table.ts';
import { worlds } from './simulate/world.ts';

const refuse = (text: string): never => {
  console.error(text);
  process.exit(2);
};

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '0' },
    world: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const people = Number(values.people);
const seed = Number(values.seed);
if (!Number.isInteger(people) || people < 2) refuse('simulate --people: a whole number, 2 or more');
if (!Number.isInteger(seed) || seed < 0) refuse('simulate --seed: a whole number, 0 or more');
const chosen = worlds.filter(({ name }) => values.world === undefined || name.startsWith(values.world));
if (chosen.length === 0) refuse(`simulate --world: one of ${worlds.map(({ name }) => name).join(', ')}`);

const began = performance.now();
if (!values.json) {
  console.log(
    `${people} people for each policy, 28 days, seed ${seed}. Simulation is not evidence about people.`,
  );
  console.log(worldHead);
}
const compared: Compared[] = [];
for (const world of chosen) {
  const one = compareWorld(world, people, seed);
  compared.push(one);
  if (!values.json) console.log(worldToText(one));
}
const broken = compared.flatMap(findBroken);
if (values.json) console.log(JSON.stringify({ people, seed, worlds: compared, broken }, null, 2));
else {
  const loss = lossInNull(compared);
  if (loss) console.log(`\nOurs where nothing differs: ${loss} of the fixed routines' relief.`);
  for (const line of broken) console.log(`✗ ${line}`);
  if (broken.length === 0) console.log('✓ what must hold holds in every world that was played');
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
}
process.exit(broken.length === 0 ? 0 : 1);
