import { expect, test } from 'vitest';
import { parseHash } from './place.ts';

test('an empty address is the start', () => {
  expect(parseHash('')).toMatchObject({ path: '', rest: [] });
  expect(parseHash('#/')).toMatchObject({ path: '', rest: [] });
});

test('path, rest and query are told apart', () => {
  const { path, rest, query } = parseHash('#/library/bend/tip?side=left');
  expect([path, rest, query.get('side')]).toEqual(['library', ['bend', 'tip'], 'left']);
});

test('an address that cannot be decoded does not break the app', () => {
  expect(parseHash('#/%E0%A4%A/x')).toMatchObject({ path: 'x' });
});
