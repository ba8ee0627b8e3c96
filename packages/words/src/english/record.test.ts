import { expect, it } from 'vitest';
import { record } from './record.ts';

const news = { events: 3, fresh: 2, sessions: 0, isStranger: false, hasNewerCheck: false };

it('a copy with a newer check says that today will follow it', () => {
  expect(record.copyNewsToText(news)).toBe('This copy brings 2 entries not on this device yet.');
  expect(record.copyNewsToText({ ...news, fresh: 1 })).toBe(
    'This copy brings 1 entry not on this device yet.',
  );
  expect(record.copyNewsToText({ ...news, hasNewerCheck: true })).toMatch(
    /yet\. The check in this copy is newer: today follows it\. Check again if it is not yours\.$/,
  );
});
