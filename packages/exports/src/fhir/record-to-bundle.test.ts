import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord, foldRecord } from '@ilium/record';
import { english, indexToTitles } from '@ilium/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFhirValidator } from '../testing/fhir-validator.ts';
import { eventsOfWeeks, recordOfWeeks, START } from '../testing/record-of-weeks.ts';
import { BUNDLE_BASE } from './bundle-context.ts';
import { recordToBundle } from './record-to-bundle.ts';
import type { Bundle, Resource } from './resource.ts';

const index = indexLibrary(library);
const options = {
  index,
  titleOf: indexToTitles(index, english),
  made: { at: START, offsetMinutes: 60 },
  seed: 'test',
};
const record = recordOfWeeks(index, 12);
const bundle = recordToBundle(record, options);
const ofType = <Type extends Resource['resourceType']>(type: Type, of: Bundle = bundle) =>
  of.entry
    .map(({ resource }) => resource)
    .filter((one): one is Extract<Resource, { resourceType: Type }> => one.resourceType === type);

let validate: (bundle: unknown) => readonly string[];
beforeAll(async () => {
  validate = await loadFhirValidator();
});

describe('a record as a FHIR bundle', () => {
  it.each([
    ['an empty record', emptyRecord],
    ['a record of one day', recordOfWeeks(index, 0)],
    ['a record of twelve weeks', record],
  ])('is valid for %s, without a warning', (_, of) => {
    expect(validate(JSON.parse(JSON.stringify(recordToBundle(of, options))))).toEqual([]);
  });

  it('is valid where clocks were wrong and texts are hostile', () => {
    const [check, ...events] = eventsOfWeeks(index, 0);
    if (!check) throw new Error('the example begins with a check');
    const intake = (check.payload as { intake: object }).intake;
    const hostile = {
      ...check,
      payload: { rulesVersion: 1, intake: { ...intake, job: '\u0000\uD800</div>', goals: [' '] } },
    };
    const strange = events.map((event, i) => ({
      ...event,
      at: `2026-08-24T10:00:00${i % 2 ? '+23:59' : '-00:00'}`,
    }));
    const odd = recordToBundle(foldRecord([hostile, ...strange]), options);
    expect(validate(JSON.parse(JSON.stringify(odd)))).toEqual([]);
    expect(JSON.stringify(odd)).toContain('valueString');
  });

  it('names nobody', () => {
    expect(ofType('Patient')).toHaveLength(1);
    expect(Object.keys(ofType('Patient')[0] ?? {})).toEqual(['resourceType', 'id', 'text']);
  });

  it('has every number of pain under the code of LOINC, 0 to 10', () => {
    const pain = ofType('Observation');
    expect(pain.length).toBeGreaterThan(100);
    for (const { code, valueInteger } of pain) {
      expect(code.coding?.[0]).toMatchObject({ system: 'http://loinc.org', code: '72514-3' });
      expect(valueInteger).toBeGreaterThanOrEqual(0);
      expect(valueInteger).toBeLessThanOrEqual(10);
    }
  });

  it('has the plan, the check, and what was done', () => {
    expect(ofType('CarePlan')[0]?.activity).toHaveLength(record.sessions.at(-1)?.plan.items.length ?? -1);
    expect(ofType('QuestionnaireResponse')[0]?.item).toContainEqual(
      expect.objectContaining({
        linkId: 'pain',
        item: expect.arrayContaining([{ linkId: 'pain.worst', answer: [{ valueInteger: 8 }] }]),
      }),
    );
    const done = ofType('Procedure').filter(({ partOf }) => partOf === undefined);
    expect(done).toHaveLength(record.sessions.length);
    expect(ofType('Procedure').map(({ status }) => status)).toContain('stopped');
  });

  it('points only at what it holds, and names each thing once', () => {
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    for (const [, reference] of JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g))
      expect(urls).toContain(`${BUNDLE_BASE}/${reference}`);
  });

  it('has the same ids when it is made again, and other ids for someone else', () => {
    expect(recordToBundle(record, options)).toEqual(bundle);
    const other = recordToBundle(record, { ...options, seed: 'other' });
    expect(other.entry[0]?.fullUrl).not.toBe(bundle.entry[0]?.fullUrl);
  });
});

describe('the validator', () => {
  const spoil = (change: (bundle: { entry: { resource: Record<string, unknown> }[] }) => void) => {
    const copy = JSON.parse(JSON.stringify(recordToBundle(recordOfWeeks(index, 0), options)));
    change(copy);
    return validate(copy);
  };
  const ofKind = (entry: { resource: Record<string, unknown> }[], type: string) => {
    const found = entry.find(({ resource }) => resource['resourceType'] === type)?.resource;
    if (!found) throw new Error(`no ${type}`);
    return found;
  };

  it('refuses a missing field', () => {
    expect(spoil(({ entry }) => delete ofKind(entry, 'Observation')['code'])).not.toEqual([]);
  });
  it('refuses a field that FHIR does not have', () => {
    expect(spoil(({ entry }) => Object.assign(ofKind(entry, 'Patient'), { nickname: 'x' }))).not.toEqual([]);
  });
  it('refuses a wrong type', () => {
    expect(
      spoil(({ entry }) => Object.assign(ofKind(entry, 'Observation'), { valueInteger: 'three' })),
    ).not.toEqual([]);
  });
  it('refuses a code that FHIR does not allow there, which Medplum lets pass', () => {
    expect(spoil(({ entry }) => Object.assign(ofKind(entry, 'Procedure'), { status: 'finished' }))).toEqual([
      'Procedure.status: "finished"',
    ]);
    expect(spoil((bundle) => Object.assign(bundle, { type: 'heap' }))).toEqual(['Bundle.type: "heap"']);
  });
  it('refuses what is only a warning: pain of something that cannot have any', () => {
    const subject = { reference: 'Medication/1' };
    expect(spoil(({ entry }) => Object.assign(ofKind(entry, 'Observation'), { subject })).join()).toContain(
      '"severity":"warning"',
    );
  });
});
