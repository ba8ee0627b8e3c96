import { type Symptom, symptoms } from '@ilium/record';
import { english } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { createPlayer } from './create-player.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import type { HurtAnswer, PlayerRules, PlayerState, Step } from './player-state.ts';
import { playerView } from './player-view.ts';
import { stepPlayer } from './step-player.ts';
import { draftsOf, effectsToSession, playInputs, ticks } from './testing/play.ts';
import { fourToys, type Toy, toyIndex } from './testing/toy-library.ts';
import { toyPlan } from './testing/toy-plan.ts';

const balancing: Toy = {
  id: 'stork',
  sidedness: 'each',
  balance: 1,
  start: { holdSeconds: 10, reps: 1, sets: 1 },
};
const index = toyIndex([...fourToys, balancing]);
const strict: PlayerRules = { strict: true, relief: false };

const newPlayer = (ids: readonly string[], rules?: PlayerRules): PlayerState => {
  const plan = toyPlan(
    index,
    ids.map((id) => ({ id })),
  );
  return createPlayer(planToTimeline(plan, index, { words: english }), null, rules);
};

/** In the first hold of an item, with everything that happened before. */
function inHold(player: PlayerState, item: number, painBefore: number | null = 2) {
  const hold = player.timeline.segments.find(({ at, kind }) => at.item === item && kind === 'hold');
  const moment = (hold?.startMs ?? 0) + 3_000;
  const gaps = Array.from({ length: Math.floor(moment / 250) }, () => 250);
  const played = playInputs(player, [{ kind: 'start', now: 0, painBefore }, ...ticks(0, gaps)]);
  return { ...played, moment };
}

const tap = (state: PlayerState, now: number, answer: Partial<HurtAnswer> | null): Step =>
  stepPlayer(state, { kind: 'hurts', now, answer: answer && { pain: null, sign: null, ...answer } });

/** "Hurts", and the answer to its one question. */
const hurt = (state: PlayerState, now: number, answer: Partial<HurtAnswer>): Step => {
  const asked = tap(state, now, null);
  const answered = tap(asked.state, now + 2_000, answer);
  return { state: answered.state, effects: [...asked.effects, ...answered.effects] };
};

const payloads = <Type extends string>({ effects }: Pick<Step, 'effects'>, type: Type) =>
  draftsOf(effects).flatMap((draft) => (draft.type === type ? [draft.payload] : []));
const dropped = ({ timeline }: PlayerState) =>
  timeline.items.filter((item) => item.dropped).map(({ variation }) => variation);

describe('E4: before a session', () => {
  it.each([8, 10])('pain of %i: it does not begin, leaves no trace, and asks RF28', (painBefore) => {
    const { state, effects } = stepPlayer(newPlayer(['reach']), { kind: 'start', now: 0, painBefore });
    expect(state).toMatchObject({ phase: 'ended', ending: 'safety', activeMs: 0 });
    expect(draftsOf(effects)).toEqual([]);
    expect(effects).toContainEqual({ kind: 'ask-flags', flags: ['RF28'], tier: 'urgent' });
  });

  it('pain of 7, or none told: it begins', () => {
    for (const painBefore of [7, null])
      expect(stepPlayer(newPlayer(['reach']), { kind: 'start', now: 0, painBefore }).state.phase).toBe(
        'playing',
      );
  });
});

describe('E4: one tap, and at most one more question', () => {
  it.each([
    ...symptoms.map((sign) => ({ sign })),
    ...[0, 2, 3, 5, 6, 10].map((pain) => ({ pain })),
    { pain: null },
  ])('%j is all that has to be said', (answer) => {
    const { state, moment } = inHold(newPlayer(['reach', 'press', 'sway']), 0);
    const asking = tap(state, moment, null).state;
    expect(asking.phase).toBe('asking');
    expect(tap(asking, moment + 1_000, answer).state.phase).not.toBe('asking');
    expect(tap(state, moment, answer).state.phase).not.toBe('asking');
  });
});

describe('E4: pain 0 to 2', () => {
  it('goes on with the same item', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0);
    const after = hurt(state, moment, { pain: 2 });
    expect(playerView(after.state, moment + 2_000).item).toBe(0);
    expect(after.state.timeline.items[0]?.smaller).toBe(false);
  });

  it('strict profile: any pain ends the item, and is no red', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press'], strict), 0);
    const after = hurt(state, moment, { pain: 1 });
    expect(payloads(after, 'item-ended')).toMatchObject([{ item: 0, because: 'hurts' }]);
    expect(after.state).toMatchObject({ reds: 0 });
    expect(playerView(hurt(state, moment, { pain: 0 }).state, moment + 2_000).item).toBe(0);
  });
});

