import { type CivilDate, civilToDay, daysBetween } from '@ilium/units';
import type { TimeWords } from '../time-words.ts';
import { count } from './count.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const minutesAndSeconds = (milliseconds: number) => {
  const seconds = Math.round(milliseconds / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
};

const joined = (minutes: string, seconds: string, value: ReturnType<typeof minutesAndSeconds>): string => {
  if (value.minutes === 0) return seconds;
  return value.seconds === 0 ? minutes : `${minutes} ${seconds}`;
};

const dateParts = (date: CivilDate) => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

const weekdayOf = (date: CivilDate): string => {
  const { year, month, day } = dateParts(date);
  const daysSinceSunday = (((civilToDay(year, month, day) + 4) % 7) + 7) % 7;
  return weekdays[daysSinceSunday] ?? '';
};

const dayAndMonth = (date: CivilDate): string => {
  const { month, day } = dateParts(date);
  return `${day} ${months[month - 1] ?? ''}`;
};

export const dateToText = (date: CivilDate): string => `${dayAndMonth(date)} ${dateParts(date).year}`;

export const minutesToText = (minutes: number): string =>
  count(minutes, { one: '# minute', other: '# minutes' });
export const secondsToText = (seconds: number): string =>
  count(seconds, { one: '# second', other: '# seconds' });

export function dayToText(day: CivilDate, today: CivilDate): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (Math.abs(away) <= 6) return weekdayOf(day);
  return dateParts(day).year === dateParts(today).year ? dayAndMonth(day) : dateToText(day);
}

export const durationInWords = (duration: number): string => {
  const value = minutesAndSeconds(duration);
  return joined(minutesToText(value.minutes), secondsToText(value.seconds), value);
};

export const time: TimeWords = {
  durationToText: (duration) => {
    const value = minutesAndSeconds(duration);
    return joined(`${value.minutes} min`, `${value.seconds} s`, value);
  },
  durationToSpeech: durationInWords,
  durationToClock: (duration) => {
    const { minutes, seconds } = minutesAndSeconds(duration);
    return `${minutes}:${String(seconds).padStart(2, '0')}`;
  },
  minutesToText,
  secondsToText,
  dayToText,
  dateToText,
};
