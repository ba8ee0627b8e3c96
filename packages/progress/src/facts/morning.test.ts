import { DAY, HOUR } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { isWorseForADay, linkMornings, type MorningChange, readMornings, worstChange } from './morning.ts';

const noon = Date.UTC(2026, 10, 2, 12);
const session = (day: number, hours = 0) => ({
  at: noon + day * DAY + hours * HOUR,
  day: `2026-11-0${2 + day}`,
});
/** An answer at seven in the morning, or some hours later. */
const morning = (day: number, change: MorningChange, hours = 0) => ({
  at: noon + day * DAY + (hours - 5) * HOUR,
  offsetMinutes: 0,
  change,
  pain: null,
  farthest: null,
});
const link = (
  sessions: readonly ReturnType<typeof session>[],
  ...told: readonly ReturnType<typeof morning>[]
) => linkMornings(sessions, readMornings({ mornings: told }, sessions));

describe('mornings', () => {
  it('belong to the session of the day before', () => {
    const linked = link([session(0), session(1)], morning(1, 'same'), morning(2, 'worse'));
    expect(linked.map(worstChange)).toEqual(['same', 'worse']);
  });

  it('belong to both sessions of a day', () => {
    expect(link([session(0, -2), session(0)], morning(1, 'better')).map(worstChange)).toEqual([
      'better',
      'better',
    ]);
  });

  it('say nothing of a session of an hour ago, or of three days ago', () => {
    expect(link([session(1, -6)], morning(1, 'better'))).toEqual([[]]);
    expect(link([session(0)], morning(3, 'worse'))).toEqual([[]]);
  });

  it('are worse for over a day where two of them are, and the worst of them counts', () => {
    const [mornings = []] = link([session(0)], morning(1, 'worse'), morning(2, 'worse'));
    expect(isWorseForADay(mornings)).toBe(true);
    const [settled = []] = link([session(0)], morning(1, 'worse'), morning(2, 'better'));
    expect(isWorseForADay(settled)).toBe(false);
    expect(worstChange(settled)).toBe('worse');
  });

  it('are corrected by the last answer of the day about the same session', () => {
    expect(link([session(0)], morning(1, 'worse'), morning(1, 'same', 1)).map(worstChange)).toEqual(['same']);
    const early = [session(0), session(1, -4)];
    expect(link(early, morning(1, 'worse'), morning(1, 'same', 10)).map(worstChange)).toEqual([
      'worse',
      'same',
    ]);
  });
});
