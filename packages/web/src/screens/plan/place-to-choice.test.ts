import { library } from '@ilium/library';
import { everyPart, indexLibrary } from '@ilium/movement';
import { expect, test } from 'vitest';
import { parseHash } from '../../shell/place.ts';
import { choiceToHref, placeToChoice } from './place-to-choice.ts';

const index = indexLibrary(library);
const read = (href: string) => placeToChoice(parseHash(href).rest, index);

test('every programme, every part and every variation has an address that leads back to it', () => {
  for (const programme of library.programmes)
    for (const part of [null, ...everyPart(programme).map(({ id }) => id)]) {
      const choice = { kind: 'programme', programme: programme.id, part } as const;
      expect(read(choiceToHref(choice))).toEqual(choice);
    }
  for (const { key } of index.entries) {
    const choice = { kind: 'variation', variation: key } as const;
    expect(read(choiceToHref(choice))).toEqual(choice);
  }
});

test('what the library does not have is today’s plan', () => {
  for (const href of [
    '#/plan',
    '#/plan/programme/999',
    '#/plan/move/nobody/knows',
    '#/plan/move',
    '#/plan/x',
  ])
    expect(read(href)).toBeNull();
});
