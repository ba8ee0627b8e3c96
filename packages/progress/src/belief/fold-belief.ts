import type { Certainty, Leaning, VariationKey } from '@ilium/movement';
import type { ItemRecord, RecordState } from '@ilium/record';
import { addDays, type CivilDate, DAY, daysBetween, type Instant } from '@ilium/units';
import type { Facts, SessionFact, Try } from '../facts/facts.ts';
import type { MorningChange } from '../facts/morning.ts';
import type { ProgressContext } from '../progress-context.ts';
import { createLearner, type Learner } from './learner.ts';
import { chanceAbove, type Normal } from './normal.ts';
import { followLearner, type ItemRest, LEAST_TRIES, type SuggestedRests } from './suggested-rests.ts';

/** Evidence older than this says little about today's body (P). */
const REMEMBERED = 182 * DAY;

/** Steps of the rating (design "Learn": −2 to 2); red counts double. */
const ratingSteps: Readonly<Record<NonNullable<ItemRecord['rating']>, number>> = {
  eased: 1,
  same: 0,
  worse: -1,
};
const RED_STEPS = -2;

/** Points of pain that a morning's answer stands for: "worse" is a noticeable change (outcomes.md), "better" half of it (P). */
const morningPoints: Readonly<Record<MorningChange, number>> = { better: -1, same: 0, worse: 2 };

/** A rest that is only suggested; the person may take it back. */
export interface SuggestedRest {
  readonly untilDay: CivilDate;
  readonly because: ItemRest['because'];
}

/** What is believed about one variation of this library version, and how sure that is. */
export interface Belief {
  readonly eased: number;
  readonly same: number;
  readonly worse: number;
  /** Relief in steps of the rating, −2 to 2. */
  readonly relief: Normal;
  /** Points of pain per set on the next morning. */
  readonly harm: Normal;
  readonly leaning: Leaning;
  readonly certainty: Certainty;
  /** Relief less 1.2 times harm, in hundredths of a step, −320 to 200. Compares variations with each other only. */
  readonly score: number;
  /** The last rest that was suggested, over or not; `null` where there was none or it was taken back. */
  readonly rest: SuggestedRest | null;
}

/** Chances from which a leaning is called fairly sure (P). */
const SURE_OF_RELIEF = 0.9;
const SURE_OF_NONE = 0.8;

/** Which way the ratings lean: more than half of them eased, or half of them made things worse. */
function leaningOf(eased: number, worse: number, rated: number): Leaning {
  if (rated < LEAST_TRIES) return 'unclear';
  if (2 * worse >= rated) return 'worsens';
  return 2 * eased > rated ? 'eases' : 'unclear';
}

function certaintyOf(leaning: Leaning, relief: Normal): Certainty {
  if (leaning === 'unclear') return 'too-early';
  const chance = chanceAbove(relief, 0);
  const isSure = leaning === 'eases' ? chance >= SURE_OF_RELIEF : 1 - chance >= SURE_OF_NONE;
  return isSure ? 'fairly-sure' : 'leaning';
}

/** The step that a try counts as; `null` where nothing was said. */
const stepsOf = ({ band, rating }: Try): number | null => {
  if (band === 'red') return RED_STEPS;
  return rating === null ? null : ratingSteps[rating];
};

/** The variations that are learned about, in their places. */
interface Learned {
  readonly learner: Learner;
  readonly rests: SuggestedRests;
  readonly items: readonly { readonly key: VariationKey; readonly tries: readonly Try[] }[];
}

/** What counts as evidence: this library's version, and not too long ago. */
const isEvidence = (one: Try, { index, now }: ProgressContext): boolean =>
  one.entry !== undefined && one.libraryVersion === index.library.version && now - one.at <= REMEMBERED;

const EPOCH: CivilDate = '1970-01-01';

/** Tells a session and the morning after it. */
function tell({ learner, rests }: Learned, session: SessionFact, placeOf: (one: Try) => number | undefined) {
  const day = daysBetween(EPOCH, session.day);
  const known = session.tries.flatMap((one) => {
    const item = placeOf(one);
    return item === undefined ? [] : [{ item, one }];
  });
  const ratings = known.flatMap(({ item, one }) => {
    const rating = stepsOf(one);
    return rating === null ? [] : [{ item, rating }];
  });
  if (ratings.length > 0) learner.rate(ratings);
  const items = known.map(({ item }) => item);
  rests.rated(day, items);
  if (session.morning === null || items.length === 0) return;
  const done = known.map(({ item, one }) => ({ item, sets: Math.max(1, Math.min(3, one.dose.sets)) }));
  learner.wake(done, morningPoints[session.morning]);
  rests.woke(day, items);
}

type Lifted = Pick<RecordState, 'liftedRests'>;

/** Plays the record to a learner, with the rests that the person took back in between: the same record, the same belief. */
function learn({ liftedRests }: Lifted, facts: Facts, context: ProgressContext): Learned {
  const items = [...facts.triesByKey]
    .map(([key, tries]) => ({ key, tries: tries.filter((one) => isEvidence(one, context)) }))
    .filter(({ tries }) => tries.length > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const placeByKey = new Map(items.map(({ key }, place) => [key, place]));
  const learner = createLearner(items.map(({ key, tries }) => tries[0]?.entry?.movement.family ?? key));
  const learned: Learned = { learner, rests: followLearner(learner), items };
  const lifts = liftedRests.toSorted((a, b) => a.at - b.at);
  let next = 0;
  const liftUntil = (at: Instant): void => {
    for (let lift = lifts[next]; lift !== undefined && lift.at <= at; lift = lifts[next]) {
      const place = placeByKey.get(context.index.entryOf(lift.variation)?.key ?? lift.variation);
      if (place !== undefined) learned.rests.lift(place);
      next += 1;
    }
  };
  for (const session of facts.sessions) {
    liftUntil(session.at);
    tell(learned, session, (one) => (isEvidence(one, context) ? placeByKey.get(one.key) : undefined));
  }
  liftUntil(context.now);
  return learned;
}

function toBelief({ learner, rests }: Learned, item: number, tries: readonly Try[]): Belief {
  const count = (wanted: Try['rating']) => tries.filter(({ rating }) => rating === wanted).length;
  const [eased, same, worse] = [count('eased'), count('same'), count('worse')];
  const relief = learner.relief(item);
  const leaning = leaningOf(eased, worse, eased + same + worse);
  const rest = rests.restOf(item);
  return {
    eased,
    same,
    worse,
    relief,
    harm: learner.harm(item),
    leaning,
    certainty: certaintyOf(leaning, relief),
    score: Math.max(-320, Math.min(200, Math.round(100 * learner.score(item)))),
    rest: rest && { untilDay: addDays(EPOCH, rest.until), because: rest.because },
  };
}

/**
 * What the record says each variation does, keyed by today's name and of this library version only, with the rests that
 * follow from it.
 */
export function foldBelief(
  record: Lifted,
  facts: Facts,
  context: ProgressContext,
): ReadonlyMap<VariationKey, Belief> {
  const learned = learn(record, facts, context);
  return new Map(learned.items.map(({ key, tries }, item) => [key, toBelief(learned, item, tries)]));
}
