import { equipments, places } from '@ilium/movement';
import {
  bodyAreas,
  type Clearance,
  type ConditionId,
  clinicianFirstIds,
  conditionIds,
  flagDetailIds,
  type Intake,
  redFlagIds,
} from '@ilium/record';
import { addDays, type CivilDate, DAY, instantToCivilDate, instantToIso } from '@ilium/units';
import fc from 'fast-check';
import { testContext, testNow } from './quiet-intake.ts';

const { offsetMinutes } = testContext;
const today: CivilDate = instantToCivilDate(testNow, offsetMinutes);

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
const side = fc.constantFrom('left' as const, 'right' as const, 'both' as const);
const score = fc.integer({ min: 0, max: 10 });
const dayNear = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(today, days));

/** A clearance, now and then dated tomorrow. */
export const arbitraryClearance = fc.record({
  by: fc.constantFrom('Dr Lindgren', 'A. Osei, physiotherapist'),
  on: dayNear(-40, 1),
});

/** Present in about `tenths` of ten cases. */
const optional = <T>(value: fc.Arbitrary<T>, tenths: number) =>
  fc.oneof({ weight: tenths, arbitrary: value }, { weight: 10 - tenths, arbitrary: fc.constant(undefined) });

/** Leaves keys with `undefined` out, as a parsed intake has none. */
const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const arbitraryPain: fc.Arbitrary<Intake['pain']> = fc
  .record({
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const, 'centre' as const),
    stifferSide: optional(fc.constantFrom('left' as const, 'right' as const), 5),
    areas: optional(
      fc.array(
        fc.record({
          area: fc.constantFrom(...bodyAreas),
          side: fc.constantFrom('left' as const, 'right' as const, 'centre' as const),
        }),
        { maxLength: 4 },
      ),
      2,
    ),
    farthest: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    now: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 7 }) }, { weight: 1, arbitrary: score }),
    average: score,
    worst: optional(score, 5),
    duration: fc.constantFrom('under-6-weeks' as const, '6-to-12-weeks' as const, 'over-12-weeks' as const),
    trend: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
    settles: fc.constantFrom('within-30-minutes' as const, 'within-2-hours' as const, 'later' as const),
    provokedByLightActivity: fc.boolean(),
    wakesAtNight: fc.constantFrom('no' as const, 'sometimes' as const, 'daily' as const),
    aggravating: fc.subarray([
      'sitting-bending' as const,
      'standing-walking-leaning-back' as const,
      'stairs' as const,
      'side-lying' as const,
      'twisting' as const,
    ]),
  })
  .map((pain) => dropUndefined(pain) as Intake['pain']);

const arbitraryCondition = fc
  .record({
    id: fc.constantFrom(...conditionIds),
    side: optional(side, 7),
    answer: optional(fc.constantFrom('yes' as const, 'unsure' as const), 7),
  })
  .map((condition) => dropUndefined(condition) as Intake['conditions'][number]);

const arbitrarySurgery = (from: number, to: number) =>
  fc
    .record({
      kind: fc.constantFrom(
        'hip-replacement' as const,
        'other-hip' as const,
        'knee-replacement' as const,
        'spine' as const,
        'spine-fusion' as const,
        'abdominal' as const,
        'caesarean' as const,
      ),
      on: dayNear(from, to),
      side: optional(side, 7),
      approach: optional(
        fc.constantFrom('anterior' as const, 'posterior' as const, 'lateral' as const, 'unknown' as const),
        2,
      ),
      cleared: optional(arbitraryClearance, 5),
    })
    .map((surgery) => dropUndefined(surgery) as NonNullable<Intake['surgeries']>[number]);

const arbitraryPregnancy = (cleared: fc.Arbitrary<Clearance | undefined>) =>
  fc
    .record({ trimester: fc.constantFrom(1 as const, 2 as const, 3 as const), cleared })
    .map((pregnancy) => dropUndefined(pregnancy) as NonNullable<Intake['pregnancy']>);

