import { describe, expect, it } from 'vitest';
import { filterLibrary } from './filter.ts';
import { bestOrder, mayFollow, type Order } from './order.ts';
import { buildProblem, type Pick } from './problem.ts';
import { toyInput } from './testing/index.ts';

const input = toyInput({ history: { ...toyInput().history, gatesMet: ['G1', 'G2', 'G3'] } });
const { picks } = buildProblem(filterLibrary(input).candidates, input);
const pickOf = (key: string, role?: Pick['role']): Pick => {
  const pick = picks.find((one) => one.candidate.key === key && (!role || one.role === role));
  if (!pick) throw new Error(`no ${key}`);
  return pick;
};
const hour = 3_600_000;
const orderOf = (...chosen: Pick[]): Order => {
  const order = bestOrder(chosen, hour);
  if (!order) throw new Error('no order');
  return order;
};
const keysOf = (...chosen: Pick[]) => orderOf(...chosen).picks.map(({ candidate }) => candidate.key);

describe('the order of a session', () => {
  it('is preparation, mobility, strength, settling, in whatever order they were chosen', () => {
    const chosen = [
      pickOf('toy-rest/fold', 'settle'),
      pickOf('toy-lift/two-legs'),
      pickOf('toy-reach/free'),
      pickOf('toy-sway/small', 'preparation'),
    ];
    expect(keysOf(...chosen)).toEqual([
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
    expect(keysOf(...chosen)[1]).toBe('toy-reach/free');
  });

  it('lets levels of one movement follow each other where nothing else is there', () => {
    expect(keysOf(pickOf('toy-cross/press', 'mobility'), pickOf('toy-cross/turn'))).toHaveLength(2);
  });

  it('does not exist where different movements would take one joint to its end twice in a row', () => {
    const tip = pickOf('toy-cross/tip');
    const fold = pickOf('toy-rest/fold', 'mobility');
    expect(mayFollow(tip, fold)).toBe(false);
    expect(bestOrder([tip, fold], hour)).toBeNull();
    expect(keysOf(tip, fold, pickOf('toy-reach/free'))[1]).toBe('toy-reach/free');
  });

  it('puts items of one station next to each other', () => {
    const chosen = [pickOf('toy-lunge/kneel'), pickOf('toy-reach/free'), pickOf('toy-cross/tip')];
    expect(keysOf(...chosen)).toEqual(['toy-reach/free', 'toy-cross/tip', 'toy-lunge/kneel']);
  });

  it('counts getting there from standing, and each change', () => {
    const order = orderOf(pickOf('toy-cross/tip'), pickOf('toy-lift/two-legs'));
    expect(order.transitionsMs).toEqual([6_000, 20_000]);
    expect(order.walkMs).toBe(26_000);
  });

  it('takes no longer on the way than there is time, though another order would cost less', () => {
    const chosen = [
      pickOf('toy-cross/press', 'mobility'),
      pickOf('toy-cross/turn'),
      pickOf('toy-reach/free'),
    ];
    expect(orderOf(...chosen).walkMs).toBe(18_000);
    expect(bestOrder(chosen, 12_000)?.walkMs).toBeLessThanOrEqual(12_000);
    expect(bestOrder(chosen, 5_000)).toBeNull();
  });
});
