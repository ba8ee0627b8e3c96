import type { GateId, GateNeed } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { foldHistory } from '../history.ts';
import {
  calmDays,
  checkOn,
  contextOn,
  type DiaryDay,
  type DiaryItem,
  dayOf,
  diary,
  eventOn,
  type Told,
} from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

type Asked = Parameters<typeof contextOn>[1];

const progressionOn = (day: number, days: readonly Told[], asked?: Asked) =>
  foldHistory(diary(...days), contextOn(day, asked)).progression;
const gateOn = (gate: GateId, ...told: Parameters<typeof progressionOn>) =>
  progressionOn(...told).gates.find((one) => one.gate === gate);
const isMet = (gate: GateId, ...told: Parameters<typeof progressionOn>) =>
  gateOn(gate, ...told)?.metOn !== null;
const missing = (gate: GateId, ...told: Parameters<typeof progressionOn>): readonly GateNeed['code'][] =>
  (gateOn(gate, ...told)?.needs ?? []).filter(({ met }) => !met).map(({ code }) => code);

const bridge = (reps: number): DiaryItem => ({
  key: toyKeys.bridge,
  dose: { holdSeconds: 5, reps, sets: 1 },
});
const red = (day: number, key: DiaryItem['key'] = toyKeys.lean): DiaryDay => ({
  day,
  items: [{ ...(key && { key }), rating: 'worse', pain: 7 }],
});
/** Two quiet weeks with the bridge, and a number every morning. */
const build = (from = 0, reps = 8) =>
  calmDays(7, from, { items: [{}, bridge(reps)], morningPain: 3, before: 2 });

describe('G1', () => {
  it('opens after three calm sessions and two mornings that were not worse', () => {
    expect(
      gateOn('G1', 4, [{ day: 0 }, { day: 1, morning: 'same' }, { day: 2, morning: 'better' }])?.metOn,
    ).toBe(dayOf(3));
    expect(missing('G1', 4, [{ day: 0 }, { day: 1, morning: 'same' }, { day: 2 }])).toEqual([
      'calm-mornings',
      'calm-morning',
    ]);
    expect(missing('G1', 4, [{ day: 0 }, { day: 1, morning: 'same' }])).toContain('calm-sessions');
  });

  it('does not count a red session, a session left, or one in which nothing was tried', () => {
    const others: readonly DiaryDay[] = [
      red(0),
      { day: 0, how: 'stopped' },
      { day: 0, items: [{ because: 'skip', rating: null }] },
    ];
    for (const other of others)
      expect(missing('G1', 3, [other, ...calmDays(2, 1)])).toContain('calm-sessions');
  });

  it('waits while average pain is above 6 and has not fallen by one', () => {
    const bad = checkOn(-0.6, { average: 8 });
    expect(missing('G1', 4, [...calmDays(3), checkOn(-0.4, { average: 7 })])).toEqual(['average-pain']);
    expect(isMet('G1', 4, [bad, ...calmDays(3), checkOn(2.9, { average: 7 })])).toBe(true);
  });

  it('stays open once it was met', () => {
    expect(isMet('G1', 30, calmDays(3))).toBe(true);
  });
});

describe('G2', () => {
  it('opens after six sessions, four of them green, with little pain and the bridge done well', () => {
    expect(isMet('G2', 7, build())).toBe(true);
    expect(missing('G2', 3, build().slice(0, 3))).toEqual(['days-or-sessions', 'green-sessions']);
  });

  it('waits for the bridge, in its dose and at a pain of at most 2', () => {
    expect(missing('G2', 7, calmDays(7, 0, { morningPain: 3 }))).toEqual(['done-well']);
    expect(missing('G2', 7, build(0, 6))).toEqual(['done-well']);
    expect(
      missing(
        'G2',
        7,
        build().map((day) => ({ ...day, before: 3 })),
      ),
    ).toEqual(['done-well']);
    expect(
      missing(
        'G2',
        7,
        build().map((day) => ({ ...day, before: null })),
      ),
    ).toEqual(['done-well']);
  });

  it('waits while pain is above 4 and not down by 30 %, and while no number is told', () => {
    const sore = build().map((day) => ({ ...day, morningPain: 5 }));
    expect(missing('G2', 7, sore)).toEqual(['pain-mean']);
    expect(isMet('G2', 7, [checkOn(-0.6, { average: 8 }), ...sore])).toBe(true);
    const silent = build().map(({ morningPain: _, ...day }) => ({
      ...day,
      before: null,
      items: [{}, { ...bridge(8), rating: 'same' as const }],
    }));
    expect(missing('G2', 7, silent)).toContain('pain-mean');
  });

  it('waits where it moved farther down the leg', () => {
    expect(
      missing(
        'G2',
        7,
        build().map((day) => ({ ...day, farthest: 3 as const })),
      ),
    ).toEqual(['not-farther']);
  });

  it('comes after G1 where pain is easily stirred up', () => {
    const high = { irritability: 'high' as const };
    expect(missing('G2', 2, build().slice(0, 1), high)).toContain('gate');
    expect(gateOn('G2', 7, build(), high)?.metOn).toBeNull();
    expect(isMet('G2', 14, [...build(), ...build(7)], high)).toBe(true);
  });
});

