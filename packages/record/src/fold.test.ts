import type { VariationKey } from '@ilium/movement';
import { createRandom } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import type { EventType, PayloadOf } from './events/index.ts';
import { foldRecord } from './fold.ts';
import { makeEvent } from './make-event.ts';
import { exampleIntake } from './testing/example-intake.ts';
import { examplePlan } from './testing/example-plan.ts';

const session = '01890a5d-ac96-774b-bcce-b302099a8057';
const random = createRandom(7);
let second = 0;
const event = <Type extends EventType>(type: Type, payload: PayloadOf<Type>): StoredEvent =>
  makeEvent(type, payload, { at: 1.7e12 + 1000 * second++, offsetMinutes: 60, device: 'd', random });

const planned = event('session-planned', { session, plan: examplePlan });
const started = event('session-started', { session, painBefore: 4 });
const item = { session, item: 0, variation: 'toy-stretch/lean' } as const;

describe('foldRecord', () => {
  it('keeps the newest answers', () => {
    const state = foldRecord([
      event('intake-answered', { intake: exampleIntake, rulesVersion: 1 }),
      event('intake-answered', { intake: { ...exampleIntake, minutes: 15 }, rulesVersion: 1 }),
    ]);
    expect(state.intake?.intake.minutes).toBe(15);
  });

  it('gathers what happened to a session', () => {
    const state = foldRecord([
      planned,
      started,
      event('player-moved', { session, item: 0, side: 'left', set: 0, rep: 2, offsetMs: 61_000 }),
      event('item-ended', { ...item, outcome: 'done', because: null, repsDone: 7, repsPlanned: 7 }),
      event('item-rated', { ...item, rating: 'same', pain: null }),
      event('item-rated', { ...item, rating: 'eased', pain: null }),
      event('session-ended', { session, how: 'finished', activeMs: 209_000 }),
      event('pain-after-rated', { session, pain: 2 }),
    ]);
    expect(state.sessions).toHaveLength(1);
    expect(state.sessions[0]).toMatchObject({
      painBefore: 4,
      painAfter: 2,
      position: { side: 'left', rep: 2, offsetMs: 61_000 },
      ended: { how: 'finished' },
      items: [{ outcome: 'done', repsDone: 7, rating: 'eased' }],
    });
  });

  it('knows when it reached farther down than before: in a check, a morning or a session', () => {
    const intake = (farthest: 0 | 1 | 4) => ({
      ...exampleIntake,
      pain: { ...exampleIntake.pain, farthest },
    });
    const answered = (farthest: 0 | 1 | 4) =>
      event('intake-answered', { intake: intake(farthest), rulesVersion: 1 });
    const morning = (farthest: 2 | null) =>
      event('morning-answered', { change: 'same', pain: null, farthest });
    const cramp = event('symptom-told', { ...item, symptom: 'cramp' });
    const first = answered(1);
    const later = [answered(4), morning(2), event('symptom-told', { ...item, symptom: 'leg-farther' })];
    expect(foldRecord([first, answered(0), morning(null), cramp]).movedDown).toBeNull();
    for (const last of later) {
      const { movedDown } = foldRecord([first, last]);
      expect(movedDown?.at).toBe(foldRecord([last]).latest);
    }
  });

  it('does not take for farther down what follows a check that told of no place', () => {
    const answered = (farthest: 0 | 1, assumed: readonly 'farthest'[]) =>
      event('intake-answered', {
        intake: { ...exampleIntake, pain: { ...exampleIntake.pain, farthest, assumed: [...assumed] } },
        rulesVersion: 1,
      });
    expect(foldRecord([answered(0, ['farthest']), answered(1, [])])).toMatchObject({
      movedDown: null,
      farthest: 1,
    });
    expect(foldRecord([answered(0, []), answered(1, [])]).movedDown).not.toBeNull();
  });

  it('does not start or end a session twice', () => {
    const state = foldRecord([
      planned,
      started,
      event('session-started', { session, painBefore: 9 }),
      event('session-ended', { session, how: 'stopped', activeMs: 5 }),
      event('session-ended', { session, how: 'finished', activeMs: 9 }),
    ]);
    expect(state.sessions[0]).toMatchObject({ painBefore: 4, ended: { how: 'stopped' } });
  });

  it('keeps what was wished for by hand until a newer hand says otherwise', () => {
    const [lean, press] = ['toy-stretch/lean', 'toy-cross/press'] as const;
    const wish = (session: string, wanted: readonly string[], unwanted: readonly string[]) =>
      event('session-planned', {
        session,
        plan: examplePlan,
        wishes: { wanted: wanted as VariationKey[], unwanted: unwanted as VariationKey[] },
      });
    const first = wish(session, [press], [lean]);
    const plain = event('session-planned', { session: session.replace(/.$/, '8'), plan: examplePlan });
    const later = wish(session.replace(/.$/, '9'), [lean], []);
    expect(foldRecord([first, plain]).wishes).toEqual({ wanted: [press], unwanted: [lean] });
    expect(foldRecord([first, plain, later]).wishes).toEqual({ wanted: [press, lean], unwanted: [] });
  });

  it('ignores what is said of a session it does not have', () => {
    expect(foldRecord([started]).sessions).toEqual([]);
  });

  it('counts events it cannot read and keeps going', () => {
    const state = foldRecord([
      { ...started, type: 'from-the-future' },
      { ...event('session-planned', { session, plan: examplePlan }), version: 99 },
      { ...planned, id: started.id.replace(/.$/, '0'), payload: { session: 'no', plan: {} } },
      planned,
    ]);
    expect(state.unread).toBe(3);
    expect(state.sessions).toHaveLength(1);
  });
});
