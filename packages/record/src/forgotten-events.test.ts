import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import type { EventType, PayloadOf } from './events/index.ts';
import { foldRecord } from './fold.ts';
import { forgottenEvents } from './forgotten-events.ts';
import { makeEvent } from './make-event.ts';
import { exampleHomeReport } from './testing/example-home-report.ts';
import { exampleLetter } from './testing/example-letter.ts';

const random = createRandom(7);
const idOf = (n: number): string => `01890a5d-ac96-774b-bcce-b3020990${n}000`;
const eventAt = <Type extends EventType>(second: number, type: Type, payload: PayloadOf<Type>) =>
  makeEvent(type, payload, { at: 1.7e12 + 1000 * second, offsetMinutes: 0, device: 'd', random });

const answers = {
  therapist: 'A. Osei',
  consent: true,
  stopWord: 'halt',
  dangerSign: 'no',
  acute: 'no',
  neurologicalChange: 'no',
  clinicianFirst: 'no',
  conditions: [],
} as const;

/** What `about` makes a tombstone, and what is about nobody. */
const TOMBSTONE = 8;
const OWN = 9;

/** Everything that can be kept of a client; client n has visit n + 4. */
const about = (n: number, second: number, kind: number): StoredEvent => {
  const [client, visit] = [idOf(n), idOf(n + 4)];
  switch (kind) {
    case 0:
      return eventAt(second, 'client-named', { client, name: `Client ${n}` });
    case 1:
      return eventAt(second, 'visit-opened', {
        visit,
        client,
        answers: { ...answers, conditions: [] },
        first: 'left',
        holdSeconds: 20,
        unit: 'cm',
      });
    case 2:
      return eventAt(second, 'visit-ended', { visit, how: 'stopped' });
    case 3:
      return eventAt(second, 'prescription-written', { client, letter: exampleLetter, text: 'abc' });
    case 4:
      return eventAt(second, 'report-kept', {
        client,
        report: exampleHomeReport.id,
        text: JSON.stringify(exampleHomeReport),
        key: 'A'.repeat(87),
      });
    case 5:
      return eventAt(second, 'conditions-noted', { client, conditions: [{ id: 'bone' }] });
    case 6:
      return eventAt(second, 'visit-halted', { visit, at: null });
    case 7:
      return eventAt(second, 'visit-remarked', { visit, remarks: 'Stiff.' });
    case TOMBSTONE:
      return eventAt(second, 'client-forgotten', { client });
    default:
      return eventAt(second, 'day-skipped', { because: 'away' });
  }
};
const events = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(40), fc.nat(OWN))
    .map(([n, second, kind]) => about(n, second, kind)),
  { maxLength: 40 },
);

it('a record without what was forgotten is the same record, whichever way round the events come (I24)', () => {
  fc.assert(
    fc.property(events, (all) => {
      const gone = new Set(forgottenEvents(all));
      const left = all.filter(({ id }) => !gone.has(id));
      const { latest: _, ...whole } = foldRecord(all);
      const { latest: __, ...purged } = foldRecord(left);
      expect(purged).toEqual(whole);
      for (const id of whole.forgotten)
        expect(JSON.stringify([purged.clients, left])).not.toContain(`${id}","name`);
    }),
  );
});

it('everything of a forgotten client goes, and nothing of anyone else', () => {
  const kinds = Array.from({ length: TOMBSTONE }, (_, kind) => kind);
  const [mine, other] = [1, 2].map((n) => kinds.map((kind) => about(n, kind, kind))) as [
    StoredEvent[],
    StoredEvent[],
  ];
  const own = about(1, 6, OWN);
  const all = [...mine, ...other, own, about(1, 9, TOMBSTONE)];
  expect(forgottenEvents(all)).toEqual(mine.map(({ id }) => id));
  expect(forgottenEvents([...mine, ...other])).toEqual([]);
});

it('a tombstone that names nobody takes nobody with it', () => {
  const all = [about(1, 0, 0), about(1, 6, OWN), { ...about(1, 9, TOMBSTONE), payload: {} }];
  expect(forgottenEvents(all)).toEqual([]);
});
