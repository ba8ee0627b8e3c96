import { createLearner, followLearner, type Learner } from '@ilium/progress';
import type { Random } from '@ilium/units';
import { FAMILIES, familyOf, gauss, MOVEMENTS } from './world.ts';

/** Sets of a session, of how many movements, and most sets of one. */
const SETS = 8;
const ITEMS = 4;
const MOST_SETS = 3;

/** A session: sets of each movement that is in it. */
export type Session = ReadonlyMap<number, number>;

/** What a person told of a movement: −2 stopped because it hurt, −1 worse, 0 same, 1 eased. */
export type Rating = -2 | -1 | 0 | 1;

/** What the person told of a session, and of the morning after it; `null` where nothing was. */
export interface Told {
  readonly day: number;
  readonly session: Session;
  readonly ratings: ReadonlyMap<number, Rating>;
}

/** A way of choosing sessions. It sees what people tell, and nothing else. */
export interface Policy {
  readonly plan: (day: number) => Session;
  readonly hear: (told: Told) => void;
  /** The morning after the last session: the change of pain, worse where positive. */
  readonly wake: (told: Told, change: number) => void;
}

/** A kind of policy, made anew for each person. */
export interface PolicyKind {
  readonly name: string;
  readonly create: (random: Random) => Policy;
}

const everyMovement: readonly number[] = Array.from({ length: MOVEMENTS }, (_, movement) => movement);

/** A session of the first movements of a list, sets dealt out in turn up to what each may have. */
export function dealSets(order: readonly number[], mostOf: (movement: number) => number): Session {
  const chosen = order.slice(0, ITEMS);
  const sets = new Map(chosen.map((movement) => [movement, 1]));
  let left = SETS - chosen.length;
  for (let dealt = -1; left > 0 && dealt !== 0; ) {
    dealt = 0;
    for (const movement of chosen) {
      const has = sets.get(movement) ?? 0;
      if (left === 0 || has >= mostOf(movement)) continue;
      sets.set(movement, has + 1);
      left -= 1;
      dealt += 1;
    }
  }
  return sets;
}

const byScore = (score: (movement: number) => number): readonly number[] =>
  everyMovement.toSorted((a, b) => score(b) - score(a) || a - b);

const deaf = { hear: () => {}, wake: () => {} };

/** Which movement of each family the five routines have: like five published programmes, alike in kind, none the same. */
const routineChoices = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [0, 1, 2, 0],
  [2, 1, 0, 1],
] as const;

/** Fixed routines: one movement of each family, always the same. */
export const fixedRoutines: readonly PolicyKind[] = routineChoices.map((choice, routine) => ({
  name: `fixed routine ${routine + 1}`,
  create: () => {
    const order = choice.map((place, family) => family + FAMILIES * place);
    return { ...deaf, plan: () => dealSets(order, () => 2) };
  },
}));

/** Repeats in the session what feels good at the time, and remembers nothing: two families a day by turns. */
const repeatWhatHelps: PolicyKind = {
  name: 'repeat what helps now',
  create: () => {
    let lastRatings: ReadonlyMap<number, Rating> = new Map();
    return {
      plan: (day) => {
        const families = [(2 * day) % 4, (2 * day + 1) % 4];
        const today = everyMovement.filter((movement) => families.includes(familyOf(movement)));
        const liked = today.toSorted(
          (a, b) => (lastRatings.get(b) ?? 0) - (lastRatings.get(a) ?? 0) || a - b,
        );
        return dealSets(liked, (movement) => ((lastRatings.get(movement) ?? 0) > 0 ? MOST_SETS : 1));
      },
      hear: ({ ratings }) => {
        lastRatings = ratings;
      },
      wake: () => {},
    };
  },
};

/** The movements with the best mean rating so far; what was never tried counts as best. */
const greedy: PolicyKind = {
  name: 'greedy mean',
  create: () => {
    const sum = new Map<number, number>();
    const count = new Map<number, number>();
    const meanOf = (movement: number) => {
      const times = count.get(movement) ?? 0;
      return times === 0 ? 9 : (sum.get(movement) ?? 0) / times;
    };
    return {
      ...deaf,
      plan: () => dealSets(byScore(meanOf), () => 2),
      hear: ({ ratings }) => {
        for (const [movement, rating] of ratings) {
          sum.set(movement, (sum.get(movement) ?? 0) + rating);
          count.set(movement, (count.get(movement) ?? 0) + 1);
        }
      },
    };
  },
};

