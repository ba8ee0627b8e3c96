import { createRandom } from '@ilium/units';
import { dealSets, type Policy, type PolicyKind, type Rating, type Session, type Told } from './policy.ts';
import { drawPerson, gauss, MOVEMENTS, type Person, type World } from './world.ts';

const DAYS = 28;
/** What the first, second and third set of a movement give, of the relief of one. */
const gain = [0, 1, 1.45, 1.7] as const;
/** A point of harm per set weighs this much against relief. */
const HARM_WEIGHT = 1.2;

/** What came of four weeks. */
export interface Course {
  /** Relief felt, in steps of the rating over all sets. */
  readonly relief: number;
  /** Sets of movements that aggravate. */
  readonly aggravating: number;
  /** Mean pain of the last week. */
  readonly endPain: number;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** What is worth most if the truth were known. */
function bestSession(relief: readonly number[], { harm }: Person): Session {
  const worth = (movement: number) => (relief[movement] ?? 0) - HARM_WEIGHT * (harm[movement] ?? 0);
  const good = Array.from({ length: MOVEMENTS }, (_, movement) => movement)
    .filter((movement) => worth(movement) > 0)
    .toSorted((a, b) => worth(b) - worth(a));
  return dealSets(good, () => 3);
}

/** Points of pain as the app takes a morning's answer: people say "worse" or "better" from a point on (a guess). */
const told = (change: number): number => (change >= 1 ? 2 : change <= -1 ? -1 : 0);

/** Plays four weeks of one person. `null` for the oracle, who knows the truth. The same number gives the same person. */
export function play(world: World, kind: PolicyKind | null, number: number): Course {
  const person = drawPerson(world, createRandom(2 * number + 1));
  const noise = createRandom(31 * number + 7);
  const policy: Policy | null = kind?.create(createRandom(17 * number + 3)) ?? null;
  const relief = [...person.relief];
  let [pain, flare, ache, base] = [person.pain, 0, 0, person.pain];
  let last: Told | null = null;
  const course = { relief: 0, aggravating: 0, endPain: 0 };
  for (let day = 0; day < DAYS; day += 1) {
    for (let movement = 0; movement < MOVEMENTS; movement += 1)
      relief[movement] = (relief[movement] ?? 0) + world.drift * gauss(noise);
    pain -= person.recovery * (pain - person.floor);
    flare = 0.8 * (flare + (noise() < 0.05 ? 1.5 + 1.5 * noise() : 0));
    const now = clamp(pain + flare + ache, 0, 10);
    const morning = Math.round(clamp(now + 0.5 * gauss(noise), 0, 10));
    if (day >= DAYS - 7) course.endPain += now / 7;
    if (last) policy?.wake(last, told(morning - base));
    last = null;
    base = 0.75 * base + 0.25 * morning;
    ache *= 0.35;
    if (noise() >= world.adherence) continue;
    const session = policy?.plan(day) ?? bestSession(relief, person);
    const mood = world.sessionSd * gauss(noise);
    const ratings = new Map<number, Rating>();
    let sum = 0;
    for (const [movement, sets] of session) {
      const own = relief[movement] ?? 0;
      const harm = person.harm[movement] ?? 0;
      sum += own * (gain[sets] ?? 0);
      if (harm > 0) {
        course.aggravating += sets;
        ache += noise() < 0.7 ? harm * sets : 0;
      }
      const felt = own + world.kindness + mood + world.ratingSd * gauss(noise);
      ratings.set(movement, clamp(Math.round(felt), -2, 1) as Rating);
    }
    const eased = sum > 0 ? now * (1 - Math.exp(-sum / Math.max(0.5, now) / 1.6)) : sum;
    course.relief += eased;
    pain = Math.max(0, pain - 0.03 * eased + 0.04 * ache);
    last = { day, session, ratings };
    policy?.hear(last);
  }
  return course;
}
