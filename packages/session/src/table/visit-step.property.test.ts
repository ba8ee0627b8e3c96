import type { BodySide } from '@ilium/movement';
import type { TableRound, VisitHalt } from '@ilium/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CEILING, DEEPEN_UP_TO } from './table-rules.ts';
import type { TechniqueToday, VisitPlan } from './visit-plan.ts';
import {
  afterHalt,
  layOutVisit,
  nextVisitStep,
  type RoundStep,
  type VisitSoFar,
  type VisitStep,
} from './visit-step.ts';

const technique = (name: 'lean' | 'pull', change: Partial<TechniqueToday> = {}): TechniqueToday => ({
  plain: `${name}/plain`,
  wedge: `${name}/wedge`,
  begins: 'plain',
  rounds: 3,
  wedgeRounds: 1,
  limits: [],
  ...change,
});
const legs = (change: Partial<TechniqueToday> = {}): VisitPlan['legs'] =>
  (['left', 'right'] as const).map((side) => ({
    side,
    techniques: [technique('lean', change), technique('pull', change)],
  }));
const plan: VisitPlan = { comparison: 'toy/compare', legs: legs(), holdSeconds: 20, isLight: false };

type Said = Pick<TableRound, 'discomfort' | 'pinch'>;
const calm: Said = { discomfort: 2, pinch: 0 };
const stepToText = (step: VisitStep): string => {
  if (step.kind === 'compare') return step.moment;
  if (step.kind === 'over') return step.how;
  return `${step.side} ${step.variation} ${step.round}/${step.of} ${step.depth}`;
};
const layOut = (tell: (step: RoundStep) => Said, of: VisitPlan = plan) =>
  layOutVisit(of, tell).map(stepToText);

describe('a visit at the table', () => {
  it('alternates the techniques, one leg after the other, and compares before, between and after', () => {
    const leg = (side: BodySide) =>
      ['first', 'deeper', 'deeper'].flatMap((depth, n) => [
        `${side} lean/plain ${n + 1}/3 ${depth}`,
        `${side} pull/plain ${n + 1}/3 ${depth}`,
      ]);
    expect(layOut(() => calm)).toEqual([
      'before',
      ...leg('left'),
      'between',
      ...leg('right'),
      'after',
      'finished',
    ]);
  });

  it('tries the towel once when the groin pinches, and stops everything when the pinch stays', () => {
    expect(layOut(({ isWedge }) => ({ discomfort: 2, pinch: isWedge ? 2 : 4 }))).toEqual([
      'before',
      'left lean/plain 1/3 first',
      'left pull/plain 1/3 first',
      'left lean/wedge 1/1 first',
      'after',
      'pinch',
    ]);
  });

  it('goes on with the other technique when the towel calms the groin', () => {
    const steps = layOut(({ isWedge, technique: place }) => ({
      discomfort: 2,
      pinch: place === 0 && !isWedge ? 3 : 0,
    }));
    expect(steps.filter((step) => step.startsWith('left'))).toEqual([
      'left lean/plain 1/3 first',
      'left pull/plain 1/3 first',
      'left lean/wedge 1/1 first',
      'left pull/plain 2/3 deeper',
      'left pull/plain 3/3 deeper',
    ]);
    expect(steps.at(-1)).toBe('finished');
  });

  it('begins with the towel where the plain version is blocked, and leaves a leg out where both are', () => {
    const wedged = layOut(() => calm, { ...plan, legs: legs({ begins: 'wedge' }) });
    expect(wedged).toContain('left lean/wedge 1/1 first');
    expect(wedged.some((step) => step.includes('plain'))).toBe(false);
    const none = layOut(() => calm, { ...plan, legs: legs({ begins: null }) });
    expect(none).toEqual(['before', 'after', 'finished']);
  });

  it('stays as deep after a 4, goes lighter after a 5, and ends the technique on this leg above that', () => {
    const after = (discomfort: number) => layOut(() => ({ discomfort, pinch: 0 }));
    expect(after(3)[3]).toBe('left lean/plain 2/3 deeper');
    expect(after(4)[3]).toBe('left lean/plain 2/3 same');
    expect(after(5)[3]).toBe('left lean/plain 2/3 lighter');
    expect(after(6)).toEqual([
      'before',
      'left lean/plain 1/3 first',
      'left pull/plain 1/3 first',
      'after',
      'discomfort',
    ]);
  });

  it('never goes deeper with light hands', () => {
    const steps = layOut(() => calm, { ...plan, isLight: true });
    expect(steps.filter((step) => step.includes('deeper'))).toEqual([]);
  });
});

