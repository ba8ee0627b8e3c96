import type { BodySide, Dose } from '@ilium/movement';
import type { Dosed, DoseWords } from '../dose-words.ts';
import { count } from './count.ts';
import { secondsToText } from './time.ts';

const times = (reps: number): string => (reps === 1 ? 'once' : reps === 2 ? 'twice' : `${reps} times`);

/** The dose of one set; a single repetition and a bare count read better without "×". */
const setToText = ({ holdSeconds, reps }: Dose, bareCount: boolean): string => {
  if (holdSeconds === 0) return bareCount ? times(reps) : `${reps}`;
  return reps === 1 ? `${holdSeconds} s` : `${holdSeconds} s × ${reps}`;
};

const sidesToText = (variation: Dosed, sides: readonly BodySide[], holds: boolean): string => {
  const [only, second] = sides;
  if (variation.sidedness === 'alternating') return holds ? ' each side' : ' each way';
  if (variation.sidedness === 'symmetric') return '';
  return only && !second ? `, ${only} side only` : ' each side';
};

export const dose: DoseWords = {
  doseToText: (variation, amount, extraReps = 0, sides = []) => {
    const where = sidesToText(variation, sides, amount.holdSeconds > 0);
    const bareCount = where === '' && amount.sets === 1;
    const one = setToText(amount, bareCount);
    const all = amount.sets > 1 ? `${amount.sets} sets of ${one}` : one;
    const first = variation.sidedness === 'each' ? sides[0] : undefined;
    return `${all}${where}${extraReps > 0 ? `, +${extraReps}${first ? ` ${first}` : ''}` : ''}`;
  },
  doseToSpeech: (variation, amount, extraReps = 0, sides = []) => {
    const hold = amount.holdSeconds > 0 ? `${secondsToText(amount.holdSeconds)}, ` : '';
    const sets = amount.sets > 1 ? `, in ${count(amount.sets, { one: '# set', other: '# sets' })}` : '';
    const [only, second] = sides;
    const where = {
      each: only && !second ? `, ${only} side only` : ', on each side',
      alternating: ', each way',
      symmetric: '',
    }[variation.sidedness];
    const first = variation.sidedness === 'each' && only ? ` on the ${only}` : '';
    const extra = extraReps > 0 ? ` ${extraReps} more${first}.` : '';
    return `${hold}${times(amount.reps)}${where}${sets}.${extra}`;
  },
};
