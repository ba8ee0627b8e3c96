import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { foldHistory } from '@ilium/progress';
import { foldRecord, makeEvent, makeId, type StoredEvent } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { createRandom, DAY, instantToCivilDate, MINUTE } from '@ilium/units';

const days = Number(process.argv[2] ?? 3650);
const random = createRandom(1);
const now = Date.now();
const index = indexLibrary(library);
const plan: any = planSession({
  index,
  assessment: assessIntake(exampleIntake, { now, offsetMinutes: 0 }),
  request: intakeToRequest(exampleIntake),
  history: emptyHistory,
});
console.log(
  'plan bytes',
  JSON.stringify(plan).length,
  Object.fromEntries(Object.entries(plan).map(([k, v]) => [k, JSON.stringify(v)?.length])),
);
const events: StoredEvent[] = [];
let at = now - days * DAY;
const keep = (type: any, payload: any) => {
  at += MINUTE / 6;
  events.push(makeEvent(type, payload, { at, offsetMinutes: 0, device: 'bench', random }));
};
keep('intake-answered', { intake: exampleIntake, rulesVersion: 1 });
for (let day = 0; day < days; day++) {
  at = now - (days - day) * DAY;
  const session = makeId(at, random);
  keep('session-planned', { session, plan });
  keep('session-started', { session, painBefore: 3 });
  for (const [item, { variation }] of plan.items.entries()) {
    for (let rep = 0; rep < 10; rep++)
      keep('player-moved', { session, item, side: 'left', set: 0, rep, offsetMs: rep * 1000 });
    keep('item-ended', {
      session,
      item,
      variation,
      outcome: 'done',
      because: null,
      repsDone: 10,
      repsPlanned: 10,
    });
    keep('item-rated', { session, item, variation, rating: 'eased', pain: null });
  }
  keep('session-ended', { session, how: 'finished', activeMs: 600000 });
  keep('pain-after-rated', { session, pain: 2 });
  keep('morning-answered', { change: 'same', pain: 3, farthest: null });
}
const t = performance.now();
const c0 = process.cpuUsage();
const state = foldRecord(events);
console.log('fold', events.length, (performance.now() - t).toFixed(0), process.cpuUsage(c0).user / 1000);
const text = JSON.stringify(state);
console.log('state MB', text.length / 1e6);
let c = process.cpuUsage();
JSON.parse(text);
console.log('parse cpu ms', process.cpuUsage(c).user / 1000);
for (let i = 0; i < 3; i++) {
  c = process.cpuUsage();
  foldHistory(state, {
    index,
    now,
    offsetMinutes: 0,
    assessment: assessIntake(exampleIntake, { now, offsetMinutes: 0 }),
  });
  console.log('history cpu ms', process.cpuUsage(c).user / 1000);
}
