import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { entryToItem, isForHome, proposeItems } from './client-proposal.ts';
import {
  addItems,
  draftToLetter,
  emptyDraft,
  gapsOf,
  giveReason,
  isPastBounds,
  stepDose,
} from './letter-draft.ts';

const index = indexLibrary(library);
const home = index.entries.filter(isForHome).map(entryToItem);
const table = index.entries.filter((entry) => !isForHome(entry)).map(entryToItem);
const TODAY = '2026-11-21';
const draft = { ...emptyDraft(TODAY, 'A. Osei'), items: home.slice(0, 2) };
const [first] = home;
if (!first) throw new Error('the library is empty');
let high = first;
for (let n = 0; n < 30; n += 1) high = stepDose(high, 'sets', 1);

describe('a letter while it is written', () => {
  it('has each thing once, at most twelve, and nothing that is for the table', () => {
    expect(addItems([], [first, first], index, [])).toEqual([first]);
    expect(addItems([], home, index, [])).toHaveLength(12);
    expect(addItems([], table, index, [])).toEqual([]);
  });

  it('leaves out what the client’s conditions block, on a side that is no choice', () => {
    const surgery = { condition: 'thr-recent', sides: null, certainty: 'yes', rule: 'B.5' } as const;
    expect(addItems([], home, index, [surgery])).toEqual([]);
    expect(proposeItems([surgery], index)).toEqual([]);
    expect(proposeItems([], index).length).toBeGreaterThan(1);
  });

  it('steps a dose within what can be read, and asks for a reason past the bounds', () => {
    expect(isPastBounds(first, index)).toBe(false);
    expect(high.dose.sets).toBe(20);
    expect(isPastBounds(high, index)).toBe(true);
    expect(gapsOf({ ...draft, items: [high] }, index, TODAY)).toEqual(['reason-missing']);
    expect(gapsOf({ ...draft, items: [giveReason(high, 'Tried here.')] }, index, TODAY)).toEqual([]);
  });

  it('says what is missing', () => {
    expect(gapsOf(draft, index, TODAY)).toEqual([]);
    expect(gapsOf({ ...draft, items: [], from: ' ' }, index, TODAY)).toEqual(['nothing-to-do', 'no-name']);
    expect(gapsOf({ ...draft, reviewOn: '2026-11-20' }, index, TODAY)).toEqual(['review-passed']);
  });

  it('becomes a letter that is good for thirty days, without reasons that nothing calls for', () => {
    const made = {
      id: '01890a5d-ac96-774b-bcce-b302099a8060',
      now: Date.UTC(2026, 10, 21),
      offsetMinutes: 0,
    };
    const letter = draftToLetter({ ...draft, items: [giveReason(first, 'No need.')] }, made, index);
    expect(letter).toMatchObject({ expiresOn: '2026-12-21', reviewOn: '2026-12-05', items: [first] });
  });
});
