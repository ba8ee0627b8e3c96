import { describe, expect, it } from 'vitest';
import { gradeOf, readingLevel } from './reading-level.ts';
import { messagesFor } from './testing/toy-library.ts';

describe('reading level', () => {
  it('lets short words in short sentences pass', () => {
    expect(gradeOf(['Sit on a chair.', 'Reach your left hand up.'])).toBeLessThan(3);
    expect(messagesFor(readingLevel, { steps: ['Sit tall.', 'Lean to your {working} side.'] })).toEqual([]);
  });

  it('refuses long words in long sentences', () => {
    const steps = [
      'Maintaining lumbopelvic neutrality, progressively externally rotate the contralateral extremity while simultaneously abducting it.',
    ];
    expect(messagesFor(readingLevel, { setUp: [], steps })).toHaveLength(1);
  });
});
