import type { Intake } from '@ilium/record';
import type { ClassCaps, Irritability } from './assessment.ts';

/** Numbers of the irritability classes (E2 table; thresholds and numbers are our own proposal, mark `P`). */
export const classCaps: Readonly<Record<Irritability, ClassCaps>> = {
  high: {
    phase: 0,
    holdSeconds: { min: 10, max: 15 },
    mobilityReps: { min: 1, max: 2 },
    strengthReps: { min: 4, max: 6 },
    rhythmicReps: 5,
    sets: { min: 1, max: 1 },
    items: { min: 2, max: 3 },
    minutes: 6,
  },
  moderate: {
    phase: 1,
    holdSeconds: { min: 15, max: 20 },
    mobilityReps: { min: 2, max: 3 },
    strengthReps: { min: 6, max: 8 },
    rhythmicReps: 8,
    sets: { min: 1, max: 1 },
    items: { min: 3, max: 4 },
    minutes: 12,
  },
  low: {
    phase: 2,
    holdSeconds: { min: 20, max: 30 },
    mobilityReps: { min: 3, max: 3 },
    strengthReps: { min: 8, max: 10 },
    rhythmicReps: 10,
    sets: { min: 1, max: 2 },
    items: { min: 3, max: 5 },
    minutes: 20,
  },
};

/** Pain now above which the bands of a session go by rise, and the class is high (D10). */
export const HIGH_BASELINE = 5;

const isHigh = (pain: Intake['pain']): boolean =>
  pain.average >= 7 ||
  pain.now > HIGH_BASELINE ||
  (pain.provokedByLightActivity && pain.settles === 'later') ||
  pain.wakesAtNight === 'daily' ||
  (pain.farthest >= 3 && pain.trend === 'worse');

const isLow = (pain: Intake['pain']): boolean =>
  pain.average <= 3 && pain.settles === 'within-30-minutes' && pain.trend !== 'worse';

/** How easily the pain flares up (E2, D10): decides the starting dose. */
export const irritabilityOf = (pain: Intake['pain']): Irritability =>
  isHigh(pain) ? 'high' : isLow(pain) ? 'low' : 'moderate';
