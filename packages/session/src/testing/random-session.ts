import type { BodySide, LibraryIndex, SessionPlan } from '@ilium/movement';
import { positions } from '@ilium/movement';
import fc from 'fast-check';
import { type Toy, toyIndex } from './toy-library.ts';
import { type ToyItem, toyPlan } from './toy-plan.ts';

const toy = (n: number): fc.Arbitrary<Toy> =>
  fc.record({
    id: fc.constant(`toy-${n}`),
    sidedness: fc.constantFrom('each', 'alternating', 'symmetric'),
    kind: fc.constantFrom('mobility', 'strength'),
    family: fc.constantFrom('one', 'two', 'three'),
    position: fc.constantFrom(...positions),
    phase: fc.constantFrom(0, 1, 2),
    start: fc.record({
      holdSeconds: fc.constantFrom(0, 0, 3, 5, 10, 20, 30),
      reps: fc.integer({ min: 1, max: 5 }),
      sets: fc.integer({ min: 1, max: 3 }),
    }),
    tempo: fc.record({
      outSeconds: fc.constantFrom(0.5, 1, 1.25, 2, 3),
      backSeconds: fc.constantFrom(0, 1, 2.5),
    }),
    restSeconds: fc.constantFrom(0, 2, 10, 15),
    setRestSeconds: fc.constantFrom(0, 10, 30),
    setUpSeconds: fc.constantFrom(0, 4, 12, 25),
    switchSeconds: fc.constantFrom(0, 4, 8),
    balance: fc.constantFrom(1, 2),
  });

const toyItem = (of: Toy): fc.Arbitrary<ToyItem> =>
  fc.record({
    id: fc.constant(of.id),
    sides:
      of.sidedness === 'symmetric'
        ? fc.constant<readonly BodySide[]>([])
        : of.sidedness === 'alternating'
          ? fc.constantFrom<readonly BodySide[]>(['left'], ['right'])
          : fc.constantFrom<readonly BodySide[]>(['left', 'right'], ['right', 'left'], ['left'], ['right']),
    extraReps: fc.constantFrom<0 | 1 | 2>(0, 0, 1, 2),
  });

/** A random library of toys with a plan of all of them. */
export const randomSession: fc.Arbitrary<{ readonly index: LibraryIndex; readonly plan: SessionPlan }> = fc
  .integer({ min: 1, max: 4 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => toy(n))))
  .chain((toys) =>
    fc.tuple(...toys.map(toyItem)).map((items) => {
      const index = toyIndex(toys);
      const brief = JSON.stringify({ toys, items });
      return { index, plan: toyPlan(index, items), [fc.toStringMethod]: () => brief };
    }),
  );