/** Answers to the flags: mostly few, sometimes open, with or without "none of these". */
const arbitraryFlags: fc.Arbitrary<Pick<Intake, 'redFlags' | 'flagDetails' | 'clearances'>> = fc.record({
  redFlags: fc
    .record({
      others: optional(fc.constant('no' as const), 9),
      named: fc.dictionary(fc.constantFrom(...redFlagIds), answer, { maxKeys: 3 }),
    })
    .map(({ others, named }) => ({ ...(others && { others }), ...named })),
  flagDetails: fc.dictionary(fc.constantFrom(...flagDetailIds), answer, { maxKeys: 6 }),
  clearances: fc.array(fc.record({ flag: fc.constantFrom(...redFlagIds), clearance: arbitraryClearance }), {
    maxLength: 4,
  }),
});

/** What does not lock anything by itself: conditions, abilities, place, equipment, minutes, pain. */
const arbitraryLimits = fc.record({
  age: fc.constantFrom('18-19' as const, '20-54' as const, '55-64' as const, '65-plus' as const),
  pain: arbitraryPain,
  conditions: fc.array(arbitraryCondition, { maxLength: 4 }),
  medicines: fc.subarray([
    'long-term-steroids' as const,
    'blood-thinner' as const,
    'bisphosphonate' as const,
    'blood-pressure-uncontrolled' as const,
  ]),
  abilities: fc.record({ fellInLastYear: answer, canGetToFloor: answer, canLeanOnHands: answer }),
  places: fc.subarray([...places], { minLength: 1 }),
  equipment: fc.subarray([...equipments]),
  minutes: fc.integer({ min: 3, max: 30 }),
});

/**
 * Any intake that could be stored: complete or not, fresh or old, locked or open, contradictory at times.
 * Judge it with `testContext`.
 */
export const arbitraryIntake: fc.Arbitrary<Intake> = fc
  .tuple(
    arbitraryLimits,
    arbitraryFlags,
    fc.record({
      answeredAt: optional(
        fc.integer({ min: -20, max: 1 }).map((days) => instantToIso(testNow + days * DAY, offsetMinutes)),
        3,
      ),
      consent: fc.integer({ min: 0, max: 19 }).map((die) => die > 0),
      isChild: fc.integer({ min: 0, max: 19 }).map((die) => die === 0),
      pregnancy: optional(arbitraryPregnancy(optional(arbitraryClearance, 6)), 1),
      clinicianFirst: optional(fc.subarray([...clinicianFirstIds], { maxLength: 2 }), 1),
      clinicianCleared: optional(arbitraryClearance, 1),
      surgeries: optional(fc.array(arbitrarySurgery(-400, 2), { maxLength: 2 }), 3),
    }),
  )
  .map(
    ([limits, flags, { isChild, ...rest }]) =>
      dropUndefined({
        version: 1,
        ...limits,
        ...flags,
        ...rest,
        ...(isChild && { age: 'under-18' }),
      }) as Intake,
  );

/**
 * Intakes that are complete, fresh and without any lock: only limits differ, some of them from a cleared pregnancy
 * or an operation long ago. Their status is always `open`.
 */
export const arbitraryOpenIntake: fc.Arbitrary<Intake> = fc
  .tuple(
    arbitraryLimits,
    optional(arbitraryPregnancy(fc.constant({ by: 'M. Adeyemi, midwife', on: today })), 1),
    optional(fc.array(arbitrarySurgery(-900, -84), { maxLength: 2 }), 2),
  )
  .map(
    ([limits, pregnancy, surgeries]): Intake => ({
      version: 1,
      ...limits,
      answeredAt: instantToIso(testNow, offsetMinutes),
      consent: true,
      redFlags: { others: 'no' },
      pain: { ...limits.pain, now: Math.min(limits.pain.now, 7) },
      conditions: limits.conditions.filter(({ id }) => !isLocking(id)),
      ...(pregnancy && { pregnancy }),
      ...(surgeries && { surgeries }),
    }),
  );

const isLocking = (id: ConditionId): boolean =>
  id === 'thr-recent' || id === 'spine-surg-recent' || id === 'abdo' || id === 'pregnant-2-3';
