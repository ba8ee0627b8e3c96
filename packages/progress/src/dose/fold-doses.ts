import type { Dose, DoseHold, VariationKey } from '@ilium/movement';
import type { Try } from '../facts/facts.ts';
import type { ProgressContext } from '../progress-context.ts';
import { findCoolOff } from './d5-cool-off.ts';
import { type NextDose, nextDose } from './next-dose.ts';
import type { Person } from './person.ts';
import { familyOf } from './reds.ts';
import { keepsWeek, type WeekLoad, weekShare } from './weekly-growth.ts';

/** Variations that may be raised in one session (D1, I10). */
const MOST_RAISED = 2;

/** The last amber or red of each family. */
function lastTroubleByFamily({ facts }: Person): ReadonlyMap<string, number> {
  const troubleAt = new Map<string, number>();
  for (const { tries } of facts.sessions)
    for (const one of tries)
      if (one.band === 'amber' || one.band === 'red') troubleAt.set(familyOf(one), one.at);
  return troubleAt;
}

/** The dose of each variation that the library has, before it is chosen which of them rise. */
function foldEach(person: Person, context: ProgressContext): ReadonlyMap<VariationKey, NextDose> {
  const troubleAt = lastTroubleByFamily(person);
  const nextByKey = new Map<VariationKey, NextDose>();
  for (const [key, tries] of person.facts.triesByKey) {
    const last = tries.at(-1);
    if (!last?.entry) continue;
    const since = (tries.at(-2) ?? last).at;
    const hasFamilyTrouble = (troubleAt.get(familyOf(last)) ?? -Infinity) >= since;
    const spec = last.entry.variation.dose;
    nextByKey.set(key, nextDose({ key, tries, spec, hasFamilyTrouble, person, ceilings: context.ceilings }));
  }
  return nextByKey;
}

/** Which was done last comes first: the next session most likely has it. */
const byLastDone =
  ({ facts }: Person) =>
  (a: VariationKey, b: VariationKey): number => {
    const lastAt = (key: VariationKey) => facts.triesByKey.get(key)?.at(-1)?.at ?? 0;
    return lastAt(b) - lastAt(a) || (a < b ? -1 : 1);
  };

const rise = (next: NextDose, from: Dose, to: Dose): NextDose => ({
  ...next,
  dose: to,
  change: { rule: 'D1', because: { code: 'went-well' }, from, to },
  raised: null,
});

type Doses = ReadonlyMap<VariationKey, NextDose>;
type Loads = ReadonlyMap<VariationKey, WeekLoad>;

/** What each variation that has a dose adds to the week. */
function readLoads(nextByKey: Doses, { facts, now }: Person): Loads {
  const loads = [...nextByKey].flatMap(([key, { dose }]) => {
    const share = weekShare(facts.triesByKey.get(key) ?? [], now);
    return share && dose ? [[key, { share, dose }] as const] : [];
  });
  return new Map(loads);
}

/** The week with one variation at another dose: what was done in it, and that variation. */
function weekWith(loads: Loads, raised: VariationKey, dose: Dose): readonly WeekLoad[] {
  return [...loads].flatMap(([key, load]) =>
    key === raised ? [{ ...load, dose }] : load.share.isThisWeek ? [load] : [],
  );
}

/** Chooses what rises: at most two variations, and the week's time under load by a fifth at most (I10). */
function chooseRaises(nextByKey: Doses, person: Person): Doses {
  const chosen = new Map(nextByKey);
  const loads = new Map(readLoads(nextByKey, person));
  const hold = (next: NextDose, because: DoseHold): NextDose => ({ ...next, raised: null, holds: [because] });
  let raises = 0;
  for (const key of [...nextByKey.keys()].toSorted(byLastDone(person))) {
    const next = nextByKey.get(key);
    const load = loads.get(key);
    if (!next?.raised || !next.dose || !load) continue;
    const { raised, dose } = next;
    if (raises >= MOST_RAISED) chosen.set(key, hold(next, { code: 'two-others-rise', rule: 'I10' }));
    else if (!keepsWeek(weekWith(loads, key, raised)))
      chosen.set(key, hold(next, { code: 'enough-this-week', rule: 'D1' }));
    else {
      raises += 1;
      loads.set(key, { ...load, dose: raised });
      chosen.set(key, rise(next, dose, raised));
    }
  }
  return chosen;
}

/** What rests after a red is neither raised nor lowered further; it has its half dose and its day. */
const holdResting = (next: NextDose, tries: readonly Try[], { today }: Person): NextDose => {
  const coolOff = findCoolOff(tries);
  return coolOff && coolOff.untilDay > today
    ? { ...next, raised: null, holds: [{ code: 'resting', rule: 'D5' }, ...next.holds] }
    : next;
};

/** The dose of every variation that was tried, with what changed it or holds it (D1–D9, I10). */
export function foldDoses(person: Person, context: ProgressContext): ReadonlyMap<VariationKey, NextDose> {
  const each = [...foldEach(person, context)].map(
    ([key, next]) => [key, holdResting(next, person.facts.triesByKey.get(key) ?? [], person)] as const,
  );
  return chooseRaises(new Map(each), person);
}
