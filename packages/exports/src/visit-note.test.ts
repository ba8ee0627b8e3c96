import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import type { VisitRecord } from '@ilium/record';
import { soundVisit } from '@ilium/safety/testing';
import { describe, expect, it } from 'vitest';
import { noteToText, visitToMeasures, visitToNote } from './visit-note.ts';

const index = indexLibrary(library);
const [assisted] = index.entries.filter(({ movement }) => movement.kind === 'assisted');
const key = assisted?.key ?? 'none/none';
const none = { left: null, right: null };
const visit: VisitRecord = {
  id: 'v',
  opened: { at: Date.UTC(2026, 10, 21, 9), offsetMinutes: 60 },
  answers: { ...soundVisit, conditions: [{ id: 'knee', side: 'left' }] },
  first: 'left',
  holdSeconds: 20,
  unit: 'cm',
  comparisons: [
    { moment: 'before', unit: 'cm', outward: { left: 21, right: 17 }, inward: none },
    { moment: 'after', unit: 'cm', outward: { left: 18.5, right: null }, inward: none },
  ],
  rounds: [
    { variation: key, side: 'left', skipped: false, heldSeconds: 20, discomfort: 3, pinch: 0 },
    { variation: key, side: 'left', skipped: false, heldSeconds: 8, discomfort: null, pinch: 4 },
    { variation: key, side: 'right', skipped: true, heldSeconds: 0, discomfort: null, pinch: 0 },
  ],
  halts: [{ variation: key, side: 'left' }, null],
  isHalted: false,
  remarks: 'Turns out farther.\nStairs next time.',
  ended: { at: Date.UTC(2026, 10, 21, 10), offsetMinutes: 60, how: 'stopped' },
};

describe('the note of a visit', () => {
  it('tells who, what was agreed, every round and how it ended', () => {
    const text = noteToText(visitToNote({ name: 'Client 7' }, visit, { index, labelOf: (id) => id }));
    for (const line of [
      'Client 7, 21 November 2026',
      'Therapist: A. Osei',
      'Consent at this visit: Yes',
      'Stop word: halt',
      'Danger signs: Asked, none',
      'Conditions: knee (left)',
      'Left, ankle to opposite hip: 21 cm / – / 18.5 cm (2.5 cm nearer)',
      'Right, ankle to opposite hip: 17 cm / – / – (–)',
      'Stopped.',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/\nStopped: Left, .*; Between the rounds\n/);
    expect(text).toMatch(/Left, .*, 20 s, 3 of 10\n/);
    expect(text).toMatch(/Left, .*, 8 s, groin pinch 4 of 10\n/);
    expect(text).toMatch(/Right, .*, left out\n/);
    expect(text).toContain('\nRemarks\nTurns out farther.\nStairs next time.\n');
  });

  it('shows missing as missing, never as no change', () => {
    const { comparisons: _, ...rest } = visit;
    for (const { values, change } of visitToMeasures({ ...rest, comparisons: [], unit: 'degrees' }))
      expect([...values, change]).toEqual(['–', '–', '–', '–']);
  });
});
