import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import type { EventType, PayloadOf } from './events/index.ts';
import { foldRecord } from './fold.ts';
import { makeEvent } from './make-event.ts';
import { readEvent } from './read-event.ts';
import { emptyRecord } from './state.ts';
import { exampleIntake } from './testing/example-intake.ts';
import {
  type ClientConditions,
  type Comparison,
  MOST_REMARK_LETTERS,
  type TableRound,
  type VisitAnswers,
} from './visit.ts';

const random = createRandom(5);
let second = 0;
const event = <Type extends EventType>(type: Type, payload: PayloadOf<Type>): StoredEvent =>
  makeEvent(type, payload, { at: 1.7e12 + 1000 * second++, offsetMinutes: 60, device: 'd', random });
const isRead = (stored: StoredEvent, payload: unknown): boolean => readEvent({ ...stored, payload }).ok;

const [client, visit, other] = [1, 2, 3].map((n) => `01890a5d-ac96-774b-bcce-b30209900${n}00`) as [
  string,
  string,
  string,
];
const answers: VisitAnswers = {
  therapist: 'A. Osei',
  consent: true,
  stopWord: 'halt',
  dangerSign: 'no',
  acute: 'no',
  neurologicalChange: 'no',
  clinicianFirst: 'no',
  conditions: [{ id: 'knee', side: 'left' }],
};
const opening: PayloadOf<'visit-opened'> = {
  visit,
  client,
  answers,
  first: 'left',
  holdSeconds: 20,
  unit: 'cm',
};
const comparison: Comparison = {
  moment: 'before',
  unit: 'cm',
  outward: { left: 21, right: 17.5 },
  inward: { left: null, right: null },
};
const round: TableRound = {
  variation: 'toy-lean/plain',
  side: 'left',
  skipped: false,
  heldSeconds: 20,
  discomfort: 2,
  pinch: 0,
};
const named = (name = 'Client 7') => event('client-named', { client, name });

