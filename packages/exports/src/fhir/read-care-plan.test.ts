import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { english, indexToTitles } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { recordOfWeeks, START } from '../testing/record-of-weeks.ts';
import { carePlanRefusalToText } from './care-plan-refusal.ts';
import { readCarePlan } from './read-care-plan.ts';
import { recordToBundle } from './record-to-bundle.ts';

const index = indexLibrary(library);
const titleOf = indexToTitles(index, english);
const record = recordOfWeeks(index, 1);
const made = { at: START, offsetMinutes: 60 };
const bundle = recordToBundle(record, { index, titleOf, made, seed: 'test' });
const carePlan = bundle.entry
  .map(({ resource }) => resource)
  .find(({ resourceType }) => resourceType === 'CarePlan');
const TODAY = '2026-08-24';
const read = (file: unknown) =>
  readCarePlan(typeof file === 'string' ? file : JSON.stringify(file), index, TODAY);

type Changeable = {
  [name: string]: unknown;
  activity: {
    detail: { [name: string]: unknown; extension: { extension: { url: string; valueInteger: unknown }[] }[] };
  }[];
};
/** The plan with something changed. */
const changed = (change: (plan: Changeable) => void): string => {
  const plan = JSON.parse(JSON.stringify(carePlan));
  change(plan);
  return JSON.stringify(plan);
};
const first = (plan: Changeable) => {
  const [activity] = plan.activity;
  if (!activity) throw new Error('the plan has nothing to do');
  return activity;
};
const setPart = (url: string, value: unknown) => (plan: Changeable) => {
  const part = first(plan).detail.extension[0]?.extension.find((one) => one.url === url);
  Object.assign(part ?? {}, { valueInteger: value });
};
const code = (name: unknown) => ({ coding: [{ system: 'urn:ilium:variation', code: name }] });

const [assisted] = library.movements
  .filter(({ kind }) => kind === 'assisted')
  .map(({ id, variations: [way] }) => `${id}/${way?.id}`);

