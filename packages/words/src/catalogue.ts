import type { AnswerWords } from './answer-words.ts';
import type { BodyWords } from './body-words.ts';
import type { CheckWords } from './check-words.ts';
import type { DoseWords } from './dose-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { PlayerWords } from './player-words.ts';
import type { PluralForms } from './plural.ts';
import type { ProgressPageWords } from './progress-page-words.ts';
import type { ProgressWords } from './progress-words.ts';
import type { RecordWords } from './record-words.ts';
import type { TimeWords } from './time-words.ts';
import type { WhyWords } from './why-words.ts';

/**
 * Every sentence of the app that is not a movement's own, in one language. A second language is one more
 * object of this type. Functions take data and give finished text: no sentence is put together outside.
 */
export interface Catalogue
  extends BodyWords,
    CheckWords,
    TimeWords,
    DoseWords,
    PlanWords,
    PlayerWords,
    AnswerWords,
    ProgressWords,
    RecordWords,
    WhyWords {
  /** BCP 47 tag; also the language the voice needs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The page of progress, and the questions and reminders that go with it. */
  readonly progressPage: ProgressPageWords;
  /** A phrase with its number, in the language's plural forms; `#` stands for the number. */
  readonly count: (count: number, forms: PluralForms) => string;
}
