import { createRandom } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import type { EventType, PayloadOf } from './events/index.ts';
import { foldRecord } from './fold.ts';
import { parsePrescriptionLetter } from './letter.ts';
import { makeEvent } from './make-event.ts';
import { exampleLetter } from './testing/example-letter.ts';

const random = createRandom(5);
let second = 0;
const event = <Type extends EventType>(type: Type, payload: PayloadOf<Type>) =>
  makeEvent(type, payload, { at: 1.7e12 + 1000 * second++, offsetMinutes: 0, device: 'd', random });
const key = 'A'.repeat(87);
const later = { ...exampleLetter, id: '01890a5d-ac96-774b-bcce-b302099a8061' };
const client = '01890a5d-ac96-774b-bcce-b302099a8099';

describe('letters that the owner took in', () => {
  const first = event('prescription-accepted', { letter: exampleLetter, key });
  const second = event('prescription-accepted', { letter: later, key });

  it('are followed until they are ended, the newest in place of the one before', () => {
    expect(foldRecord([first]).followed).toBe(exampleLetter.id);
    expect(foldRecord([first, second]).followed).toBe(later.id);
    const ended = foldRecord([first, second, event('prescription-ended', { letter: later.id })]);
    expect(ended.followed).toBeNull();
    expect(ended.lettersTaken).toHaveLength(2);
  });

  it('go on where an older one is ended', () => {
    const state = foldRecord([first, second, event('prescription-ended', { letter: exampleLetter.id })]);
    expect(state.followed).toBe(later.id);
  });
});

describe('a plan from a clinic’s system', () => {
  const { id, madeAt, from, items } = exampleLetter;
  const plan = { kind: 'care-plan', version: 1, id, madeAt, from, items, notes: '' } as const;

  it('is followed like a letter, though nobody signed it', () => {
    const state = foldRecord([event('prescription-accepted', { letter: plan, key: null })]);
    expect(state).toMatchObject({ followed: id, lettersTaken: [{ letter: plan, key: null }] });
    const over = foldRecord([
      event('prescription-accepted', { letter: plan, key: null }),
      event('prescription-ended', { letter: id }),
    ]);
    expect(over.followed).toBeNull();
  });
});

describe('letters that a therapist wrote', () => {
  it('stand with the client and change nothing for the owner', () => {
    const state = foldRecord([
      event('client-named', { client, name: 'K' }),
      event('prescription-written', { client, letter: exampleLetter, text: 'abc' }),
    ]);
    expect(state.clients[0]?.letters.map(({ letter }) => letter.id)).toEqual([exampleLetter.id]);
    expect(state).toMatchObject({ followed: null, lettersTaken: [] });
  });

  it('leave templates behind, the newest of each name', () => {
    const { items, daysPerWeek, notes } = exampleLetter;
    const template = { name: 'Stiff mornings', items, daysPerWeek, notes };
    const state = foldRecord([
      event('template-saved', template),
      event('template-saved', { ...template, daysPerWeek: 3 }),
    ]);
    expect(state.templates).toEqual([{ ...template, daysPerWeek: 3 }]);
  });
});

describe('the content of a letter', () => {
  const [item] = exampleLetter.items;
  const refused = {
    'nothing to do': { items: [] },
    'the same thing twice': { items: [item, item] },
    'thirteen things': {
      items: Array.from({ length: 13 }, (_, n) => ({ ...item, variation: `toy/way-${n}` })),
    },
    'no name': { from: ' ' },
    'eight days a week': { daysPerWeek: 8 },
    'a long note': { notes: 'n'.repeat(601) },
    'more than it says': { extra: 1 },
    'a dose that nobody means': { items: [{ ...item, dose: { holdSeconds: 20, reps: 500, sets: 1 } }] },
  };
  it.each(Object.entries(refused))('is refused with %s', (_, change) => {
    expect(parsePrescriptionLetter({ ...exampleLetter, ...change }).ok).toBe(false);
  });

  it('is read as it was written', () => {
    expect(parsePrescriptionLetter(exampleLetter)).toEqual({ ok: true, value: exampleLetter });
  });
});