describe('G3', () => {
  const month = [...build(), ...build(7), ...build(14, 10)];
  const steady = (right: boolean) => eventOn(20, 'steadiness-tested', { left: true, right });

  it('opens two weeks after G2 with a bigger bridge and steady legs', () => {
    expect(isMet('G3', 21, [...month, steady(true)])).toBe(true);
    expect(missing('G3', 21, month)).toEqual(['steady']);
    expect(missing('G3', 21, [...month, steady(false)])).toEqual(['steady']);
    expect(
      missing('G3', 14, [
        ...build(),
        ...build(7, 10),
        eventOn(13, 'steadiness-tested', { left: true, right: true }),
      ]),
    ).toEqual(['days']);
  });
});

describe('G4 and G5', () => {
  const weeks = calmDays(15, 0, { items: [{}, bridge(8)], morningPain: 2 });

  it('G4 opens after two weeks without a sign in the leg, with bending and bones in order', () => {
    expect(isMet('G4', 15, weeks)).toBe(true);
    expect(missing('G4', 10, weeks.slice(0, 10))).toEqual(['no-leg-signs']);
    expect(
      missing('G4', 15, [
        ...weeks,
        eventOn(9, 'morning-answered', { change: 'same', pain: null, farthest: 2 }),
      ]),
    ).toEqual(['no-leg-signs']);
    const bone = [{ condition: 'bone' as const, sides: null, certainty: 'yes' as const, rule: 'E1.9' }];
    expect(missing('G4', 15, weeks, { conditions: bone })).toEqual(['no-condition']);
  });

  it('G4 asks for three good times running', () => {
    const amber: DiaryDay = { day: 15, items: [{ rating: 'worse', pain: 3 }], morning: 'same' };
    const short = [...calmDays(15, 0, { items: [{ key: toyKeys.sway }] }), ...calmDays(2, 15), amber];
    expect(
      missing(
        'G4',
        18,
        short.map((day) => day),
      ),
    ).toEqual(['done-well']);
  });

  it('G5 opens after G2 where neither groin nor knee is a matter', () => {
    expect(isMet('G5', 15, weeks)).toBe(true);
    expect(missing('G5', 3, weeks.slice(0, 3))).toEqual(['gate']);
    const knee = [{ condition: 'knee' as const, sides: null, certainty: 'unsure' as const, rule: 'E1.9' }];
    expect(missing('G5', 15, weeks, { conditions: knee })).toEqual(['no-condition']);
  });
});

describe('G6', () => {
  const weeks = calmDays(40, 0, { items: [{}, bridge(8)], morningPain: 2 });

  it('opens after four weeks of strengthening with hardly any pain, or with goals reached', () => {
    expect(isMet('G6', 40, weeks)).toBe(true);
    expect(missing('G6', 20, weeks.slice(0, 20))).toEqual(['days']);
    const sore = weeks.map((day) => ({ ...day, morningPain: 3, before: 2 }));
    expect(missing('G6', 40, sore)).toEqual(['little-pain-or-goals']);
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const goals = [
      eventOn(1, 'goals-chosen', { goals: [{ id, text: 'Climb the stairs' }] }),
      eventOn(39, 'goals-scored', { scores: [{ goal: id, score: 8 }] }),
    ];
    expect(isMet('G6', 40, [...sore, ...goals])).toBe(true);
  });
});

describe('phases', () => {
  it('I07 open nothing on a sore morning, until a later session has a calm one', () => {
    const sore = [...build().slice(0, 5), { ...(build()[5] ?? { day: 5 }), morning: 'worse' as const }];
    expect(missing('G2', 6, sore)).toEqual(['calm-morning']);
    expect(isMet('G2', 8, [...sore, ...build(6).slice(0, 2)])).toBe(true);
  });

  it('go one back at once after two reds in seven days, and ask for new evidence', () => {
    const moderate = { irritability: 'moderate' as const };
    const days = [...build(), red(7), red(8)];
    const back = progressionOn(9, days, moderate);
    expect(progressionOn(7, build(), moderate).gatesMet).toContain('G2');
    expect(back).toMatchObject({ phaseAtMost: 1, steppedBackOn: dayOf(8) });
    expect(back.gatesMet).not.toContain('G2');
    const again = build(9);
    expect(progressionOn(16, [...days, ...again], moderate)).toMatchObject({ phaseAtMost: 2 });
    expect(progressionOn(16, [...days, ...again], moderate).gatesMet).toContain('G2');
  });

  it('go back for each pair of reds, not for each red', () => {
    const three = [...build(), red(7), red(8), red(9)];
    expect(progressionOn(10, three, { irritability: 'moderate' }).phaseAtMost).toBe(1);
    expect(progressionOn(11, [...three, red(10)], { irritability: 'moderate' }).phaseAtMost).toBe(0);
  });

  it('never open two phases at one moment (I17)', () => {
    const low = [...build(), red(7), red(8), red(9), red(10)];
    const calm = build(11);
    const phases = calm.map((_, i) => progressionOn(12 + i, [...low, ...calm.slice(0, i + 1)]).phaseAtMost);
    phases.forEach((phase, i) => {
      expect(phase - (phases[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(phases.at(-1)).toBeGreaterThan(0);
  });
});
