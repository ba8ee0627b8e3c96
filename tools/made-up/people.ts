import type { Intake } from '@ilium/record';

/** How someone made up feels and behaves. Days are counted from the first, 0. Nobody's data. */
export interface MadeUp {
  readonly name: string;
  readonly seed: number;
  readonly intake: Intake;
  /** Activity goals, in their own words. */
  readonly goals: readonly string[];
  /** Pain to be expected on a morning, 0–10. */
  readonly painOn: (day: number) => number;
  /** Chance that there is a session on a day, and that a morning's question is answered. */
  readonly sessionOn: (day: number) => number;
  readonly answersOn: (day: number) => number;
  /** Chance that a move eases. Each move is a little better or worse for the person than that. */
  readonly eases: number;
  /** Chance that a move makes things worse on a day. */
  readonly worsensOn: (day: number) => number;
  /** What they answer to the overall question, −5 to 5. */
  readonly changeOn: (day: number) => number;
}

const intakeOf = (
  average: number,
  own: Partial<Omit<Intake, 'pain'>>,
  pain: Partial<Intake['pain']> = {},
): Intake => ({
  version: 1,
  age: '20-54',
  consent: true,
  country: 'GB',
  pain: {
    side: 'left',
    areas: [{ area: 'buttock', side: 'left' }],
    farthest: 1,
    now: average,
    average,
    worst: Math.min(10, average + 2),
    duration: '6-to-12-weeks',
    trend: 'same',
    settles: 'within-30-minutes',
    provokedByLightActivity: false,
    wakesAtNight: 'no',
    aggravating: ['sitting-bending'],
    ...pain,
  },
  redFlags: { others: 'no' },
  conditions: [],
  abilities: { fellInLastYear: 'no', canGetToFloor: 'yes', canLeanOnHands: 'yes' },
  places: ['floor', 'bed', 'chair', 'standing'],
  equipment: ['sturdy-chair', 'mat', 'towel'],
  minutes: 10,
  daysPerWeek: 5,
  ...own,
});

/** From one level to another over some days, then flat. */
const slide = (day: number, from: number, to: number, days: number): number =>
  to + (from - to) * Math.max(0, 1 - day / days);

/** Someone who is nearly well after six weeks. */
const fast: MadeUp = {
  name: 'fast',
  seed: 11,
  intake: intakeOf(4, { daysPerWeek: 5 }),
  goals: ['Sit through a film', 'Put on socks', 'Run for the bus'],
  painOn: (day) => slide(day, 4.4, 0.8, 40),
  sessionOn: () => 0.72,
  answersOn: () => 0.9,
  eases: 0.62,
  worsensOn: () => 0.02,
  changeOn: (day) => Math.min(4, Math.round(day / 14) + 1),
};

/** Someone with old pain that hardly moves, who misses many days. */
const slow: MadeUp = {
  name: 'slow',
  seed: 22,
  intake: intakeOf(
    5,
    { age: '55-64', daysPerWeek: 4, minutes: 10 },
    {
      side: 'right',
      areas: [{ area: 'outer-hip', side: 'right' }],
      duration: 'over-12-weeks',
      settles: 'within-2-hours',
    },
  ),
  goals: ['Climb the stairs at home', 'Sleep on my right side'],
  painOn: (day) => slide(day, 5.2, 4.4, 84),
  sessionOn: () => 0.45,
  answersOn: () => 0.6,
  eases: 0.28,
  worsensOn: () => 0.07,
  changeOn: (day) => (day > 50 ? 1 : 0),
};

/** Someone who does well, flares in the third week, and comes back from it. */
const flare: MadeUp = {
  name: 'flare',
  seed: 33,
  intake: intakeOf(4, { daysPerWeek: 6 }, { farthest: 2, settles: 'within-2-hours' }),
  goals: ['Work at the desk for two hours', 'Carry my child'],
  painOn: (day) => {
    if (day >= 15 && day < 19) return 6.2;
    return day < 15 ? slide(day, 4.4, 3.2, 15) : slide(day - 19, 5, 2.2, 35);
  },
  sessionOn: (day) => (day >= 19 && day < 22 ? 0.4 : 0.7),
  answersOn: () => 0.85,
  eases: 0.48,
  worsensOn: (day) => (day >= 14 && day < 19 ? 0.75 : 0.03),
  changeOn: (day) => (day < 20 ? -1 : day < 35 ? 1 : 3),
};

/** Someone who stops in the second week and begins again in the ninth. */
const lapsed: MadeUp = {
  name: 'lapsed',
  seed: 44,
  intake: intakeOf(
    4,
    { daysPerWeek: 3, minutes: 10 },
    { side: 'centre', stifferSide: 'right', areas: [{ area: 'low-back', side: 'centre' }], farthest: 0 },
  ),
  goals: ['Work in the garden for an hour'],
  painOn: (day) => (day < 12 ? 4 : slide(day - 60, 4.4, 3.4, 24)),
  sessionOn: (day) => (day < 11 ? 0.75 : day < 60 ? 0 : 0.45),
  answersOn: (day) => (day < 11 ? 0.8 : day < 60 ? 0 : 0.6),
  eases: 0.4,
  worsensOn: () => 0.03,
  changeOn: () => 0,
};

/** Four made-up people. */
export const madeUpPeople: readonly MadeUp[] = [fast, slow, flare, lapsed];
