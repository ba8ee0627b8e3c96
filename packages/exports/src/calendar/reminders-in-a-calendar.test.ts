import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { remindersToCalendar } from './reminders.ts';

const file = remindersToCalendar({
  uid: '01890a5d-ac96-774b-bcce-000000000001',
  weekdays: [7, 2],
  time: '08:00',
  minutes: 10,
  from: '2027-03-20',
  made: Date.UTC(2027, 2, 20, 9, 0, 0),
  summary: 'Quiet minutes, for the hip',
  description: 'Ready when you are; skip a day, it is fine. '.repeat(4).trim(),
});

describe('the calendar file, read by a calendar', () => {
  const component = new ICAL.Component(ICAL.parse(file));
  const found = component.getFirstSubcomponent('vevent');
  if (!found) throw new Error('the file has no event');
  const event = new ICAL.Event(found);

  it('keeps its hour on the wall across the change of the clocks', () => {
    const days = event.iterator();
    const next = Array.from({ length: 5 }, () => days.next());
    expect(next.map((time) => time.toString())).toEqual([
      '2027-03-21T08:00:00',
      '2027-03-23T08:00:00',
      '2027-03-28T08:00:00',
      '2027-03-30T08:00:00',
      '2027-04-04T08:00:00',
    ]);
    for (const time of next) expect(time.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('says what it is for, whole, and rings at the time itself', () => {
    expect(event.summary).toBe('Quiet minutes, for the hip');
    expect(event.description).toBe('Ready when you are; skip a day, it is fine. '.repeat(4).trim());
    expect(event.duration.toSeconds()).toBe(600);
    const alarm = found.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
  });
});
