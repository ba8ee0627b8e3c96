import { addDays, type CivilDate, daysBetween, type Instant, instantToIso, type Minutes } from '@ilium/units';
import { escapeText, foldLine } from './content-line.ts';

/** A day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Sessions that a person wants to be reminded of, on the same days every week. */
export interface Reminders {
  /** The event's own id: the same id replaces what an older file put into the calendar. */
  readonly uid: string;
  /** At least one. */
  readonly weekdays: readonly Weekday[];
  /** As the clock on the wall shows it, 24 hours, `HH:MM`. */
  readonly time: string;
  readonly minutes: Minutes;
  /** The first day that may have one. */
  readonly from: CivilDate;
  /** When the file is made. */
  readonly made: Instant;
  readonly summary: string;
  readonly description: string;
}

const codes: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};

/** A Monday. */
const MONDAY: CivilDate = '2024-01-01';

const weekdayOf = (day: CivilDate): Weekday => ((((daysBetween(MONDAY, day) % 7) + 7) % 7) + 1) as Weekday;

/** The first day from a day on that is one of the weekdays: a series must begin on a day of its own. */
function firstDay(from: CivilDate, weekdays: readonly Weekday[]): CivilDate {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(from, ahead);
    if (weekdays.includes(weekdayOf(day))) return day;
  }
  throw new Error('reminders need at least one weekday');
}

const digits = (text: string): string => text.replaceAll(/[^0-9]/g, '');

/**
 * A calendar file (RFC 5545) with one weekly event and its alarm. Its times float: eight o'clock stays eight o'clock when
 * the clocks change and wherever the person goes (3.3.5, form 1). Throws where no weekday is named.
 */
export function remindersToCalendar(reminders: Reminders): string {
  const { uid, weekdays, time, minutes, from, made, summary, description } = reminders;
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  const start = `${digits(firstDay(from, days))}T${digits(time)}00`;
  const text = escapeText(summary);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ilium//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${digits(instantToIso(made, 0).slice(0, 10))}T${digits(instantToIso(made, 0).slice(11, 19))}Z`,
    `DTSTART:${start}`,
    `DURATION:PT${minutes}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${days.map((day) => codes[day]).join(',')}`,
    `SUMMARY:${text}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