const newLearner = (): Learner => createLearner(everyMovement.map((movement) => String(familyOf(movement))));

const tell = (learner: Learner, { ratings }: Told): void =>
  learner.rate([...ratings].map(([item, rating]) => ({ item, rating })));

/** Draws by lot from what is believed, each time anew (Thompson 1933). */
const thompson: PolicyKind = {
  name: 'Thompson',
  create: (random) => {
    const learner = newLearner();
    const draw = (movement: number) => {
      const { mean, sd } = learner.relief(movement);
      return mean + sd * gauss(random);
    };
    return {
      ...deaf,
      plan: () => {
        const drawn = everyMovement.map(draw);
        return dealSets(
          byScore((movement) => drawn[movement] ?? 0),
          () => 2,
        );
      },
      hear: (told) => tell(learner, told),
    };
  },
};

/** Days of a rest after the first red of a movement, and after any later one (D5). */
const RED_DAYS = [7, 28] as const;
/** Points of a morning from which it counts as worse. */
const SORE = 2;

/** What our rules keep of one movement. */
interface Kept {
  tries: number;
  reds: number;
  restUntil: number;
  sets: number;
  /** Tries that went well with a calm morning after them, running. */
  calm: number;
  ambers: number;
}

const nothingKept = (): Kept => ({ tries: 0, reds: 0, restUntil: 0, sets: 1, calm: 0, ambers: 0 });

/** D4 and D5 at once: a rest after a red, a set less after two ambers. */
function keepRating(one: Kept, rating: Rating, day: number): void {
  one.tries += 1;
  one.ambers = rating < 0 ? one.ambers + 1 : 0;
  if (rating < 0) one.calm = 0;
  if (rating === -2) {
    one.restUntil = day + RED_DAYS[one.reds > 0 ? 1 : 0];
    one.reds += 1;
    one.sets = 1;
  } else if (one.ambers >= 2) one.sets = Math.max(1, one.sets - 1);
}

/** D1 and D4 by the morning: a set more after two calm tries, a set less after a sore one. */
function keepMorning(one: Kept, isSore: boolean, rating: Rating): void {
  one.calm = isSore || rating < 0 ? 0 : one.calm + 1;
  if (isSore) one.sets = Math.max(1, one.sets - 1);
  if (one.calm < 2) return;
  one.sets = Math.min(MOST_SETS, one.sets + 1);
  one.calm = 0;
}

/**
 * Ours: the learner and the suggested rests of the app itself, with its rules for dose and rest in this world's terms.
 * At most one movement is new in a session, and none after a sore morning, as long as enough is known.
 */
const ours: PolicyKind = {
  name: 'ours',
  create: () => {
    const learner = newLearner();
    const rests = followLearner(learner);
    const kept = everyMovement.map(nothingKept);
    const of = (movement: number): Kept => kept[movement] ?? nothingKept();
    let isSore = false;
    const order = (day: number): readonly number[] => {
      const open = byScore(learner.score).filter(
        (movement) => of(movement).restUntil <= day && (rests.restOf(movement)?.until ?? day) <= day,
      );
      const known = open.filter((movement) => of(movement).tries > 0).length;
      const mayTry = known < ITEMS - 1 ? ITEMS - known : isSore ? 0 : 1;
      const fresh = new Set(open.filter((movement) => of(movement).tries === 0).slice(0, mayTry));
      return open.filter((movement) => of(movement).tries > 0 || fresh.has(movement));
    };
    return {
      plan: (day) => dealSets(order(day), (movement) => of(movement).sets),
      hear: (told) => {
        tell(learner, told);
        for (const [movement, rating] of told.ratings) keepRating(of(movement), rating, told.day);
        rests.rated(told.day, [...told.ratings.keys()]);
      },
      wake: ({ day, session, ratings }, change) => {
        learner.wake(
          [...session].map(([item, sets]) => ({ item, sets })),
          change,
        );
        isSore = change >= SORE;
        for (const movement of session.keys()) keepMorning(of(movement), isSore, ratings.get(movement) ?? 0);
        rests.woke(day, [...session.keys()]);
      },
    };
  },
};

/** Policies beside the fixed routines. */
export const policies: readonly PolicyKind[] = [repeatWhatHelps, greedy, thompson, ours];