describe('a care plan from elsewhere', () => {
  const planned = record.sessions.at(-1)?.plan.items ?? [];
  const items = planned.map(({ variation, dose }) => ({ variation, dose }));
  const wanted = { ok: true, value: { items, from: null, notes: '', until: null } };

  it('is what was exported, by itself and in its bundle', () => {
    expect(planned.length).toBeGreaterThan(2);
    expect(read(carePlan)).toEqual(wanted);
    expect(read(bundle)).toEqual(wanted);
  });

  it('says who wrote it, what else they said and until when, where the file does', () => {
    const told = changed((plan) =>
      Object.assign(plan, {
        author: { display: ` ${'A. Osei '.repeat(20)}` },
        description: 'Mornings, before work.',
        period: { start: '2026-08-01', end: '2026-09-30T12:00:00Z' },
      }),
    );
    expect(read(told)).toMatchObject({
      ok: true,
      value: { from: 'A. Osei '.repeat(10).trim(), notes: 'Mornings, before work.', until: '2026-09-30' },
    });
  });

  it.each<[string, string, RegExp]>([
    ['not JSON', '{"resourceType":', /broken/],
    ['a repeated field', '{"resourceType":"CarePlan","status":"revoked","status":"active"}', /twice/],
    ['a dangerous field', '{"resourceType":"CarePlan","__proto__":{"status":"active"}}', /twice|nested/],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested too deep/],
    ['something else', '{"resourceType":"Patient"}', /holds no plan/],
    [
      'two plans',
      JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: carePlan }, { resource: carePlan }] }),
      /2 plans/,
    ],
    ['a plan that was revoked', changed((plan) => Object.assign(plan, { status: 'revoked' })), /“revoked”/],
    ['a plan without a status', changed((plan) => delete plan['status']), /“nothing”/],
    [
      'a plan that is over',
      changed((plan) => Object.assign(plan, { period: { end: '2026-08-23' } })),
      /ended on 2026-08-23/,
    ],
    [
      'a plan for later',
      changed((plan) => Object.assign(plan, { period: { start: '2026-09-01T00:00:00Z' } })),
      /begins on 2026-09-01/,
    ],
    [
      'a modifier',
      changed((plan) => Object.assign(plan, { modifierExtension: [{}] })),
      /changes its meaning/,
    ],
    [
      'a modified activity',
      changed((plan) => Object.assign(first(plan).detail, { modifierExtension: [] })),
      /changes its meaning/,
    ],
    ['no activity', changed((plan) => Object.assign(plan, { activity: [] })), /nothing to do/],
    [
      'too many activities',
      changed((plan) => Object.assign(plan, { activity: Array(41).fill(first(plan)) })),
      /more than 40/,
    ],
    [
      'an activity of another kind',
      changed((plan) => Object.assign(plan.activity, { 1: { reference: {} } })),
      /Number 2 .* names no movement/,
    ],
    [
      'an unknown movement',
      changed((plan) => Object.assign(first(plan).detail, { code: code('levitation/high') })),
      /Number 1 .*“levitation\/high”/,
    ],
    [
      'a strange name',
      changed((plan) => Object.assign(first(plan).detail, { code: code('__proto__/x') })),
      /does not have/,
    ],
    ['a movement named twice', changed((plan) => plan.activity.push(first(plan))), /a second time/],
    [
      'what must not be done',
      changed((plan) => Object.assign(first(plan).detail, { doNotPerform: true })),
      /not to be done/,
    ],
    [
      'what was stopped',
      changed((plan) => Object.assign(first(plan).detail, { status: 'stopped' })),
      /not to be done/,
    ],
    [
      'no dose',
      changed((plan) => Object.assign(first(plan).detail, { extension: [] })),
      /Number 1 .* no dose/,
    ],
    ['a dose outside its movement’s bounds', changed(setPart('sets', 19)), /Number 1 .* outside the bounds/],
    [
      'what is done at a table',
      changed((plan) => Object.assign(first(plan).detail, { code: code(assisted) })),
      /Number 1 .* at a table/,
    ],
    ['a hold too long', changed(setPart('holdSeconds', 601)), /hold in seconds .* up to 600/],
    ['a huge number', changed(setPart('reps', 1e308)), /repetitions .* up to 200/],
    ['no repetition', changed(setPart('reps', 0)), /repetitions/],
    ['half a set', changed(setPart('sets', 1.5)), /sets/],
    ['a number as a text', changed(setPart('sets', '1')), /sets/],
  ])('is refused with one sentence for %s', (_, text, sentence) => {
    const refused = read(text);
    if (refused.ok) throw new Error('it was taken');
    const told = carePlanRefusalToText(refused.error);
    expect(told).toMatch(sentence);
    expect(told).toMatch(/^[^.]+(\.\d[^.]*)*\.$|^[^\n]{10,200}\.$/);
  });

  it('passes the safety filter when it is planned: what is blocked is left out, with the rule', () => {
    const prescription = read(carePlan);
    if (!prescription.ok) throw new Error('it was refused');
    const input = { index, request: intakeToRequest(exampleIntake), history: emptyHistory };
    const context = { now: START, offsetMinutes: 60 };
    const quiet = planSession({
      ...input,
      assessment: assessIntake(exampleIntake, context),
      prescription: prescription.value,
    });
    const intake = {
      ...exampleIntake,
      conditions: [
        { id: 'no-floor' as const, answer: 'yes' as const },
        { id: 'knee' as const, side: 'both' as const },
      ],
    };
    const limited = planSession({
      ...input,
      assessment: assessIntake(intake, context),
      prescription: prescription.value,
    });
    if (quiet.kind !== 'session') throw new Error('nothing was planned');
    const kept = limited.kind === 'session' ? limited.items.map(({ variation }) => variation) : [];
    const lost = quiet.items.map(({ variation }) => variation).filter((key) => !kept.includes(key));
    expect(lost.length).toBeGreaterThan(0);
    for (const key of lost) expect(limited.rejections[key]?.length).toBeGreaterThan(0);
    const told = lost.flatMap((key) => limited.rejections[key] ?? []);
    expect(told.map(({ code }) => code)).toContain('blocked');
    for (const rejection of told) expect(english.rejectionToText(rejection, { titleOf })).not.toBe('');
  });

  it('lifts no lock', () => {
    const prescription = read(carePlan);
    if (!prescription.ok) throw new Error('it was refused');
    const intake = { ...exampleIntake, redFlags: { others: 'no' as const, RF18: 'yes' as const } };
    const plan = planSession({
      index,
      request: intakeToRequest(intake),
      history: emptyHistory,
      assessment: assessIntake(intake, { now: START, offsetMinutes: 60 }),
      prescription: prescription.value,
    });
    expect(plan).toMatchObject({ kind: 'none', because: 'safety' });
  });
});