describe('E4: pain 3 to 5, or two more than before', () => {
  it.each([
    [2, 4],
    [5, 5],
    [0, 2],
  ])('from %i to %i halves the range and shortens the hold to 10 s, once', (before, now) => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0, before);
    const once = hurt(state, moment, { pain: now });
    expect(once.state.timeline.items[0]).toMatchObject({ smaller: true, dose: { holdSeconds: 10 } });
    expect(playerView(once.state, moment + 2_000).item).toBe(0);
    const again = hurt(once.state, moment + 3_000, { pain: now });
    expect(payloads(again, 'item-ended')).toMatchObject([{ item: 0, because: 'hurts' }]);
    expect(again.state).toMatchObject({ reds: 0, rules: { strict: false } });
  });

  it('strict profile: ends the item without another try', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press'], strict), 0);
    expect(payloads(hurt(state, moment, { pain: 4 }), 'item-ended')).toMatchObject([{ item: 0 }]);
  });
});

describe('E4: pain above 5, three more than before, or something sharp', () => {
  it.each([
    [5, { pain: 6 }],
    [0, { pain: 3 }],
    [2, { sign: 'sharp' as const }],
  ])(
    'from %i, %j: ends the item, leaves out its family, is red, and strict from then on',
    (before, answer) => {
      const { state, moment } = inHold(newPlayer(['reach', 'press', 'fold']), 0, before);
      const after = hurt(state, moment, answer);
      expect(payloads(after, 'item-ended')).toMatchObject([
        { item: 2, because: 'rule' },
        { item: 0, because: 'hurts' },
      ]);
      expect(dropped(after.state)).toEqual(['fold/plain']);
      expect(after.state).toMatchObject({ reds: 1, rules: { strict: true } });
    },
  );

  it('two of them end the session', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press', 'sway']), 0);
    const first = hurt(state, moment, { pain: 7 });
    expect(first.state.phase).not.toBe('ended');
    expect(hurt(first.state, moment + 2_500, { sign: 'sharp' }).state.ending).toBe('safety');
  });

  it('sets up the next item in full: what it is, the side, the dose and every line', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press', 'sway']), 0);
    const after = hurt(state, moment, { pain: 7 });
    const on = playInputs(after.state, ticks(moment + 2_000, Array(240).fill(250)));
    const said = on.effects.flatMap((effect) => (effect.kind === 'cue' ? [effect.cue.text] : []));
    const [next] = on.state.timeline.items.filter(({ item, dropped }) => item > 0 && !dropped);
    const firstWork = on.state.timeline.segments.find(
      ({ at, kind }) => at.item === next?.item && kind === 'get-ready',
    );
    const planned = on.state.timeline.cues
      .filter(({ atMs }) => atMs >= (next?.startMs ?? 0) && atMs < (firstWork?.startMs ?? 0))
      .map(({ text }) => text);
    expect(planned.filter((text) => text !== '').length).toBeGreaterThanOrEqual(4);
    expect(said.slice(0, planned.length)).toEqual(planned);
  });

  it('two of them end it across a kill, and two ambers do not', () => {
    const player = newPlayer(['reach', 'press', 'sway']);
    const held = inHold(player, 0);
    const red = hurt(held.state, held.moment, { pain: 7 });
    const on = playInputs(red.state, ticks(held.moment + 2_000, Array(60).fill(500)));
    const session = effectsToSession(player, [...held.effects, ...red.effects, ...on.effects]);
    expect(createPlayer(player.timeline, session).reds).toBe(1);
    const amber = hurt(held.state, held.moment, { pain: 4 });
    const second = hurt(amber.state, held.moment + 3_000, { pain: 4 });
    const later = playInputs(second.state, ticks(held.moment + 5_000, Array(60).fill(500)));
    const mild = [...held.effects, ...amber.effects, ...second.effects, ...later.effects];
    expect(createPlayer(player.timeline, effectsToSession(player, mild)).reds).toBe(0);
  });
});

describe('D10: above 5 before', () => {
  it('only the rise counts', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0, 6);
    expect(hurt(state, moment, { pain: 6 }).state.timeline.items[0]?.smaller).toBe(false);
    expect(hurt(state, moment, { pain: 7 }).state.timeline.items[0]?.smaller).toBe(true);
    expect(hurt(state, moment, { pain: 8 }).state.reds).toBe(1);
  });
});

