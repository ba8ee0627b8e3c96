import type { Days, Seconds } from '@ilium/units';
import type { GateId, VariationKey } from './movement.ts';

/** One line of a gate's list (E6): what is needed, what there is of it so far, and whether that is enough. */
export type GateNeed = { readonly met: boolean } & (
  | { readonly code: 'calm-morning' }
  | { readonly code: 'gate'; readonly gate: GateId }
  | {
      readonly code: 'calm-sessions';
      readonly have: number;
      readonly need: number;
      readonly withinDays: Days;
    }
  | { readonly code: 'calm-mornings'; readonly have: number; readonly need: number }
  | {
      readonly code: 'average-pain';
      readonly have: number | null;
      readonly most: number;
      readonly fall: number;
    }
  | {
      readonly code: 'days-or-sessions';
      readonly days: Days;
      readonly needDays: Days;
      readonly sessions: number;
      readonly needSessions: number;
    }
  | { readonly code: 'days'; readonly have: Days; readonly need: Days }
  | { readonly code: 'green-sessions'; readonly have: number; readonly need: number }
  | {
      readonly code: 'pain-mean';
      readonly have: number | null;
      readonly most: number;
      readonly fallPercent: number | null;
    }
  | { readonly code: 'not-farther' }
  | {
      readonly code: 'done-well';
      readonly anyOf: readonly VariationKey[];
      readonly holdSeconds: Seconds | null;
      readonly reps: number | null;
      readonly painAtMost: number | null;
      readonly have: number;
      readonly need: number;
    }
  | { readonly code: 'steady' }
  | { readonly code: 'no-leg-signs'; readonly have: Days; readonly need: Days }
  | { readonly code: 'no-condition'; readonly condition: string }
  | { readonly code: 'little-pain-or-goals'; readonly pain: number | null; readonly goals: number | null }
);
