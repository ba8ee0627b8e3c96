import { type ConditionId, conditionIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/movement-tags.json' with { type: 'json' };
import { conditionOf } from './conditions.ts';
import { judgeLoad, type LoadJudgement } from './load-judgement.ts';
import { type FixtureVariation, fixtureVariations } from './testing/fixture-variations.ts';

const roleMarks = (judged: Readonly<Record<'working' | 'other', boolean>>, letter: string): string =>
  judged.working && judged.other ? letter : judged.working ? `${letter}l` : judged.other ? `${letter}o` : '';

/** The cell as the specification writes it: a full block hides the limit. */
function judgementToCell({ blocked, limited }: LoadJudgement): string {
  const block = roleMarks(blocked, 'B');
  return block === 'B' ? block : [block, roleMarks(limited, 'L')].filter(Boolean).join('/');
}

describe('I22: the matrix of B.4', () => {
  it('has 24 conditions and 49 variations', () => {
    expect(conditionIds).toHaveLength(24);
    expect(Object.keys(fixture.matrix)).toHaveLength(49);
    expect(fixtureVariations).toHaveLength(49);
  });

  it.each(conditionIds)('%s: every cell follows from the load tags', (id: ConditionId) => {
    const { bodyRule, scope } = conditionOf(id);
    const expected = Object.fromEntries(
      Object.entries(fixture.matrix).map(([specId, cells]) => [specId, cells[id]]),
    );
    const actual = Object.fromEntries(
      fixtureVariations.map(({ specId, load }: FixtureVariation) => [
        specId,
        judgementToCell(judgeLoad(bodyRule, scope, load)),
      ]),
    );
    expect(actual).toEqual(expected);
  });

  it.each(conditionIds)('%s has the scope of the specification', (id) => {
    const { scope } = fixture.conditions[id];
    expect(conditionOf(id).scope).toBe(scope === 'spine' ? 'trunk' : scope);
  });
});
