import { describe, expect, it } from 'vitest';
import { filterLibrary } from './filter.ts';
import { buildProblem, type Pick } from './problem.ts';
import { toyInput } from './testing/index.ts';
import { findWalk, leastWayCost } from './walk.ts';

const input = toyInput({ history: { ...toyInput().history, gatesMet: ['G1', 'G2', 'G3'] } });
const { picks } = buildProblem(filterLibrary(input).candidates, input);
const pickOf = (key: string, role?: Pick['role']): Pick => {
  const pick = picks.find((one) => one.candidate.key === key && (!role || one.role === role));
  if (!pick) throw new Error(`no ${key}`);
  return pick;
};
const orderOf = (...chosen: Pick[]) => findWalk(chosen).picks.map(({ candidate }) => candidate.key);

describe('the order of a session', () => {
  it('is preparation, mobility, strength, settling, in whatever order they were chosen', () => {
    const chosen = [
      pickOf('toy-rest/fold', 'settle'),
      pickOf('toy-lift/two-legs'),
      pickOf('toy-reach/free'),
      pickOf('toy-sway/small', 'preparation'),
    ];
    expect(orderOf(...chosen)).toEqual([
      'toy-sway/small',
      'toy-reach/free',
      'toy-lift/two-legs',
      'toy-rest/fold',
    ]);
  });

  it('does not take one joint to its end twice in a row where another order avoids it', () => {
    const chosen = [
      pickOf('toy-cross/press', 'mobility'),
      pickOf('toy-cross/turn'),
      pickOf('toy-reach/free'),
    ];
    expect(orderOf(...chosen)[1]).toBe('toy-reach/free');
  });

  it('puts items of one station next to each other', () => {
    const chosen = [pickOf('toy-lunge/kneel'), pickOf('toy-reach/free'), pickOf('toy-cross/tip')];
    expect(orderOf(...chosen)).toEqual(['toy-reach/free', 'toy-cross/tip', 'toy-lunge/kneel']);
  });

  it('counts getting there from standing, and each change', () => {
    const walk = findWalk([pickOf('toy-cross/tip'), pickOf('toy-lift/two-legs')]);
    expect(walk.transitionsMs).toEqual([6_000, 20_000]);
    expect(walk.totalMs).toBe(26_000);
  });

  it('never costs less with one item more', () => {
    const chosen: Pick[] = [];
    let cost = 0;
    for (const key of ['toy-reach/free', 'toy-cross/tip', 'toy-lift/two-legs', 'toy-hike/band']) {
      chosen.push(pickOf(key));
      expect(leastWayCost(chosen)).toBeGreaterThanOrEqual(cost);
      cost = leastWayCost(chosen);
    }
  });
});
