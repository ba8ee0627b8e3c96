import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { type EventType, makeEvent, makeId, type PayloadOf, type StoredEvent } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { createRandom, DAY, type Instant, MINUTE } from '@ilium/units';

function planNow(now: Instant): SessionPlan {
  const index = indexLibrary(library);
  const assessment = assessIntake(exampleIntake, { now, offsetMinutes: 0 });
  const request = intakeToRequest(exampleIntake);
  const plan = planSession({ index, assessment, request, history: emptyHistory });
  if (plan.kind !== 'session') throw new Error('the example has no session');
  return plan;
}

/** Days between two checks. */
const CHECK_EVERY = 28;

/** A session every day until yesterday, each repetition kept, a morning after it, and a check now and then, last today. */
export function makeLongRecord(days: number, now: Instant): readonly StoredEvent[] {
  const random = createRandom(1);
  const plan = planNow(now);
  const events: StoredEvent[] = [];
  let at = now - days * DAY;
  const keep = <Type extends EventType>(type: Type, payload: PayloadOf<Type>) => {
    at += MINUTE / 6;
    events.push(makeEvent(type, payload, { at, offsetMinutes: 0, device: 'bench', random }));
  };
  const check = () => keep('intake-answered', { intake: exampleIntake, rulesVersion: 1 });
  for (let day = 0; day < days; day += 1) {
    at = now - (days - day) * DAY;
    if (day % CHECK_EVERY === 0) check();
    const session = makeId(at, random);
    keep('session-planned', { session, plan });
    keep('session-started', { session, painBefore: 3 });
    for (const [item, { variation }] of plan.items.entries()) {
      for (let rep = 0; rep < 10; rep += 1)
        keep('player-moved', { session, item, side: 'left', set: 0, rep, offsetMs: rep * 1000 });
      const reps = { repsDone: 10, repsPlanned: 10 };
      keep('item-ended', { session, item, variation, outcome: 'done', because: null, ...reps });
      keep('item-rated', { session, item, variation, rating: 'eased', pain: null });
    }
    keep('session-ended', { session, how: 'finished', activeMs: 600_000 });
    keep('pain-after-rated', { session, pain: 2 });
    keep('morning-answered', { change: 'same', pain: 3, farthest: null });
  }
  at = now - MINUTE;
  check();
  return events;
}
