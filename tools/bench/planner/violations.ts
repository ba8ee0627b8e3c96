import { type LibraryEntry, type Plan, type PlanItem, SESSION_END, transitionTime } from '@ilium/movement';
import type { PlanInput } from '@ilium/planner';
import { allowanceOf, mobilityShareOf } from '@ilium/safety';

/** A plan's item with its entry in the library. */
export interface Placed {
  readonly item: PlanItem;
  readonly entry: LibraryEntry;
}

/** The items of a plan; none where there is no session. */
export const itemsOf = (plan: Plan, { index }: PlanInput): readonly Placed[] =>
  plan.kind === 'none'
    ? []
    : plan.items.map((item) => {
        const entry = index.entryOf(item.variation);
        if (!entry) throw new Error(`the plan names ${item.variation}, which the library does not have`);
        return { item, entry };
      });

const blocked = ({ item, entry }: Placed, { assessment }: PlanInput): boolean => {
  const allowance = allowanceOf(assessment, entry.variation);
  const sides = entry.variation.sidedness === 'each' ? item.sides : (['left', 'right'] as const);
  return sides.some((side) => allowance[side].status === 'blocked');
};

const isThere = ({ item: { setup } }: Placed, { request }: PlanInput): boolean =>
  request.places.includes(setup.place) && setup.equipment.every((one) => request.equipment.includes(one));

const overDose = ({ item, entry }: Placed, { assessment }: PlanInput): boolean => {
  const { bounds } = entry.variation.dose;
  const caps = [
    allowanceOf(assessment, entry.variation).left.caps,
    allowanceOf(assessment, entry.variation).right.caps,
  ];
  const longest = Math.min(bounds.holdSeconds.max, ...caps.map(({ holdSeconds }) => holdSeconds ?? Infinity));
  return (
    (item.dose.holdSeconds > longest && item.sides.length === 2) ||
    item.dose.reps + item.extraReps > bounds.reps.max + bounds.reliefReps ||
    item.dose.sets > bounds.setsMax
  );
};

const endRange = ({ entry }: Placed): ReadonlySet<string> => {
  const { working, other, trunk } = entry.variation.load;
  const ends = (load: object) => Object.entries(load).flatMap(([tag, amount]) => (amount === 2 ? [tag] : []));
  const joints = [...ends(working), ...ends(other)].filter((tag) => !notAJoint.has(tag));
  return new Set([...joints, ...ends(trunk).filter((tag) => tag.startsWith('lumbar'))]);
};
const notAJoint: ReadonlySet<string> = new Set([
  'compression',
  'weightBearing',
  'overpressure',
  'distraction',
]);

const repeatsJoint = (before: Placed | undefined, next: Placed): boolean =>
  before !== undefined &&
  before.entry.movement !== next.entry.movement &&
  [...endRange(before)].some((joint) => endRange(next).has(joint));

const roles = ['preparation', 'mobility', 'preferred', 'strength', 'settle'];

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

/** Rules of a session that a plan breaks, worked out from the plan alone (E2, E5b, B.4, I03, I16, I25). */
export function findViolations(plan: Plan, input: PlanInput): readonly string[] {
  const placed = itemsOf(plan, input);
  if (plan.kind === 'none') return [];
  const { request, assessment, history } = input;
  const ways = placed.map(({ entry }, i) =>
    transitionTime(placed[i - 1]?.entry.variation.position ?? 'standing', entry.variation.position),
  );
  const total = placed.reduce((sum, { item }, i) => sum + item.durationMs + (ways[i] ?? 0), SESSION_END);
  const most = Math.min(request.minutes, assessment.caps.minutes, 30) * 60_000;
  const families = placed.map(({ entry }) => entry.movement.family);
  const hasTried = Object.values(history.byVariation).some(({ tried }) => tried > 0);
  const isNew = ({ item }: Placed) => (history.byVariation[item.variation]?.tried ?? 0) === 0;
  const mobilityMs = placed.reduce(
    (sum, { item, entry }) => sum + (entry.movement.kind === 'mobility' ? item.durationMs : 0),
    0,
  );
  const workMs = placed.reduce((sum, { item }) => sum + item.durationMs, 0);
  const checks: readonly (readonly [string, boolean])[] = [
    ['blocked', placed.some((one) => blocked(one, input))],
    ['place', placed.some((one) => !isThere(one, input))],
    ['dose', placed.some((one) => overDose(one, input))],
    ['minutes', total > most || total !== plan.totalMs],
    ['items', placed.length > assessment.caps.items.max],
    ['family', families.some((family) => count(families, (one) => one === family) > 2)],
    ['new', hasTried && count(placed, isNew) > 1],
    [
      'order',
      placed.some(
        ({ item }, i) => i > 0 && roles.indexOf(item.role) < roles.indexOf(placed[i - 1]?.item.role ?? ''),
      ),
    ],
    [
      'one opening, one settling',
      count(placed, ({ item }) => item.role === 'preparation') > 1 ||
        count(placed, ({ item }) => item.role === 'settle') > 1,
    ],
    ['same joint twice in a row', placed.some((one, i) => repeatsJoint(placed[i - 1], one))],
    ['share of mobility', mobilityMs > mobilityShareOf(assessment) * workMs + 1],
    [
      'one side without the other',
      placed.some(
        ({ item, entry }) =>
          entry.variation.sidedness === 'each' && item.sides.length < 2 && item.oneSided === null,
      ),
    ],
  ];
  return checks.filter(([, isBroken]) => isBroken).map(([name]) => name);
}
