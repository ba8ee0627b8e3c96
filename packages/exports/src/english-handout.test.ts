import { describe, expect, it } from 'vitest';
import { englishHandout } from './english-handout.ts';

const { setupsToText, doseInFull } = englishHandout.handout;

describe('where to do it', () => {
  it('joins places', () => {
    expect(
      setupsToText([
        { place: 'floor', equipment: [] },
        { place: 'bed', equipment: [] },
      ]),
    ).toBe('on the floor, or on a bed');
  });

  it('calls what can be spared a thing to have', () => {
    expect(
      setupsToText([
        { place: 'floor', equipment: ['mat', 'strap'] },
        { place: 'floor', equipment: ['strap'] },
      ]),
    ).toBe('on the floor, with a strap or belt, a mat if you have one');
  });

  it('keeps places with things apart', () => {
    expect(
      setupsToText([
        { place: 'floor', equipment: ['loop-band'] },
        { place: 'bed', equipment: ['loop-band'] },
      ]),
    ).toBe('on the floor, with a loop band; or on a bed, with a loop band');
  });
});

describe('the dose on paper', () => {
  it('says what is held, without a shortened word', () => {
    expect(
      doseInFull({ sidedness: 'each' }, { holdSeconds: 20, reps: 3, sets: 1 }, 1, ['left', 'right']),
    ).toBe('Hold 20 seconds, 3 times, on each side. 1 more on the left.');
  });

  it('holds nothing where nothing is held', () => {
    expect(doseInFull({ sidedness: 'alternating' }, { holdSeconds: 0, reps: 10, sets: 1 }, 0, [])).toBe(
      '10 times, each way.',
    );
  });
});