/** What clients may say, and now and then a round that is left out. */
const arbitrarySaid = fc.record({
  discomfort: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 8 }),
  pinch: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(10) }),
  skipped: fc.nat(9).map((die) => die === 0),
});
const arbitraryPlan: fc.Arbitrary<VisitPlan> = fc
  .record({
    isLight: fc.boolean(),
    begins: fc.array(fc.constantFrom('plain' as const, 'wedge' as const, null), {
      minLength: 4,
      maxLength: 4,
    }),
    hasWedge: fc.boolean(),
  })
  .map(({ isLight, begins, hasWedge }) => ({
    ...plan,
    isLight,
    legs: (['right', 'left'] as const).map((side, leg) => ({
      side,
      techniques: (['lean', 'pull'] as const).map((name, n) => {
        const begin = begins[2 * leg + n] ?? null;
        return technique(name, {
          wedgeRounds: hasWedge ? 1 : 0,
          begins: begin === 'wedge' && !hasWedge ? null : begin,
        });
      }),
    })),
  }));

const none = { left: null, right: null };
interface Played {
  readonly steps: readonly VisitStep[];
  readonly visit: VisitSoFar;
}

/** Plays a visit with whatever is said; `at` stops it there. */
function play(
  of: VisitPlan,
  said: readonly (Said & { skipped: boolean })[],
  at = Infinity,
  halts: VisitSoFar['halts'] = [],
): Played {
  const steps: VisitStep[] = [];
  let visit: VisitSoFar = { comparisons: [], rounds: [], halts, ended: null };
  for (let n = 0; n < Math.min(at, 100); n += 1) {
    const step = nextVisitStep(of, visit);
    steps.push(step);
    if (step.kind === 'over') break;
    const answer = said[n % said.length] ?? { ...calm, skipped: false };
    visit =
      step.kind === 'compare'
        ? {
            ...visit,
            comparisons: [
              ...visit.comparisons,
              { moment: step.moment, unit: 'cm', outward: none, inward: none },
            ],
          }
        : {
            ...visit,
            rounds: [
              ...visit.rounds,
              { variation: step.variation, side: step.side, heldSeconds: of.holdSeconds, ...answer },
            ],
          };
  }
  return { steps, visit };
}

const arbitraryAnswers = fc.array(arbitrarySaid, { minLength: 1, maxLength: 20 });
const roundsIn = ({ steps }: Played) => steps.filter((step) => step.kind === 'round');

describe('after a stop', () => {
  const at = (variation: string, side: BodySide) => ({ variation, side }) as NonNullable<VisitHalt>;
  const round = (change: Partial<TableRound>): TableRound => ({
    variation: 'lean/plain',
    side: 'left',
    skipped: false,
    heldSeconds: 8,
    ...calm,
    ...change,
  });
  const before = { moment: 'before', unit: 'cm', outward: none, inward: none } as const;
  const so = (change: Partial<VisitSoFar>): VisitSoFar => ({
    comparisons: [before],
    rounds: [round({})],
    halts: [at('lean/plain', 'left')],
    ended: null,
    ...change,
  });

  it('the other technique may go on, both legs may be compared, and the visit may end', () => {
    const { next, mayCompare, how } = afterHalt(plan, so({}));
    expect(next).toMatchObject({ variation: 'pull/plain', side: 'left' });
    expect([mayCompare, how]).toEqual([true, 'stopped']);
  });

  it('B.5 nothing goes on where a pinch stays or it was too strong twice', () => {
    const pinched = [round({ pinch: 3 }), round({ variation: 'lean/wedge', pinch: 2 })];
    expect(afterHalt(plan, so({ rounds: pinched }))).toMatchObject({ next: null, how: 'pinch' });
    const red = [round({ discomfort: 7 }), round({ variation: 'pull/plain', discomfort: 6 })];
    expect(afterHalt(plan, so({ rounds: red }))).toMatchObject({ next: null, how: 'discomfort' });
  });

  it('there is nothing to compare before anything was done, nor twice', () => {
    expect(afterHalt(plan, so({ rounds: [], halts: [null] })).mayCompare).toBe(false);
    const twice = so({ comparisons: [before, { ...before, moment: 'after' }] });
    expect(afterHalt(plan, twice)).toMatchObject({ mayCompare: false });
  });

  it('what was stopped on a leg is never offered there again, whatever is said', () => {
    const stopped = fc.constantFrom('lean/plain', 'lean/wedge', 'pull/plain');
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryAnswers,
        stopped,
        fc.constantFrom('left', 'right'),
        (of, said, variation, side) => {
          const halts = [at(variation, side as BodySide)];
          const [name] = variation.split('/');
          const { steps } = play(of, said, Infinity, halts);
          expect(steps.at(-1)?.kind).toBe('over');
          for (const step of steps)
            if (step.kind === 'round' && step.side === side)
              expect(step.variation.split('/')[0]).not.toBe(name);
        },
      ),
    );
  });
});

