import type { Intake, PainFact } from '@ilium/record';
import { dropVoidClearances } from '@ilium/safety';
import type { FarthestRank } from './body-areas.ts';
import { cardsOf } from './check-cards.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckDraft } from './check-draft.ts';
import { detailAnswers, flagAnswers } from './flag-answers.ts';
import { healthAnswer } from './health-answer.ts';
import { painAnswer } from './pain-answer.ts';
import { placeAnswer } from './place-answer.ts';
import { farthestTexts } from './words.ts';

const isAge = (value: string | undefined): value is Intake['age'] =>
  value === 'under-18' || value === '18-19' || value === '20-54' || value === '55-64' || value === '65-plus';

const toFarthest = (value: string | undefined, before: FarthestRank): FarthestRank => {
  const rank = farthestTexts.findIndex((_, index) => String(index) === value);
  return rank < 0 ? before : (rank as FarthestRank);
};

function fullIntake(draft: CheckDraft, context: CheckContext, answeredAt: string): Intake {
  const cards = cardsOf(draft, context);
  const age = draft.choices['age'];
  const details = detailAnswers(draft, cards);
  const { previous, country } = context;
  const intake: Intake = {
    version: 1,
    answeredAt,
    age: isAge(age) ? age : 'under-18',
    // Given with the first answer, under the line that says so (E1.16).
    consent: isAge(age),
    ...(country !== null && { country }),
    pain: painAnswer(draft),
    redFlags: flagAnswers(draft, cards),
    ...(Object.keys(details).length > 0 && { flagDetails: details }),
    ...healthAnswer(draft, context),
    ...placeAnswer(draft),
    ...(previous?.clearances && { clearances: previous.clearances }),
    ...(previous?.daysPerWeek !== undefined && { daysPerWeek: previous.daysPerWeek }),
    ...(previous?.goals && { goals: previous.goals }),
    ...(previous?.job !== undefined && { job: previous.job }),
  };
  return dropVoidClearances(previous, intake);
}

/** The short check leaves the date of the whole one: it does not make old answers younger (E8). */
function shortIntake(draft: CheckDraft, previous: Intake): Intake {
  const { now, farthest, assumed = [] } = previous.pain;
  const isToldNow = (fact: PainFact) =>
    (fact === 'now' && draft.scores['now'] !== undefined) ||
    (fact === 'farthest' && draft.choices['farthest'] !== undefined);
  return {
    ...previous,
    pain: {
      ...previous.pain,
      now: draft.scores['now'] ?? now,
      farthest: toFarthest(draft.choices['farthest'], farthest),
      assumed: assumed.filter((fact) => !isToldNow(fact)),
    },
    ...placeAnswer(draft),
  };
}

/**
 * The answers as an intake (E1). Total: cards that were not answered leave their warning signs open and everything
 * else at its most careful value, so an unfinished draft is never safer than a finished one.
 */
export const draftToIntake = (draft: CheckDraft, context: CheckContext, answeredAt: string): Intake =>
  draft.kind === 'short' && context.previous
    ? shortIntake(draft, context.previous)
    : fullIntake(draft, context, answeredAt);