describe('visits at the table', () => {
  it('are kept with their client, in the order in which things happened', () => {
    const { clients } = foldRecord([
      named(),
      event('visit-opened', opening),
      event('sides-compared', { visit, comparison }),
      event('round-done', { visit, round }),
      event('round-done', { visit, round: { ...round, discomfort: 3 } }),
      event('visit-ended', { visit, how: 'finished' }),
    ]);
    expect(clients).toMatchObject([
      {
        name: 'Client 7',
        visits: [
          {
            id: visit,
            answers,
            first: 'left',
            comparisons: [comparison],
            rounds: [{ discomfort: 2 }, { discomfort: 3 }],
            ended: { how: 'finished' },
          },
        ],
      },
    ]);
  });

  it('wait where they were stopped until something is done, and keep where that was', () => {
    const at = { variation: round.variation, side: round.side };
    const visitAfter = (...events: readonly StoredEvent[]) => foldRecord(events).clients[0]?.visits[0];
    const halted = [
      named(),
      event('visit-opened', opening),
      event('round-done', { visit, round }),
      event('visit-halted', { visit, at }),
    ];
    expect(visitAfter(...halted)).toMatchObject({
      isHalted: true,
      halts: [at],
      rounds: [round],
      ended: null,
    });
    const on = [...halted, event('round-done', { visit, round })];
    expect(visitAfter(...on)).toMatchObject({ isHalted: false, halts: [at] });
    expect(visitAfter(...on, event('visit-halted', { visit, at: null }))).toMatchObject({
      isHalted: true,
      halts: [at, null],
    });
  });

  it('keep the newest remarks, also those written once they are over', () => {
    const remarksAfter = (...all: readonly string[]) =>
      foldRecord([
        named(),
        event('visit-opened', opening),
        event('visit-ended', { visit, how: 'finished' }),
        ...all.map((remarks) => event('visit-remarked', { visit, remarks })),
      ]).clients[0]?.visits[0]?.remarks;
    expect(remarksAfter()).toBe('');
    expect(remarksAfter('Stiff.', ' Less stiff. ')).toBe('Less stiff.');
    expect(remarksAfter('Stiff.', '')).toBe('');
    const remarked = event('visit-remarked', { visit, remarks: '' });
    expect(isRead(remarked, { visit, remarks: 'a'.repeat(MOST_REMARK_LETTERS) })).toBe(true);
    expect(isRead(remarked, { visit, remarks: 'a'.repeat(MOST_REMARK_LETTERS + 1) })).toBe(false);
  });

  it('take nothing more once they are over', () => {
    const over = [named(), event('visit-opened', opening), event('visit-ended', { visit, how: 'stopped' })];
    const after = [event('round-done', { visit, round }), event('visit-ended', { visit, how: 'finished' })];
    expect(foldRecord([...over, ...after]).clients).toEqual(foldRecord(over).clients);
  });

  it('of nobody known change nothing, and a client is renamed, not doubled', () => {
    expect(foldRecord([event('visit-opened', opening)]).clients).toEqual([]);
    expect(foldRecord([named(), event('round-done', { visit: other, round })]).clients).toMatchObject([
      { visits: [] },
    ]);
    expect(foldRecord([named(), named('Ruth')]).clients).toEqual([
      { id: client, name: 'Ruth', noted: null, visits: [], letters: [], reports: [] },
    ]);
  });

  it('and the conditions that were noted beside them: the newest note holds, and none is not the same as not asked', () => {
    const noted = (conditions: ClientConditions) => event('conditions-noted', { client, conditions });
    const knee: ClientConditions = [{ id: 'knee', side: 'left' }];
    const after = (...notes: readonly ClientConditions[]) =>
      foldRecord([named(), ...notes.map(noted), named('Ruth')]).clients[0]?.noted;
    expect(after()).toBeNull();
    expect(after(knee)).toMatchObject({ conditions: knee });
    expect(after(knee, [])).toMatchObject({ conditions: [] });
    expect(after([], knee)).toMatchObject({ conditions: knee });
    expect(foldRecord([noted(knee)]).clients).toEqual([]);
    expect(isRead(noted(knee), { client, conditions: [{ id: 'hay-fever' }] })).toBe(false);
  });

  it('are refused where a number cannot be', () => {
    const done = event('round-done', { visit, round });
    expect(isRead(done, { visit, round })).toBe(true);
    expect(isRead(done, { visit, round: { ...round, discomfort: 11 } })).toBe(false);
    expect(isRead(done, { visit, round: { ...round, heldSeconds: 31 } })).toBe(false);
    const opened = event('visit-opened', opening);
    expect(isRead(opened, { ...opening, holdSeconds: 40 })).toBe(false);
    const compared = event('sides-compared', { visit, comparison });
    expect(isRead(compared, { visit, comparison: { ...comparison, outward: { left: 61, right: 3 } } })).toBe(
      false,
    );
    expect(isRead(compared, { visit, comparison: { ...comparison, inward: { left: 3, right: 3 } } })).toBe(
      false,
    );
    expect(isRead(named(), { client, name: '  ' })).toBe(false);
  });

  it('I18 I19 change nothing about the owner of the record, whatever they hold', () => {
    const own = [
      event('intake-answered', { intake: exampleIntake, rulesVersion: 1 }),
      event('change-rated', { change: 2 }),
    ];
    const aboutClients = fc.constantFrom(
      named(),
      event('visit-opened', { ...opening, answers: { ...answers, conditions: [{ id: 'bone' }] } }),
      event('conditions-noted', { client, conditions: [{ id: 'bone' }] }),
      event('sides-compared', { visit, comparison }),
      event('round-done', { visit, round: { ...round, discomfort: 9, pinch: 8 } }),
      event('visit-halted', { visit, at: null }),
      event('visit-ended', { visit, how: 'pinch' }),
      event('visit-remarked', { visit, remarks: 'Stiff.' }),
    );
    const ownPart = (events: readonly StoredEvent[]) => ({ ...foldRecord(events), clients: [], latest: 0 });
    fc.assert(
      fc.property(fc.array(aboutClients, { maxLength: 12 }), (events) => {
        expect(ownPart([...own, ...events])).toEqual(ownPart(own));
        expect(ownPart(events)).toEqual(emptyRecord);
      }),
    );
  });
});
