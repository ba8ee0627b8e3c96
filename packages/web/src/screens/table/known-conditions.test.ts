import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { type ClientConditions, type ClientRecord, conditionIds, type VisitRecord } from '@ilium/record';
import { soundVisit } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './client-proposal.ts';
import { knownConditions, knownFindings, takenBack, withKnown } from './known-conditions.ts';
import { tableConditions } from './table-conditions.ts';

const index = indexLibrary(library);
const atTable = tableConditions(index).map(({ id }) => id);
const elsewhere = conditionIds.filter((id) => !atTable.includes(id));
const at = (minute: number) => ({ at: 60_000 * minute, offsetMinutes: 0 });
const visitAt = (minute: number, conditions: ClientConditions | null): VisitRecord => ({
  id: `v${minute}`,
  opened: at(minute),
  answers: { ...soundVisit, conditions },
  first: 'left',
  holdSeconds: 20,
  unit: 'cm',
  comparisons: [],
  rounds: [],
  halts: [],
  isHalted: false,
  remarks: '',
  ended: null,
});
const client = (
  visits: readonly VisitRecord[],
  note: { readonly minute: number; readonly conditions: ClientConditions } | null = null,
): ClientRecord => ({
  id: 'c',
  name: 'Client 7',
  noted: note && { ...at(note.minute), conditions: note.conditions },
  visits,
  letters: [],
  reports: [],
});
const idsOf = (one: ClientRecord) => knownConditions(one, index)?.conditions.map(({ id }) => id) ?? null;
const bone: ClientConditions = [{ id: 'bone' }];

describe('what is known of a client', () => {
  it('is nothing before anybody asked, and none where that was the answer', () => {
    expect(idsOf(client([]))).toBeNull();
    expect(idsOf(client([visitAt(1, null)]))).toBeNull();
    expect(idsOf(client([], { minute: 1, conditions: [] }))).toEqual([]);
    expect(idsOf(client([visitAt(1, [])]))).toEqual([]);
  });

  it('is the later word, of a visit or of a note', () => {
    expect(idsOf(client([visitAt(1, [])], { minute: 2, conditions: bone }))).toEqual(['bone']);
    expect(idsOf(client([visitAt(3, [])], { minute: 2, conditions: bone }))).toEqual([]);
    expect(idsOf(client([visitAt(1, bone), visitAt(3, null)]))).toEqual(['bone']);
  });

  it('keeps what a visit never asks for: only a note takes it back', () => {
    const ids = fc.subarray([...conditionIds]);
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (noted, asked, isVisitLater) => {
        const toConditions = (of: readonly (typeof conditionIds)[number][]): ClientConditions =>
          of.map((id) => ({ id }));
        const ticked = asked.filter((id) => atTable.includes(id));
        const found = idsOf(
          client([visitAt(2, toConditions(ticked))], {
            minute: isVisitLater ? 1 : 3,
            conditions: toConditions(noted),
          }),
        );
        const stands = noted.filter((id) => elsewhere.includes(id));
        expect(new Set(found)).toEqual(new Set(isVisitLater ? [...ticked, ...stands] : noted));
      }),
    );
  });

  it('keeps out of a letter what the note blocks, without any visit', () => {
    const noted = client([], { minute: 1, conditions: [{ id: 'abdo' }] });
    const home = index.entries.filter(({ movement }) => movement.kind === 'mobility');
    const findings = knownFindings(noted, index) ?? [];
    expect(home.length).toBeGreaterThan(0);
    for (const entry of home) expect(blocksOf(entry, findings)).not.toEqual([]);
  });
});

describe('what an answer would take away', () => {
  const hip: ClientConditions = [{ id: 'hip-unstable', side: 'both' }];

  it('is nothing while nobody answered, and everything known with none of these', () => {
    expect(takenBack(bone, null)).toEqual([]);
    expect(takenBack(bone, [])).toEqual([{ known: { id: 'bone' }, left: null }]);
  });

  it('is a leg too, where both were known', () => {
    expect(takenBack(hip, [{ id: 'hip-unstable', side: 'right' }])).toMatchObject([{ left: 'right' }]);
    expect(takenBack([{ id: 'hip-unstable', side: 'left' }], hip)).toEqual([]);
  });

  it('is never what is kept, whatever else was answered', () => {
    const condition = fc.record({
      id: fc.constantFrom(...conditionIds),
      side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    });
    const list = fc.uniqueArray(condition, { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, (known, answer) => {
        const kept = takenBack(known, answer).reduce<ClientConditions>(
          (now, one) => withKnown(now, one.known),
          answer,
        );
        expect(takenBack(known, kept)).toEqual([]);
        for (const { id } of answer) expect(kept.map((one) => one.id)).toContain(id);
      }),
    );
  });
});
