import { readdirSync } from 'node:fs';
import { readCase, runCommand } from '@ilium/cli';
import { library } from '@ilium/library';
import { type BodySide, indexLibrary, type Plan } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { conditionIds, redFlagIds } from '@ilium/record';
import {
  type Assessment,
  allowanceOf,
  assessIntake,
  findContradictions,
  type SideAllowance,
} from '@ilium/safety';
import { instantToCivilDate, parseIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';

const folder = 'examples/safety';
const index = indexLibrary(library);
const bothSides: readonly BodySide[] = ['left', 'right'];

/** What a case expects, as its file has it. Written by hand from the tables of the specification. */
interface Expected {
  readonly status: Assessment['status'];
  readonly tier: Assessment['tier'];
  /** All screens, the first to be shown first. */
  readonly advice: readonly string[];
  readonly plan: Plan['kind'];
  /** "RF14 emergency", the most severe first. */
  readonly flags?: readonly string[];
  readonly locks?: readonly string[];
  readonly missing?: readonly string[];
  /** "M04.b": whichever side works. "M04.b left": while the left works, and not while the right does. */
  readonly blocked?: readonly string[];
  readonly limited?: readonly string[];
  readonly free?: readonly string[];
  /** Not blocked on either side. */
  readonly allowed?: readonly string[];
  /** Longest hold of any item that a condition limits, in seconds. */
  readonly longestHold?: number;
  /** Variations that must not be in the session. */
  readonly never?: readonly string[];
  /** What cannot be right and is asked again; none where it is not there. */
  readonly slips?: readonly string[];
}

const names = readdirSync(folder).flatMap((file) => file.match(/^(.*)\.json$/)?.[1] ?? []);

const judgedByName = new Map<string, ReturnType<typeof judgeFile>>();

function judge(name: string) {
  const judged = judgedByName.get(name) ?? judgeFile(name);
  judgedByName.set(name, judged);
  return judged;
}

function judgeFile(name: string) {
  const { intake, now, file } = readCase(`${folder}/${name}.json`);
  const read = parseIso(now ?? '');
  if (!read.ok) throw new Error(`${name}: no time`);
  const { at, offsetMinutes } = read.value;
  const assessment = assessIntake(intake, { now: at, offsetMinutes });
  const plan = planSession({ index, assessment, request: intakeToRequest(intake), history: emptyHistory });
  const slips = findContradictions(intake, instantToCivilDate(at, offsetMinutes)).map(({ code }) => code);
  return { who: file['case'], assessment, slips, plan, expected: file['expect'] as Expected };
}

const variationOf = (specId: string) => {
  const found = index.entries.find(({ variation }) => variation.specId === specId);
  if (!found) throw new Error(`the library has no ${specId}`);
  return found.variation;
};

/** Sides on which a movement has a status. */
const sidesWith = (status: SideAllowance['status'], specId: string, assessment: Assessment) => {
  const allowance = allowanceOf(assessment, variationOf(specId));
  return bothSides.filter((side) => allowance[side].status === status);
};

function expectSides(
  status: SideAllowance['status'],
  named: readonly string[] | undefined,
  assessment: Assessment,
) {
  for (const name of named ?? []) {
    const [specId = '', side] = name.split(' ');
    expect(sidesWith(status, specId, assessment), `${specId} ${status}`).toEqual(side ? [side] : bothSides);
  }
}

function expectAllowances(assessment: Assessment, expected: Expected) {
  expectSides('blocked', expected.blocked, assessment);
  expectSides('limited', expected.limited, assessment);
  expectSides('free', expected.free, assessment);
  for (const specId of expected.allowed ?? [])
    expect(sidesWith('blocked', specId, assessment), specId).toEqual([]);
}

function expectPlan(plan: Plan, { never = [], longestHold, blocked = [] }: Expected) {
  if (plan.kind === 'none') return;
  const named = plan.items.map((item) => {
    const entry = index.entryOf(item.variation);
    if (!entry) throw new Error(item.variation);
    return { ...item, specId: entry.variation.specId };
  });
  expect(named.filter(({ specId }) => never.includes(specId) || blocked.includes(specId))).toEqual([]);
  for (const { specId, sides, limits, dose } of named) {
    for (const side of sides) expect(blocked).not.toContain(`${specId} ${side}`);
    if (limits.length > 0) expect(dose.holdSeconds).toBeLessThanOrEqual(longestHold ?? Infinity);
  }
}

describe('the hand-written cases', () => {
  it('are at least 60, and each says who it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    for (const name of names) expect(judge(name).who).toMatch(/^.{12,}\.$/);
  });

  it('show every red flag alone', () => {
    const alone = names.flatMap((name) => {
      const flags = name.startsWith('rf') ? (judge(name).expected.flags ?? []) : [];
      return flags.length === 1 ? (flags[0]?.split(' ')[0] ?? []) : [];
    });
    expect(new Set(alone)).toEqual(new Set(redFlagIds));
  });

  it('show at least twelve pairs of flags, and every condition', () => {
    expect(names.filter((name) => name.startsWith('pair-')).length).toBeGreaterThanOrEqual(12);
    const shown = names
      .filter((name) => name.startsWith('condition-'))
      .flatMap((name) => judge(name).assessment.conditions.map(({ condition }) => condition));
    expect(new Set(shown)).toEqual(new Set(conditionIds));
  });

  it.each(names)('%s comes out as the tables say', (name) => {
    const { assessment, slips, plan, expected } = judge(name);
    const { status, tier, advice, flags, locks, missing } = expected;
    expect({ status: assessment.status, tier: assessment.tier, advice: assessment.advice }).toEqual({
      status,
      tier,
      advice,
    });
    if (flags) expect(assessment.flags.map((found) => `${found.flag} ${found.tier}`)).toEqual(flags);
    if (locks) expect(assessment.locks.map(({ rule }) => rule).toSorted()).toEqual(locks.toSorted());
    if (missing) expect(assessment.missing).toEqual(missing);
    expect(slips).toEqual(expected.slips ?? []);
    expect(plan.kind).toBe(expected.plan);
    expectAllowances(assessment, expected);
    expectPlan(plan, expected);
  });

  it.each(['rf03-saddle', 'condition-knee', 'lock-expired'])('%s can be tried at the terminal', (name) => {
    const { out, code } = runCommand(['plan', `${folder}/${name}.json`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).assessment.status).toBe(judge(name).expected.status);
  });
});
