import type { Intake, RedFlagId } from '@ilium/record';
import { isAsked } from './flag-answers.ts';
import type { FlagAudience } from './red-flags.ts';

/** One honest line to tick; it opens the precise questions of its flags. */
export interface FlagOption {
  /** At most six words. */
  readonly label: string;
  readonly flags: readonly RedFlagId[];
}

/** A card of the check: tick what fits, or "None of these", which answers all its flags with no. */
export interface FlagCard {
  readonly id: string;
  readonly title: string;
  readonly askedOf: FlagAudience;
  readonly options: readonly FlagOption[];
}

/** The words of the answer that is always active. */
export const NONE_OF_THESE = 'None';

/** Shown once, under the first card's title: not sure is never taken as no (I06). */
export const UNSURE_HINT = 'Unsure? Tick it.';

/** How the 33 flags are asked: three cards for everyone, and one more for those whom a flag concerns. */
export const flagCards: readonly FlagCard[] = [
  {
    id: 'with-the-pain',
    title: 'New with this pain?',
    askedOf: 'everyone',
    options: [
      { label: 'Bladder, bowel, sexual changes', flags: ['RF01', 'RF02', 'RF04'] },
      { label: 'Numb between the legs', flags: ['RF03'] },
      {
        label: 'Weakness, numbness, unsteadiness, electric shocks',
        flags: ['RF05', 'RF06a', 'RF06b', 'RF07'],
      },
      { label: 'Cold, swollen, cramping leg', flags: ['RF20a', 'RF19', 'RF20b'] },
      { label: 'Fall, crash, jolt', flags: ['RF10', 'RF08', 'RF09'] },
    ],
  },
  {
    id: 'whole-body',
    title: 'Any lately?',
    askedOf: 'everyone',
    options: [
      { label: 'Chest pain, breathlessness, fainting', flags: ['RF18'] },
      { label: 'Tearing, belly, testicle pain', flags: ['RF17', 'RF23a'] },
      { label: 'Fever, infection, weak immunity, rash', flags: ['RF12a', 'RF12b', 'RF13', 'RF27'] },
      { label: 'Weight loss, sweats, lumps, bloody urine', flags: ['RF23b', 'RF15'] },
    ],
  },
  {
    id: 'pattern',
    title: 'Or these?',
    askedOf: 'everyone',
    options: [
      { label: 'Cancer, ever', flags: ['RF14'] },
      { label: 'Pain that nothing eases', flags: ['RF16', 'RF28'] },
      { label: 'Groin pain when running or resting', flags: ['RF11', 'RF22'] },
      { label: 'Night pain that moving eases', flags: ['RF21'] },
      { label: 'Swollen joints, psoriasis, red eye', flags: ['RF29'] },
    ],
  },
  {
    id: 'pregnancy',
    title: 'With your pregnancy?',
    askedOf: 'pregnant',
    options: [{ label: 'Bleeding, tightenings, headache, quieter baby', flags: ['RF24'] }],
  },
  {
    id: 'replaced-joint',
    title: 'Your replaced joint?',
    askedOf: 'joint-replacement',
    options: [{ label: 'Clunk, leak, redness, giving way', flags: ['RF25'] }],
  },
  {
    id: 'under-18',
    title: 'Your hip or knee?',
    askedOf: 'under-18',
    options: [{ label: 'Pain, limp or fever', flags: ['RF26'] }],
  },
];

/** The cards that this person sees, in order. */
export const flagCardsFor = (intake: Intake): readonly FlagCard[] =>
  flagCards.filter((card) => isAsked(card, intake));
