import type { Millimetres } from '@ilium/units';

/** Standing height of the figure. */
export const STATURE: Millimetres = 1700;

/**
 * Segment lengths as shares of standing height.
 * Source: Drillis and Contini (1966), as tabulated by Winter, Biomechanics and Motor Control of Human
 * Movement; `hipHalfWidth` and the trunk split are our own inside the tabulated trunk height.
 */
export const SEGMENT_SHARE = {
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
  footLength: 0.152,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  hipHalfWidth: 0.05,
} as const;

/** A segment's length in the figure. */
export const segmentLength = (segment: keyof typeof SEGMENT_SHARE): Millimetres =>
  SEGMENT_SHARE[segment] * STATURE;
