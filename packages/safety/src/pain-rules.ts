import type { RuleId } from '@ilium/movement';
import type { ConditionId, RedFlagId, Symptom } from '@ilium/record';
import type { Minutes, Seconds } from '@ilium/units';
import type { Tier } from './assessment.ts';
import { SEVERE_PAIN } from './flag-answers.ts';
import { HIGH_BASELINE } from './irritability.ts';

/** How an item is going (E4). */
export type PainBand = 'green' | 'amber' | 'red';

/** Something the person reports besides a number (E4). */
export type PainSign = Symptom;

/** What the person told with one tap, and what is known of the session so far. */
export interface PainInput {
  /** Pain before the session, 0–10; `null` when it was not given. */
  readonly before: number | null;
  /** Pain now, 0–10; `null` when "worse" was tapped without a number. */
  readonly now: number | null;
  readonly sign: PainSign | null;
  /** The item was already halved and tried once more. */
  readonly isRetry: boolean;
  /** Red items of this session before this one. */
  readonly redsBefore: number;
  /** `strict` for high irritability and after any red (E4, source 003); else `standard` (source 000). */
  readonly profile: 'standard' | 'strict';
}

/** What follows, in order. */
export type PainAction =
  | { readonly code: 'go-on' }
  | { readonly code: 'halve-and-retry'; readonly holdSeconds: Seconds }
  | { readonly code: 'finish-without-repeat' }
  | { readonly code: 'pause-then-resume' }
  | { readonly code: 'stop-item' }
  | { readonly code: 'rest-family-today' }
  | { readonly code: 'calm-phase-only' }
  | { readonly code: 'check-leg-again'; readonly afterMinutes: Minutes }
  | { readonly code: 'sit-down' }
  | { readonly code: 'hold-condition'; readonly condition: ConditionId }
  | { readonly code: 'end-session' }
  | { readonly code: 'ask-flags'; readonly flags: readonly RedFlagId[]; readonly tier: Tier };

/** The verdict on one tap. */
export interface PainJudgement {
  readonly band: PainBand;
  readonly actions: readonly PainAction[];
  /** The line of E4 (or D10) that decided. */
  readonly rule: RuleId;
}

const SHORTENED_HOLD: Seconds = 10;
const LEG_CHECK: Minutes = 5;
const REDS_THAT_END = 2;

/** The flags to ask at once, and the tier to act on while they are unanswered (I06: unknown counts as yes). */
const alarmBySign: Readonly<Partial<Record<PainSign, { flags: readonly RedFlagId[]; tier: Tier }>>> = {
  weakness: { flags: ['RF06a', 'RF05', 'RF06b'], tier: 'emergency' },
  'saddle-bladder-bowel': { flags: ['RF01', 'RF02', 'RF03'], tier: 'emergency' },
  'chest-or-faint': { flags: ['RF18', 'RF17'], tier: 'emergency' },
  fall: { flags: ['RF10', 'RF08'], tier: 'emergency' },
};

/** Whether a session may begin with this pain (E4 last line): from 8 on there is none, and RF28 is asked. */
export const mayStartWithPain = (pain: number): boolean => pain < SEVERE_PAIN;

const bandByRise = (rise: number): PainBand => (rise >= 2 ? 'red' : rise === 1 ? 'amber' : 'green');

const bandByLevel = (now: number, rise: number): PainBand =>
  now > 5 || rise >= 3 ? 'red' : now >= 3 || rise >= 2 ? 'amber' : 'green';

/**
 * The band of a pain score (E4): by level and rise, by rise alone where pain was above 5 before (D10).
 * "Worse" without a number is amber: missing data is never taken for good.
 */
export function painToBand(before: number | null, now: number | null): PainBand {
  if (now === null) return 'amber';
  if (before === null) return bandByLevel(now, 0);
  return before > HIGH_BASELINE ? bandByRise(now - before) : bandByLevel(now, now - before);
}

function amberActions({ isRetry, profile }: PainInput): readonly PainAction[] {
  if (profile === 'strict') return [{ code: 'stop-item' }];
  return isRetry
    ? [{ code: 'finish-without-repeat' }]
    : [{ code: 'halve-and-retry', holdSeconds: SHORTENED_HOLD }];
}

const red = (rule: RuleId, redsBefore: number, actions: readonly PainAction[]): PainJudgement => ({
  band: 'red',
  rule,
  actions: redsBefore + 1 >= REDS_THAT_END ? [...actions, { code: 'end-session' }] : actions,
});

const stopAndRest: readonly PainAction[] = [{ code: 'stop-item' }, { code: 'rest-family-today' }];

function judgeSign(sign: PainSign, { redsBefore }: PainInput): PainJudgement {
  const alarm = alarmBySign[sign];
  if (alarm)
    return {
      band: 'red',
      rule: 'E4',
      actions: [{ code: 'stop-item' }, { code: 'end-session' }, { code: 'ask-flags', ...alarm }],
    };
  switch (sign) {
    case 'sharp':
      return red('E4', redsBefore, stopAndRest);
    case 'leg-farther':
      return {
        band: 'amber',
        rule: 'E4',
        actions: [
          { code: 'stop-item' },
          { code: 'calm-phase-only' },
          { code: 'check-leg-again', afterMinutes: LEG_CHECK },
        ],
      };
    case 'leg-still-farther':
      return { band: 'red', rule: 'E4', actions: [{ code: 'stop-item' }, { code: 'end-session' }] };
    case 'dizzy':
      return {
        band: 'amber',
        rule: 'E4',
        actions: [
          { code: 'stop-item' },
          { code: 'sit-down' },
          { code: 'hold-condition', condition: 'balance' },
        ],
      };
    default:
      return { band: 'green', rule: 'E4', actions: [{ code: 'pause-then-resume' }] };
  }
}

/** Strict means that any pain ends the item; above 5 before, any rise does, and that is amber already (D10). */
const greenActions = ({ now, profile }: PainInput, rule: RuleId): readonly PainAction[] =>
  profile === 'strict' && rule === 'E4' && now !== null && now > 0
    ? [{ code: 'stop-item' }]
    : [{ code: 'go-on' }];

function judgeScore(input: PainInput): PainJudgement {
  const rule = input.before !== null && input.before > HIGH_BASELINE ? 'D10' : 'E4';
  const band = painToBand(input.before, input.now);
  if (band === 'red') return red(rule, input.redsBefore, stopAndRest);
  return { band, rule, actions: band === 'amber' ? amberActions(input) : greenActions(input, rule) };
}

const severityByBand: Readonly<Record<PainBand, number>> = { green: 0, amber: 1, red: 2 };

/**
 * What follows from one tap during or after an item (E4). Where a sign and a number are both given,
 * the worse decides; a sign's own actions follow even when the number is worse.
 */
export function judgePain(input: PainInput): PainJudgement {
  const byScore = judgeScore(input);
  if (input.sign === null) return byScore;
  const bySign = judgeSign(input.sign, input);
  if (severityByBand[bySign.band] >= severityByBand[byScore.band]) return bySign;
  const codes = new Set(byScore.actions.map(({ code }) => code));
  return {
    ...byScore,
    actions: [...byScore.actions, ...bySign.actions.filter(({ code }) => !codes.has(code))],
  };
}
