import { library } from '@ilium/library';
import { indexLibrary, type Plan, type PlanItem, RULES_VERSION, type SessionPlan } from '@ilium/movement';
import { intakeToRequest, planSession } from '@ilium/planner';
import { dueQuestions, foldHistory, tightenAssessment } from '@ilium/progress';
import { makeId, type RecordState, type SkipReason, type StoredEvent } from '@ilium/record';
import { assessRecord } from '@ilium/safety';
import { createRandom, type Random } from '@ilium/units';
import { createJournal, type Journal, stampOf } from './journal.ts';
import type { MadeUp } from './people.ts';

const index = indexLibrary(library);
const DAYS = 84;
const MORNING = 7.5;
const EVENING = 18;
/** Hours that a minute is. */
const minute = 1 / 60;

const score = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

/** Today's plan as the app would make it; `null` before the first check. */
export function planOn(record: RecordState, moment: ReturnType<typeof stampOf>): Plan | null {
  const { at: now, offsetMinutes } = moment;
  const judged = assessRecord(record, { now, offsetMinutes });
  if (!judged) return null;
  const { intake, assessment } = judged;
  const history = foldHistory(record, { now, offsetMinutes, index, assessment });
  const { flare, progression } = history;
  const narrowed = tightenAssessment(assessment, {
    inFlare: flare !== null,
    phaseAtMost: progression.phaseAtMost,
  });
  return planSession({ index, assessment: narrowed, request: intakeToRequest(intake), history });
}

/** What someone made up brings to a day. */
interface Living {
  readonly person: MadeUp;
  readonly journal: Journal;
  readonly random: Random;
  /** How much better than the average each move is for them, −0.3 to 0.3: drawn once. */
  readonly likingOf: (key: string) => number;
}

function createLiking(random: Random): (key: string) => number {
  const likingByKey = new Map<string, number>();
  return (key) => {
    const known = likingByKey.get(key) ?? 0.6 * random() - 0.3;
    likingByKey.set(key, known);
    return known;
  };
}

const painOn = ({ person, random }: Living, day: number): number =>
  score(person.painOn(day) + 1.6 * random() - 0.8);

/** Answers the whole check, the first time and whenever it is asked for again (E8). */
function answerCheck({ person, journal }: Living, day: number, hours: number, pain: number): void {
  const average = score(person.painOn(day));
  const { intake } = person;
  journal.tell(day, hours, 'intake-answered', {
    intake: {
      ...intake,
      pain: { ...intake.pain, now: pain, average: day === 0 ? intake.pain.average : average },
    },
    rulesVersion: RULES_VERSION,
  });
}

/** The morning's questions, one after another, as far as the person answers. */
function wake(living: Living, day: number): void {
  const { person, journal, random } = living;
  const { at, offsetMinutes } = stampOf(day, MORNING);
  const today = dueQuestions(journal.state(), at, offsetMinutes).filter(
    ({ day: due }) => due <= new Date(at).toISOString().slice(0, 10),
  );
  const pain = painOn(living, day);
  const before = journal.state().sessions.at(-1)?.painBefore ?? pain;
  let hours = MORNING;
  for (const { question } of today) {
    if (random() > person.answersOn(day)) continue;
    hours += minute;
    if (question === 'morning') {
      const isSore = random() < person.worsensOn(day - 1);
      const change = isSore || pain > before + 1 ? 'worse' : pain < before ? 'better' : 'same';
      const hasLeg = person.intake.pain.farthest >= 2;
      const withNumber = random() < 0.8;
      journal.tell(day, hours, 'morning-answered', {
        change,
        pain: withNumber ? pain : null,
        farthest: hasLeg ? (isSore ? 2 : 1) : null,
      });
    } else if (question === 'goal-scores') {
      const now = 10 - 1.3 * person.painOn(day);
      const scores = (journal.state().goals?.goals ?? []).map(({ id }, i) => ({
        goal: id,
        score: score(now + random() - i * 0.7),
      }));
      journal.tell(day, hours, 'goals-scored', { scores });
    } else if (question === 'week') {
      const limitedDays = Math.max(0, Math.min(7, Math.round(person.painOn(day) + random() - 1)));
      journal.tell(day, hours, 'week-looked-back', { limitedDays, exercisedDays: null });
    } else if (question === 'change') {
      journal.tell(day, hours, 'change-rated', { change: person.changeOn(day) });
    }
  }
}

