import type { Random } from '@ilium/units';

/** A made-up population: what is true of its people, which no policy sees. Numbers are guesses, not findings. */
export interface World {
  readonly name: string;
  /** Spread of relief between families of movements, between movements, and between people, in steps of the rating. */
  readonly familySd: number;
  readonly ownSd: number;
  readonly personSd: number;
  /** Relief of the average movement. */
  readonly meanRelief: number;
  /** Share of movements that aggravate, how much, and how many of those still feel good at the time. */
  readonly aggravating: number;
  readonly aggravation: number;
  readonly delayed: number;
  /** Noise of a rating, of a whole session, and how much kinder people rate than they feel. */
  readonly ratingSd: number;
  readonly sessionSd: number;
  readonly kindness: number;
  /** Chance that a day has a session. */
  readonly adherence: number;
  /** Daily drift of every movement's relief. */
  readonly drift: number;
}

const base: World = {
  name: 'base',
  familySd: 0.3,
  ownSd: 0.3,
  personSd: 0.3,
  meanRelief: 0.35,
  aggravating: 0.1,
  aggravation: 0.7,
  delayed: 0.5,
  ratingSd: 1.1,
  sessionSd: 0.6,
  kindness: 0.3,
  adherence: 0.75,
  drift: 0,
};

const none = { familySd: 0, ownSd: 0, aggravating: 0 } as const;

/** The worlds that are tried, the base first. */
export const worlds: readonly World[] = [
  base,
  { ...base, ...none, name: 'null: nothing differs' },
  { ...base, name: 'small differences', familySd: 0.15, ownSd: 0.15 },
  { ...base, name: 'large differences', familySd: 0.6, ownSd: 0.6 },
  { ...base, name: 'all harm delayed', delayed: 1 },
  { ...base, name: 'many aggravators', aggravating: 0.2 },
  { ...base, name: 'noisy raters', ratingSd: 2 },
  { ...base, name: 'half adherence', adherence: 0.4 },
  { ...base, name: 'drifting effects', drift: 0.06 },
  { ...base, name: 'prior too hopeful', meanRelief: 0 },
  { ...base, name: 'prior too modest', meanRelief: 1 },
];

/** The null world, in which learning can only cost. */
export const isNull = ({ familySd, ownSd, aggravating }: World): boolean =>
  familySd === 0 && ownSd === 0 && aggravating === 0;

/** Movements that a person may do, and the families they fall into by turns. */
export const MOVEMENTS = 12;
export const FAMILIES = 4;

/** The family of a movement. */
export const familyOf = (movement: number): number => movement % FAMILIES;

/** One normal value (Box–Muller). */
export function gauss(random: Random): number {
  const u = 1 - random();
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random());
}

/** A made-up person. */
export interface Person {
  /** True relief of each movement, in steps of the rating. */
  readonly relief: readonly number[];
  /** Points of pain that a set of each adds for the days after. */
  readonly harm: readonly number[];
  /** Pain at the start, where it is going, and how fast by itself. */
  readonly pain: number;
  readonly floor: number;
  readonly recovery: number;
}

/** Draws a person of a world. */
export function drawPerson(world: World, random: Random): Person {
  const own = world.personSd * gauss(random);
  const families = Array.from({ length: FAMILIES }, () => world.familySd * gauss(random));
  const movements = Array.from({ length: MOVEMENTS }, (_, movement) => {
    const relief = world.meanRelief + own + (families[familyOf(movement)] ?? 0) + world.ownSd * gauss(random);
    const [isBad, size, isDelayed] = [random() < world.aggravating, random(), random() < world.delayed];
    const harm = isBad ? world.aggravation * (0.6 + 0.8 * size) : 0;
    return { relief: isBad && !isDelayed ? -Math.abs(relief) - 0.3 : relief, harm };
  });
  return {
    relief: movements.map(({ relief }) => relief),
    harm: movements.map(({ harm }) => harm),
    pain: Math.min(9, Math.max(2.5, 5 + 1.3 * gauss(random))),
    floor: 1.5 * random(),
    recovery: 0.015 * Math.exp(0.7 * gauss(random)),
  };
}
