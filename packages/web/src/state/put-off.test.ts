import { expect, test } from 'vitest';
import { isPutOff, putOff } from './put-off.ts';

test('a question that was put off is left alone for a week, and no other with it', () => {
  putOff('week', '2026-11-21');
  expect(isPutOff('week', '2026-11-27')).toBe(true);
  expect(isPutOff('week', '2026-11-28')).toBe(false);
  expect(isPutOff('change', '2026-11-21')).toBe(false);
});