const skips: readonly SkipReason[] = ['no-time', 'away', 'sore', 'other'];

/** What is done of an item: mostly all of it. */
function doItem(
  living: Living,
  day: number,
  hours: number,
  session: string,
  item: PlanItem,
  i: number,
): boolean {
  const { person, journal, random, likingOf } = living;
  const repsPlanned = item.dose.reps * item.dose.sets * Math.max(1, item.sides.length) + item.extraReps;
  const about = { session, item: i, variation: item.variation };
  const worsens = random() < person.worsensOn(day) * 0.5;
  const hurts = worsens && random() < 0.5;
  if (hurts) {
    journal.tell(day, hours, 'item-ended', {
      ...about,
      outcome: 'partly',
      because: 'hurts',
      repsDone: 1,
      repsPlanned,
    });
    journal.tell(day, hours + minute / 4, 'item-rated', {
      ...about,
      rating: 'worse',
      pain: score(person.painOn(day) + 3),
    });
    return true;
  }
  journal.tell(day, hours, 'item-ended', {
    ...about,
    outcome: 'done',
    because: null,
    repsDone: repsPlanned,
    repsPlanned,
  });
  const eased = random() < person.eases + likingOf(item.variation);
  if (random() < person.answersOn(day))
    journal.tell(day, hours + minute / 4, 'item-rated', {
      ...about,
      rating: worsens ? 'worse' : eased ? 'eased' : 'same',
      pain: worsens ? score(person.painOn(day) + 1) : null,
    });
  return false;
}

function exercise(living: Living, day: number, plan: SessionPlan): void {
  const { journal, random, person } = living;
  const session = makeId(stampOf(day, EVENING).at, random);
  journal.tell(day, EVENING, 'session-planned', { session, plan });
  if (random() < 0.04) return;
  const painBefore = painOn(living, day);
  journal.tell(day, EVENING + minute, 'session-started', {
    session,
    painBefore: random() < 0.8 ? Math.min(7, painBefore) : null,
  });
  const until = random() < 0.1 ? Math.ceil(plan.items.length / 2) : plan.items.length;
  let reds = 0;
  let hours = EVENING + minute;
  for (const [i, item] of plan.items.slice(0, until).entries()) {
    hours += item.durationMs / 3_600_000;
    if (doItem(living, day, hours, session, item, i)) reds += 1;
    if (reds >= 2) break;
  }
  const how = reds >= 2 ? 'safety' : until < plan.items.length ? 'stopped' : 'finished';
  const activeMs = Math.round((hours - EVENING - minute) * 3_600_000);
  journal.tell(day, hours + minute, 'session-ended', { session, how, activeMs });
  if (random() < person.answersOn(day))
    journal.tell(day, hours + 2 * minute, 'pain-after-rated', {
      session,
      pain: score(painBefore + (reds > 0 ? 1.5 : -0.6) + random() - 0.5),
    });
}

function spendEvening(living: Living, day: number): void {
  const { person, journal, random } = living;
  const wants = random() < person.sessionOn(day);
  if (!wants) {
    const reason = skips[Math.floor(random() * skips.length)];
    if (reason && random() < 0.25 * person.answersOn(day))
      journal.tell(day, EVENING, 'day-skipped', { because: reason });
    return;
  }
  const asked = EVENING - 10 * minute;
  const first = planOn(journal.state(), stampOf(day, asked));
  if (first?.kind === 'none' && first.because === 'safety')
    answerCheck(living, day, asked, painOn(living, day));
  const plan = planOn(journal.state(), stampOf(day, EVENING));
  if (plan?.kind === 'session') exercise(living, day, plan);
}

/** Twelve weeks of someone made up, as the app would have kept them: its own check, plans and questions. */
export function liveTwelveWeeks(person: MadeUp): readonly StoredEvent[] {
  const random = createRandom(person.seed);
  const journal = createJournal(`made-up-${person.name}`, random);
  const living: Living = { person, journal, random, likingOf: createLiking(random) };
  answerCheck(living, 0, 17, person.intake.pain.now);
  journal.tell(0, 17.1, 'goals-chosen', {
    goals: person.goals.map((text) => ({ id: makeId(stampOf(0, 17.1).at, random), text })),
  });
  for (let day = 0; day < DAYS; day += 1) {
    if (day > 0) wake(living, day);
    spendEvening(living, day);
  }
  return journal.events();
}
