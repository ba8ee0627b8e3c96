import { describe, expect, it } from 'vitest';
import { currentCard } from './check-flow.ts';
import { draftToText, parseDraft } from './stored-draft.ts';
import { firstContext, walkCheck } from './testing/walk.ts';

const { draft } = walkCheck({
  ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] },
  choices: { 'pregnancy-cleared': 'yes' },
});

describe('an unfinished check', () => {
  it('is the same after a reload, at the same card', () => {
    const stopped = { ...draft, at: 'map' };
    const resumed = parseDraft(draftToText(stopped));
    expect(resumed).toEqual(stopped);
    expect(resumed && currentCard(resumed, firstContext).id).toBe('map');
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['another version', JSON.stringify({ ...draft, version: 2 })],
    ['a broken field', JSON.stringify({ ...draft, ticks: { map: 'buttock:left' } })],
    ['a number that is none', JSON.stringify({ ...draft, scores: { average: '3' } })],
  ])('is begun anew where %s was kept', (_, text) => {
    expect(parseDraft(text)).toBeNull();
  });
});
