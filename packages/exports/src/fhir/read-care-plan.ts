import type { Dose, LibraryIndex, VariationKey } from '@ilium/movement';
import type { PrescribedItem } from '@ilium/planner';
import { MOST_CARE_PLAN_ITEMS, MOST_NAME_LETTERS, MOST_NOTE_LETTERS, parseStrictJson } from '@ilium/record';
import { type CivilDate, err, ok, type Result } from '@ilium/units';
import { refuseItem } from '../letter/read-letter.ts';
import type { CarePlanRefusal } from './care-plan-refusal.ts';
import { codeSystems, DOSE_EXTENSION } from './code-systems.ts';

/** Size of a file that is read; a record of ten years, with its plan, has about a quarter of it. */
const MOST_MEGABYTES = 100;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
/** The most of each part of a dose that is read at all; the planner allows far less. */
const mostOfDose = { holdSeconds: 600, reps: 200, sets: 20 } as const;
/** Words of a file that a sentence repeats. */
const LONGEST_QUOTE = 60;

/** A plan from elsewhere, read whole. */
export interface CarePlanContent {
  readonly items: readonly PrescribedItem[];
  /** Who wrote it, in the file's words; `null` where it does not say. */
  readonly from: string | null;
  /** What it says besides the things to do; empty where it says nothing. */
  readonly notes: string;
  /** Its last day; `null` where it names none. */
  readonly until: CivilDate | null;
}

type Fields = Readonly<Record<string, unknown>>;
type Read<Value> = Result<Value, CarePlanRefusal>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const quote = (value: unknown): string =>
  (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : (JSON.stringify(value) ?? 'nothing')).slice(
    0,
    LONGEST_QUOTE,
  );

/** The plan in a file: the file itself, or the only plan of a bundle. */
function findCarePlan(file: unknown): Read<Fields> {
  const isPlan = (value: unknown): value is Fields => isObject(value) && value['resourceType'] === 'CarePlan';
  if (isPlan(file)) return ok(file);
  const isBundle = isObject(file) && file['resourceType'] === 'Bundle';
  const plans = isBundle
    ? listOf(file['entry'])
        .map((entry) => fieldsOf(entry)['resource'])
        .filter(isPlan)
    : [];
  const [plan] = plans;
  if (plans.length > 1) return err({ code: 'several-care-plans', found: plans.length });
  return plan ? ok(plan) : err({ code: 'no-care-plan' });
}

/** Whether something carries a note that changes what it means; by FHIR's rules, who does not know it may not go on. */
const isModified = (fields: Fields): boolean =>
  fields['modifierExtension'] !== undefined || fields['implicitRules'] !== undefined;

const toDay = (value: unknown): CivilDate | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;

/** Whether the plan is meant to be followed on a day. */
function refuseAsWhole(plan: Fields, today: CivilDate): CarePlanRefusal | null {
  if (isModified(plan)) return { code: 'unknown-modifier' };
  const status = plan['status'];
  if (status !== 'active') return { code: 'not-active', status: quote(status ?? 'nothing') };
  const period = fieldsOf(plan['period']);
  const [from, to] = [toDay(period['start']), toDay(period['end'])];
  const isNow = (from === null || from <= today) && (to === null || to >= today);
  return isNow ? null : { code: 'other-time', from, to };
}

/** Stati of an activity that is to be done. */
const open: readonly unknown[] = [undefined, 'not-started', 'scheduled', 'in-progress'];

function readDose(detail: Fields, activity: number): Read<Dose> {
  const doses = listOf(detail['extension']).filter((one) => fieldsOf(one)['url'] === DOSE_EXTENSION);
  if (doses.length !== 1) return err({ code: 'no-dose', activity });
  const parts = listOf(fieldsOf(doses[0])['extension']).map(fieldsOf);
  const numbers: Record<keyof Dose, number> = { holdSeconds: 0, reps: 0, sets: 0 };
  for (const part of ['holdSeconds', 'reps', 'sets'] as const) {
    const found = parts.filter(({ url }) => url === part);
    const value = found[0]?.['valueInteger'];
    const most = mostOfDose[part];
    if (found.length !== 1) return err({ code: 'no-dose', activity });
    const least = part === 'holdSeconds' ? 0 : 1;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      return err({ code: 'dose-out-of-range', activity, part, most });
    numbers[part] = value;
  }
  return ok(numbers);
}