describe('whatever a client says', () => {
  it('B.5 no round is deeper unless the last of its kind on this leg was told and at most 3', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryAnswers, (of, said) => {
        const { steps, visit } = play(of, said);
        let n = 0;
        for (const step of steps) {
          if (step.kind !== 'round') continue;
          const last = visit.rounds
            .slice(0, n)
            .findLast((round) => round.side === step.side && round.variation === step.variation);
          n += 1;
          if (step.depth === 'deeper') expect(last?.discomfort ?? 99).toBeLessThanOrEqual(DEEPEN_UP_TO);
          if ((last?.discomfort ?? 0) > CEILING) expect(step.depth).toBe('lighter');
          if (of.isLight) expect(step.depth).not.toBe('deeper');
        }
      }),
    );
  });

  it('B.5 at most three rounds of a technique on a leg, the towel once, and nothing plain after a pinch', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryAnswers, (of, said) => {
        const { visit } = play(of, said);
        for (const side of ['left', 'right'])
          for (const name of ['lean', 'pull']) {
            const done = visit.rounds.filter(
              (round) => round.side === side && round.variation.startsWith(name),
            );
            expect(done.length).toBeLessThanOrEqual(3);
            expect(done.filter(({ variation }) => variation.endsWith('wedge')).length).toBeLessThanOrEqual(1);
            const pinched = done.findIndex(({ pinch }) => pinch > 0);
            if (pinched >= 0)
              expect(done.slice(pinched + 1).every(({ variation }) => variation.endsWith('wedge'))).toBe(
                true,
              );
          }
      }),
    );
  });

  it('B.5 E4 nothing follows a pinch that stays, nor a second red', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryAnswers, (of, said) => {
        const { visit } = play(of, said);
        const wrong = visit.rounds.findIndex(
          (round, n) =>
            (round.variation.endsWith('wedge') && round.pinch >= 2) ||
            visit.rounds.slice(0, n + 1).filter(({ discomfort }) => (discomfort ?? 0) > 5).length >= 2,
        );
        if (wrong >= 0) expect(visit.rounds.length).toBe(wrong + 1);
      }),
    );
  });

  it('it ends, and both legs get the same time where the client says the same', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryAnswers, arbitrarySaid, (of, said, one) => {
        expect(play(of, said).steps.at(-1)?.kind).toBe('over');
        const played = play({ ...of, legs: legs() }, [{ ...one, skipped: false }]);
        const count = (side: BodySide) => roundsIn(played).filter((step) => step.side === side).length;
        if (
          played.steps.at(-1)?.kind === 'over' &&
          stepToText(played.steps.at(-1) as VisitStep) === 'finished'
        )
          expect(count('left')).toBe(count('right'));
        expect(played.visit.rounds.every(({ heldSeconds }) => heldSeconds === of.holdSeconds)).toBe(true);
      }),
    );
  });

  it('a stop at any moment is the end and keeps what was done', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryAnswers, fc.nat(20), (of, said, at) => {
        const { visit } = play(of, said, at);
        const ended = { at: 0, offsetMinutes: 0, how: 'stopped' as const };
        expect(nextVisitStep(of, { ...visit, ended })).toEqual({ kind: 'over', how: 'stopped' });
      }),
    );
  });
});