describe('E4: symptoms farther down the leg', () => {
  const player = newPlayer(['reach', 'press', ...Array<string>(9).fill('sway')]);
  const { state, moment, effects } = inHold(player, 0);
  const told = hurt(state, moment, { sign: 'leg-farther' });
  const wait = (from: PlayerState, seconds: number) =>
    playInputs(from, ticks(moment + 2_000, Array(seconds).fill(1_000)));

  it('end the item and leave only the calm phase', () => {
    expect(payloads(told, 'item-ended')[1]).toMatchObject({ item: 0, because: 'hurts' });
    expect(dropped(told.state)).toEqual(['press/plain']);
  });

  it('are asked about after five minutes; still farther is red and the end', () => {
    expect(wait(told.state, 290).state.question).toBeNull();
    const asked = wait(told.state, 306).state;
    expect(asked.question).toBe('leg');
    const farther = stepPlayer(asked, { kind: 'leg', farther: true, now: moment + 400_000 });
    expect(farther.state).toMatchObject({ ending: 'safety', reds: 1 });
    expect(payloads(farther, 'symptom-told')).toMatchObject([{ symptom: 'leg-still-farther' }]);
    const calm = stepPlayer(asked, { kind: 'leg', farther: false, now: moment + 400_000 });
    expect(calm.state).toMatchObject({ question: null, ending: null, reds: 0 });
  });

  it('are asked about at once when the session goes on after a kill', () => {
    const on = wait(told.state, 20);
    const session = effectsToSession(player, [...effects, ...told.effects, ...on.effects]);
    const revived = createPlayer(player.timeline, session, undefined, ['leg-farther']);
    const going = playInputs(revived, [
      { kind: 'start', now: 9e6, painBefore: null },
      ...ticks(9e6, Array(30).fill(500)),
    ]);
    expect(going.state.question).toBe('leg');
    expect([...revived.barred]).toEqual([0, 1]);
  });
});

describe('E4: warning signs', () => {
  const alarms: readonly (readonly [Symptom, string])[] = [
    ['weakness', 'RF06a'],
    ['saddle-bladder-bowel', 'RF01'],
    ['chest-or-faint', 'RF18'],
    ['fall', 'RF10'],
  ];

  it.each(alarms)(
    '%s ends the session at once, is recorded as a yes to %s, and its questions follow',
    (sign, flag) => {
      const { state, moment } = inHold(newPlayer(['reach', 'press']), 0);
      const after = tap(state, moment, { sign });
      expect(after.state.ending).toBe('safety');
      expect(payloads(after, 'sign-reported')).toEqual([{ flags: [flag] }]);
      expect(after.effects).toContainEqual(expect.objectContaining({ kind: 'ask-flags', tier: 'emergency' }));
      expect(after.effects.some(({ kind }) => kind === 'cue')).toBe(false);
    },
  );

  it.each(alarms)('%s counts in the very last seconds too', (sign) => {
    const player = newPlayer(['reach']);
    const end = player.timeline.totalMs - 1_000;
    const gaps = Array.from({ length: Math.floor(end / 250) }, () => 250);
    const { state } = playInputs(player, [{ kind: 'start', now: 0, painBefore: 2 }, ...ticks(0, gaps)]);
    const after = tap(state, end, { sign });
    expect(after.state.ending).toBe('safety');
    expect(payloads(after, 'sign-reported')).toHaveLength(1);
    expect(payloads(after, 'item-ended')).toEqual([]);
  });
});

describe('E4: dizzy, a held breath, a near-fall', () => {
  it('ends the item, waits sitting down, and leaves out what needs balance', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'stork', 'sway']), 0);
    const after = hurt(state, moment, { sign: 'dizzy' });
    expect(after.state).toMatchObject({ phase: 'paused', notice: { code: 'sit-down' } });
    expect(dropped(after.state)).toEqual(['stork/plain']);
    expect(payloads(after, 'item-ended')[1]).toMatchObject({ item: 0, because: 'hurts' });
  });
});

describe('E4: a cramp', () => {
  it('waits, goes on with the next item, and is held against nothing', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'fold', 'sway']), 0);
    const after = hurt(state, moment, { sign: 'cramp' });
    expect(after.state).toMatchObject({ phase: 'paused', notice: { code: 'cramp' } });
    expect(playerView(after.state, moment + 2_000).item).toBe(1);
    expect(payloads(after, 'item-rated')).toEqual([]);
    expect(dropped(after.state)).toEqual([]);
  });
});

describe('E4: what was told', () => {
  it.each(symptoms)('%s is recorded with its item', (sign) => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0);
    expect(payloads(tap(state, moment, { sign }), 'symptom-told')).toEqual([
      { item: 0, variation: 'reach/plain', symptom: sign },
    ]);
  });

  it('a number alone is recorded as a rating', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0);
    const after = tap(state, moment, { pain: 4 });
    expect(payloads(after, 'symptom-told')).toEqual([]);
    expect(payloads(after, 'item-rated')).toMatchObject([{ rating: 'worse', pain: 4 }]);
  });
});

describe('E4: stop', () => {
  it('is one action wherever the session is, and asks nothing', () => {
    const { state, moment } = inHold(newPlayer(['reach', 'press']), 0);
    const places = [
      state,
      tap(state, moment, null).state,
      stepPlayer(state, { kind: 'pause', now: moment }).state,
      hurt(state, moment, { pain: 4 }).state,
      newPlayer(['reach']),
    ];
    for (const place of places) {
      const { state: after } = stepPlayer(place, { kind: 'stop', now: moment + 5_000 });
      expect(after).toMatchObject({ phase: 'ended', ending: 'stopped', question: null });
    }
  });
});