/** The code of ours by which something names a movement. */
function readMovement(detail: Fields): string | null {
  const codes = listOf(fieldsOf(detail['code'])['coding'])
    .map(fieldsOf)
    .filter(({ system }) => system === codeSystems.variation)
    .map(({ code }) => code);
  const [code] = codes;
  return codes.length === 1 && typeof code === 'string' ? code : null;
}

const isKey = (name: string): name is VariationKey => /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(name);

function readActivity(value: unknown, activity: number, index: LibraryIndex): Read<PrescribedItem> {
  const outer = fieldsOf(value);
  const detail = fieldsOf(outer['detail']);
  if (isModified(outer) || isModified(detail)) return err({ code: 'unknown-modifier' });
  const doNot = detail['doNotPerform'];
  if ((doNot !== undefined && doNot !== false) || !open.includes(detail['status']))
    return err({ code: 'not-to-do', activity });
  const name = readMovement(detail);
  if (name === null) return err({ code: 'no-movement', activity });
  const entry = isKey(name) ? index.entryOf(name) : undefined;
  if (!entry) return err({ code: 'unknown-movement', activity, name: quote(name) });
  const dose = readDose(detail, activity);
  return dose.ok ? ok({ variation: entry.key, dose: dose.value }) : dose;
}

function readActivities(plan: Fields, index: LibraryIndex): Read<readonly PrescribedItem[]> {
  const activities = listOf(plan['activity']);
  if (activities.length === 0) return err({ code: 'nothing-to-do' });
  if (activities.length > MOST_CARE_PLAN_ITEMS) return err({ code: 'too-many', most: MOST_CARE_PLAN_ITEMS });
  const items: PrescribedItem[] = [];
  for (const [place, activity] of activities.entries()) {
    const read = readActivity(activity, place + 1, index);
    if (!read.ok) return read;
    const { variation } = read.value;
    if (items.some((item) => item.variation === variation))
      return err({ code: 'named-twice', activity: place + 1, name: variation });
    const refused = refuseItem(read.value, place + 1, index);
    if (refused && refused.code !== 'unknown-movement')
      return err({ code: refused.code, activity: refused.item });
    items.push(read.value);
  }
  return ok(items);
}

const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.trim().slice(0, most).trim() : '';

/**
 * A FHIR R4 CarePlan, or the only one of a bundle, as a prescription: its activities name movements of this library
 * (`urn:ilium:variation`) and carry a dose (`urn:ilium:dose`) within the bounds of their movement. All of it or nothing.
 * What comes out is a wish: it passes the same safety filter as everything else when it is planned.
 */
export function readCarePlan(text: string, index: LibraryIndex, today: CivilDate): Read<CarePlanContent> {
  if (text.length > MOST_BYTES) return err({ code: 'too-large', mostMegabytes: MOST_MEGABYTES });
  const file = parseStrictJson(text);
  if (!file.ok) return err({ code: file.error.code === 'not-json' ? 'not-json' : 'unsafe-json' });
  const plan = findCarePlan(file.value);
  if (!plan.ok) return plan;
  const refusal = refuseAsWhole(plan.value, today);
  if (refusal) return err(refusal);
  const items = readActivities(plan.value, index);
  if (!items.ok) return items;
  const { author, description, period } = plan.value;
  return ok({
    items: items.value,
    from: textOf(fieldsOf(author)['display'], MOST_NAME_LETTERS) || null,
    notes: textOf(description, MOST_NOTE_LETTERS),
    until: toDay(fieldsOf(period)['end']),
  });
}

/** A file as {@link readCarePlan} reads its text; one that is too large is not even opened. */
export const readCarePlanFile = async (
  file: Blob,
  index: LibraryIndex,
  today: CivilDate,
): Promise<Read<CarePlanContent>> =>
  file.size > MOST_BYTES
    ? err({ code: 'too-large', mostMegabytes: MOST_MEGABYTES })
    : readCarePlan(await file.text(), index, today);
