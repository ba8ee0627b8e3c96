import { type MovementKind, parseLibrary, sourceIds } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { library } from './library.ts';

describe('the library', () => {
  it('parses, and survives JSON unchanged', () => {
    const throughJson: unknown = JSON.parse(JSON.stringify(library));
    expect(throughJson).toEqual(library);
    expect(parseLibrary(throughJson)).toEqual({ ok: true, value: library });
  });

  it('holds all twenty-two variations of source 000', () => {
    const first = library.movements.filter(({ source }) => source === '000');
    expect(first).toHaveLength(7);
    expect(first.flatMap(({ variations }) => variations)).toHaveLength(22);
  });

  it('holds all twenty-nine movements: 44 variations to do alone, 4 with a therapist, 1 to compare sides', () => {
    const countOf = (...kinds: readonly MovementKind[]) =>
      library.movements.filter(({ kind }) => kinds.includes(kind)).flatMap(({ variations }) => variations)
        .length;
    expect(library.movements).toHaveLength(29);
    expect([countOf('mobility', 'strength'), countOf('assisted'), countOf('measure')]).toEqual([44, 4, 1]);
    expect([countOf('mobility'), countOf('strength')]).toEqual([32, 12]);
  });

  it('has the programme of each source', () => {
    expect(library.programmes.map(({ source }) => source)).toEqual(sourceIds);
  });

  it('has published programmes whose every item is in it', () => {
    const keys = library.movements.flatMap(({ id, variations }) =>
      variations.map((one) => `${id}/${one.id}`),
    );
    const items = library.programmes.flatMap(({ parts }) => parts.flatMap((part) => part.items));
    expect(items.length).toBeGreaterThanOrEqual(22);
    expect(keys).toEqual(expect.arrayContaining(items.map(({ variation }) => variation)));
  });
});
