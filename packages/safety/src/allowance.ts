import type { BodySide, LimitNote, Place, SideRole, Variation } from '@ilium/movement';
import type { Allowance, Assessment, ConditionFinding, DoseCaps, SideAllowance } from './assessment.ts';
import { conditionOf } from './conditions.ts';
import { judgeLoad } from './load-judgement.ts';

const smaller = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

const tighten = (caps: DoseCaps, by: DoseCaps): DoseCaps => {
  const holdSeconds = smaller(caps.holdSeconds, by.holdSeconds);
  const reps = smaller(caps.reps, by.reps);
  const sets = smaller(caps.sets, by.sets);
  return {
    ...(holdSeconds !== undefined && { holdSeconds }),
    ...(reps !== undefined && { reps }),
    ...(sets !== undefined && { sets }),
  };
};

/** Where a rule touches a variation: on which side of the body, `null` where it is not a side's. */
type Touched = readonly (BodySide | null)[];

/** Roles in which a side's leg takes part. Where sides alternate or work together, each leg has both. */
function rolesOf(side: BodySide, workingSide: BodySide, { sidedness }: Pick<Variation, 'sidedness'>) {
  if (sidedness !== 'each') return ['working', 'other'] as const;
  return [side === workingSide ? 'working' : 'other'] as const;
}

function judgeFinding(
  { condition, sides, variant }: ConditionFinding,
  variation: Pick<Variation, 'load' | 'sidedness'>,
  workingSide: BodySide,
): { readonly blocked: Touched; readonly limited: Touched } {
  const { bodyRule, scope } = conditionOf(condition);
  const { blocked, limited } = judgeLoad(bodyRule, scope, variation.load, variant);
  const touch = (judged: Readonly<Record<SideRole, boolean>>): Touched =>
    sides
      ? sides.filter((side) => rolesOf(side, workingSide, variation).some((role) => judged[role]))
      : judged.working
        ? [null]
        : [];
  return { blocked: touch(blocked), limited: touch(limited) };
}

function allowSide(
  findings: readonly ConditionFinding[],
  variation: Pick<Variation, 'load' | 'sidedness'>,
  workingSide: BodySide,
): SideAllowance {
  const judged = findings.map((finding) => ({
    condition: finding.condition,
    rule: conditionOf(finding.condition).rule,
    ...judgeFinding(finding, variation, workingSide),
  }));
  const blocks = judged.flatMap(({ condition, rule, blocked }) =>
    blocked.map((side) => ({ condition, side, rule })),
  );
  const limits: readonly LimitNote[] = judged.flatMap(({ condition, rule, limited }) =>
    limited.map((side) => ({ condition, side, rule })),
  );
  const caps = judged
    .filter(({ limited }) => limited.length > 0)
    .map(({ condition }) => conditionOf(condition).caps)
    .reduce(tighten, {});
  return {
    status: blocks.length > 0 ? 'blocked' : limits.length > 0 ? 'limited' : 'free',
    blocks,
    limits,
    caps,
  };
}

/**
 * Whether a variation is allowed with the conditions found, for each side that may work (B.4).
 * Conditions answered with "not sure" count as if they held (I06). Whether there is a session at all is the
 * assessment's status, not decided here. A further condition never makes anything freer (I05).
 */
export const allowanceOf = (
  { conditions: findings }: Pick<Assessment, 'conditions'>,
  variation: Pick<Variation, 'load' | 'sidedness'>,
): Allowance => ({
  left: allowSide(findings, variation, 'left'),
  right: allowSide(findings, variation, 'right'),
});

/** Places that are closed to the person, whatever they ticked: a set-up there must not be planned. */
export const closedPlacesOf = ({
  conditions: findings,
}: Pick<Assessment, 'conditions'>): readonly Place[] => [
  ...new Set(findings.flatMap(({ condition }) => conditionOf(condition).closedPlaces)),
];

/** Largest share of the session's time that mobility may take, 0 to 1; 1 where nothing bounds it (B.4 hypermobile). */
export const mobilityShareOf = ({ conditions: findings }: Pick<Assessment, 'conditions'>): number =>
  Math.min(1, ...findings.map(({ condition }) => conditionOf(condition).mobilityShare ?? 1));
