import { err, ok, type Problem, type Result } from './result.ts';
import type { Days } from './unit.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly unit?: 'instant' };

/** A calendar day as `YYYY-MM-DD`, in the person's own time zone. */
export type CivilDate = string & { readonly unit?: 'civil-date' };

/** Gives the time; the only way the lower floors learn it. */
export interface Clock {
  readonly now: () => Instant;
  /** Minutes east of UTC at `at`, in the person's time zone. */
  readonly offsetMinutes: (at: Instant) => number;
}

/** Gives numbers in [0, 1). */
export type Random = () => number;

/** One day in milliseconds. */
export const DAY = 86_400_000;
/** One hour in milliseconds. */
export const HOUR = 3_600_000;
/** One minute in milliseconds. */
export const MINUTE = 60_000;

/**
 * Day number (0 = 1970-01-01) of a Gregorian date.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function civilToDay(year: number, month: number, day: number): Days {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The Gregorian date of a day number; the inverse of {@link civilToDay}. */
export function dayToCivil(day: Days): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The calendar day of an instant where the clock stands `offsetMinutes` east of UTC. */
export function instantToCivilDate(at: Instant, offsetMinutes: number): CivilDate {
  const { year, month, day } = dayToCivil(Math.floor((at + offsetMinutes * MINUTE) / DAY));
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): Days {
  return dayOf(to) - dayOf(from);
}

/** The calendar day `days` after `date`. */
export function addDays(date: CivilDate, days: Days): CivilDate {
  const { year, month, day } = dayToCivil(dayOf(date) + days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function dayOf(date: CivilDate): Days {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return civilToDay(year, month, day);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant and the offset it was written with, from ISO 8601 with an offset (`2026-11-21T09:00:00+01:00`). */
export function parseIso(text: string): Result<{ at: Instant; offsetMinutes: number }, Problem> {
  const match = ISO.exec(text);
  const refuse = () => err({ path: '', expected: 'a date and time with offset (ISO 8601)', received: text });
  if (!match) return refuse();
  const [, year, month, day, hour, minute, second, fraction = '0', zone = 'Z'] = match;
  const [m, d] = [Number(month), Number(day)];
  const [h, min, s] = [Number(hour), Number(minute), Number(second)];
  const days = civilToDay(Number(year), m, d);
  const civil = dayToCivil(days);
  if (civil.month !== m || civil.day !== d || h > 23 || min > 59 || s > 59) return refuse();
  const offsetMinutes =
    zone === 'Z'
      ? 0
      : (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  const local = days * DAY + h * HOUR + min * MINUTE + s * 1000 + Number(fraction.padEnd(3, '0'));
  return ok({ at: local - offsetMinutes * MINUTE, offsetMinutes });
}

/** ISO 8601 with offset and milliseconds; the inverse of {@link parseIso}. */
export function instantToIso(at: Instant, offsetMinutes: number): string {
  const local = at + offsetMinutes * MINUTE;
  const day = Math.floor(local / DAY);
  const rest = local - day * DAY;
  const date = dayToCivil(day);
  const zone = Math.abs(offsetMinutes);
  return (
    `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}` +
    `T${pad(Math.floor(rest / HOUR))}:${pad(Math.floor(rest / MINUTE) % 60)}:${pad(Math.floor(rest / 1000) % 60)}` +
    `.${pad(rest % 1000, 3)}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(zone / 60))}:${pad(zone % 60)}`
  );
}
