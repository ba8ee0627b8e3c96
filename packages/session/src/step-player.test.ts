import { english } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { createPlayer } from './create-player.ts';
import { planToTimeline } from './plan-to-timeline.ts';
import type { HurtAnswer, PlayerInput, PlayerRules, PlayerState } from './player-state.ts';
import { playerView, upcomingCues } from './player-view.ts';
import { isResumable } from './resume-at.ts';
import { stepPlayer } from './step-player.ts';
import { draftsOf, effectsToSession, playInputs, ticks } from './testing/play.ts';
import { fourToys, toyIndex } from './testing/toy-library.ts';
import { toyPlan } from './testing/toy-plan.ts';

const index = toyIndex(fourToys);
const everything = ['sway', 'reach', 'press', 'fold'];
const newPlayer = (ids: readonly string[] = everything, rules?: PlayerRules) => {
  const plan = toyPlan(
    index,
    ids.map((id) => ({ id })),
  );
  return createPlayer(planToTimeline(plan, index, { words: english }), null, rules);
};

/** Plays from the start to a moment of the timeline, with a tick four times a second. */
function playTo(player: PlayerState, moment: number, painBefore: number | null = 2) {
  const gaps = Array.from({ length: Math.floor(moment / 250) }, () => 250);
  return playInputs(player, [
    { kind: 'start', now: 0, painBefore },
    ...ticks(0, gaps),
    { kind: 'tick', now: moment },
  ]);
}

const segmentStart = (player: PlayerState, item: number, kind: string, n = 0): number =>
  player.timeline.segments.filter((segment) => segment.at.item === item && segment.kind === kind)[n]
    ?.startMs ?? -1;

/** A player in the middle of a hold of an item. */
const inHold = (player: PlayerState, item: number, painBefore: number | null = 2) => {
  const moment = segmentStart(player, item, 'hold') + 5_000;
  return { moment, state: playTo(player, moment, painBefore).state };
};

const hurt = (state: PlayerState, now: number, answer: Partial<HurtAnswer>) =>
  playInputs(state, [
    { kind: 'hurts', now, answer: null },
    { kind: 'hurts', now: now + 4_000, answer: { pain: null, sign: null, ...answer } },
  ]);

const endsOf = (effects: Parameters<typeof draftsOf>[0]) =>
  draftsOf(effects).flatMap((draft) => (draft.type === 'item-ended' ? [draft.payload] : []));

describe('the player', () => {
  it('plays a session to its end without another touch', () => {
    const player = newPlayer();
    const { state, effects } = playTo(player, player.timeline.totalMs);
    expect(state.ending).toBe('finished');
    expect(draftsOf(effects)[0]).toEqual({ type: 'session-started', payload: { painBefore: 2 } });
    expect(endsOf(effects).map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('wants the screen on while it plays and lets it go when it ends or pauses', () => {
    const player = newPlayer();
    const wanted = (effects: ReturnType<typeof stepPlayer>['effects']) =>
      effects.flatMap((effect) => (effect.kind === 'wake-lock' ? [effect.wanted] : []));
    expect(wanted(playTo(player, player.timeline.totalMs).effects)).toEqual([true, false]);
    const { state } = playTo(player, 30_000);
    expect(wanted(stepPlayer(state, { kind: 'pause', now: 30_000 }).effects)).toEqual([false]);
  });

  it('does nothing before it is started, and leaves no trace when it is stopped then', () => {
    const player = newPlayer();
    const { state, effects } = playInputs(player, [
      { kind: 'tick', now: 9_000 },
      { kind: 'skip', now: 9_000 },
      { kind: 'stop', now: 9_100 },
    ]);
    expect(state.phase).toBe('ended');
    expect(draftsOf(effects)).toEqual([]);
  });

  it('counts down for three seconds before it goes on in the middle of a hold', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: going, effects } = playInputs(state, [
      { kind: 'pause', now: moment },
      { kind: 'resume', now: moment + 60_000 },
      ...ticks(moment + 60_000, [500, 500, 500, 500, 500]),
    ]);
    expect(going.phase).toBe('lead-in');
    expect(going.offsetMs).toBe(moment);
    const bells = effects.flatMap((effect) => (effect.kind === 'cue' ? [effect.cue.bell] : []));
    expect(bells).toEqual([null, 'tick', 'tick']);
  });

  it('waits after the machine slept, and says for how long', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const slept = stepPlayer(state, { kind: 'tick', now: moment + 3_600_000 }).state;
    expect(slept).toMatchObject({ phase: 'paused', offsetMs: moment });
    expect(slept.notice).toEqual({ code: 'away', missedMs: 3_600_000 });
  });

  it('goes on from the same place when the clock is set back', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: later } = playInputs(state, [
      { kind: 'tick', now: moment - 3_600_000 },
      { kind: 'tick', now: moment - 3_600_000 + 250 },
    ]);
    expect(later).toMatchObject({ phase: 'playing', offsetMs: moment + 250 });
  });

  it('stops at once, without another cue, and records what was done', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: stopped, effects } = stepPlayer(state, { kind: 'stop', now: moment + 14_900 });
    expect(stopped.ending).toBe('stopped');
    expect(effects.filter(({ kind }) => kind === 'cue')).toEqual([]);
    expect(endsOf(effects)).toMatchObject([{ item: 1, outcome: 'skipped', because: 'stop', repsDone: 0 }]);
  });
});

describe('back and skip', () => {
  it('skip goes to the next item and counts what was done', () => {
    const player = newPlayer();
    const moment = segmentStart(player, 1, 'hold', 1) + 1_000;
    const { state, effects } = stepPlayer(playTo(player, moment).state, { kind: 'skip', now: moment });
    expect(endsOf(effects)).toMatchObject([
      { item: 1, outcome: 'partly', because: 'skip', repsDone: 1, repsPlanned: 4 },
    ]);
    expect(playerView(state, moment)).toMatchObject({ item: 2, kind: 'set-up' });
  });

  it('skip at the last item goes to the end', () => {
    const player = newPlayer(['reach']);
    const { state, moment } = inHold(player, 0);
    const over = playInputs(state, [
      { kind: 'skip', now: moment },
      { kind: 'tick', now: moment + 3_000 },
    ]);
    expect(over.state.ending).toBe('finished');
  });

  it('skip on the way gives the time that the longer way takes', () => {
    const player = newPlayer(['sway', 'reach', 'press']);
    const moment = segmentStart(player, 1, 'transition') + 1_000;
    const { state } = stepPlayer(playTo(player, moment).state, { kind: 'skip', now: moment });
    const { startMs = 0, setUpMs = 0 } = state.timeline.items[2] ?? {};
    expect(setUpMs - startMs).toBe(22_000);
  });

  it('back goes to the set-up of this item, and twice quickly to the item before', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const once = stepPlayer(state, { kind: 'back', now: moment }).state;
    expect(playerView(once, moment)).toMatchObject({ item: 1, kind: 'set-up' });
    const twice = stepPlayer(once, { kind: 'back', now: moment + 800 }).state;
    expect(playerView(twice, moment + 800).item).toBe(0);
    const slowly = stepPlayer(once, { kind: 'back', now: moment + 4_000 }).state;
    expect(playerView(slowly, moment + 4_000).item).toBe(1);
  });

  it('the new place is recorded at once, even while the session is paused', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { effects } = playInputs(state, [
      { kind: 'pause', now: moment },
      { kind: 'skip', now: moment + 1_000 },
    ]);
    expect(draftsOf(effects).at(-1)).toMatchObject({ type: 'player-moved', payload: { item: 2 } });
  });

  it('back and skip leave a paused session paused', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: moved } = playInputs(state, [
      { kind: 'pause', now: moment },
      { kind: 'skip', now: moment + 10_000 },
    ]);
    expect(moved.phase).toBe('paused');
    expect(playerView(moved, moment + 10_000).item).toBe(2);
  });
});

describe('when it hurts (E4)', () => {
  it('time stands still while it asks', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const asking = playInputs(state, [
      { kind: 'hurts', now: moment, answer: null },
      { kind: 'tick', now: moment + 4_000 },
    ]).state;
    expect(asking).toMatchObject({ phase: 'asking', question: 'hurt', offsetMs: moment });
  });

  it('a little pain goes on where it was', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const after = hurt(state, moment, { pain: 2 });
    expect(after.state).toMatchObject({ phase: 'lead-in', offsetMs: moment });
  });

  it('an amber makes the item smaller on both sides and tries the repetition once more', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: smaller, effects } = hurt(state, moment, { pain: 4 });
    expect(smaller.timeline.items[1]).toMatchObject({ smaller: true, dose: { holdSeconds: 10 } });
    expect(playerView(smaller, moment + 4_000)).toMatchObject({ item: 1, side: 'left' });
    const holds = smaller.timeline.segments.filter(({ at, kind }) => at.item === 1 && kind === 'hold');
    expect(holds.map(({ durationMs }) => durationMs)).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(draftsOf(effects)).toContainEqual({
      type: 'item-rated',
      payload: { item: 1, variation: 'reach/plain', rating: 'worse', pain: 4 },
    });
  });

  it('a second amber finishes the item', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const first = hurt(state, moment, { pain: 4 });
    const second = hurt(first.state, moment + 4_100, { pain: 3 });
    expect(endsOf(second.effects)).toMatchObject([{ item: 1, because: 'hurts' }]);
    expect(second.state.reds).toBe(0);
    expect(playerView(second.state, moment + 9_000).item).toBe(2);
  });

  it('a red ends the item and leaves out its family for today', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { effects, state: after } = hurt(state, moment, { pain: 7 });
    expect(endsOf(effects)).toMatchObject([
      { item: 3, outcome: 'skipped', because: 'rule' },
      { item: 1, outcome: 'skipped', because: 'hurts' },
    ]);
    expect(after.timeline.items[3]?.dropped).toBe(true);
    expect(after).toMatchObject({ reds: 1, rules: { strict: true } });
  });

  it('the red says so before the next item begins', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: after } = hurt(state, moment, { pain: 7 });
    expect(after.phase).toBe('lead-in');
    expect(after.caption).toContain('over for today');
  });

  it('two reds end the session', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const first = hurt(state, moment, { sign: 'sharp' });
    const second = hurt(first.state, moment + 4_100, { pain: 8 });
    expect(second.state.ending).toBe('safety');
  });

  it('a red in the last item ends the session', () => {
    const { state, moment } = inHold(newPlayer(['reach']), 0);
    expect(hurt(state, moment, { pain: 9 }).state.ending).toBe('safety');
  });

  it('a warning sign ends the session, is recorded at once and asked about', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: ended, effects } = hurt(state, moment, { sign: 'saddle-bladder-bowel' });
    expect(ended).toMatchObject({ ending: 'safety', notice: { code: 'ended-alarm' } });
    expect(draftsOf(effects)).toContainEqual({ type: 'sign-reported', payload: { flags: ['RF01'] } });
    expect(effects).toContainEqual({
      kind: 'ask-flags',
      flags: ['RF01', 'RF02', 'RF03'],
      tier: 'emergency',
    });
  });

  it('a leg symptom leaves only the calm phase, and is asked about again after five minutes', () => {
    const player = newPlayer(['reach', 'sway', 'press', ...Array<string>(8).fill('sway')]);
    const { state, moment } = inHold(player, 0);
    const { state: calm } = hurt(state, moment, { sign: 'leg-farther' });
    expect(calm.timeline.items[2]?.dropped).toBe(true);
    const later = playInputs(
      calm,
      ticks(
        moment + 4_000,
        Array.from({ length: 306 }, () => 1_000),
      ),
    );
    expect(later.state).toMatchObject({ phase: 'asking', question: 'leg' });
    const now = moment + 400_000;
    expect(stepPlayer(later.state, { kind: 'leg', now, farther: true }).state.ending).toBe('safety');
    expect(stepPlayer(later.state, { kind: 'leg', now, farther: false }).state.phase).not.toBe('ended');
  });

  it('a cramp and a dizzy spell wait at the next item', () => {
    for (const sign of ['cramp', 'dizzy'] as const) {
      const { state, moment } = inHold(newPlayer(), 1);
      const { state: after } = hurt(state, moment, { sign });
      expect(after.phase).toBe('paused');
      expect(playerView(after, moment + 4_000).item).toBe(2);
    }
  });

  it('back does not return to an item that hurt', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const { state: after } = hurt(state, moment, { pain: 7 });
    const { state: back } = playInputs(after, [
      { kind: 'back', now: moment + 5_000 },
      { kind: 'back', now: moment + 5_200 },
    ]);
    expect(playerView(back, moment + 5_200).item).not.toBe(1);
  });
});

describe('when it helps (D2)', () => {
  const generous: PlayerRules = { strict: false, relief: true };
  const helps = (now: number, pain: number | null = null): PlayerInput => ({ kind: 'helps', now, pain });
  const leftReps = (state: PlayerState) =>
    state.timeline.repetitions.filter(({ item, side }) => item === 1 && side === 'left').length;

  it('one more repetition on the side that works, at most two', () => {
    const { state, moment } = inHold(newPlayer(everything, generous), 1);
    const after = playInputs(state, [helps(moment), helps(moment + 1), helps(moment + 2)]).state;
    expect(leftReps(after)).toBe(4);
    expect(after.offsetMs).toBe(moment + 2);
  });

  it('what was noted goes with its move, and with the set-up in which it was told', () => {
    const { state, moment } = inHold(newPlayer(everything, generous), 1);
    const helped = stepPlayer(state, helps(moment)).state;
    const next = helped.timeline.items[2]?.startMs ?? 0;
    const until = (from: number, to: number) => ticks(from, Array(Math.ceil((to - from) / 250)).fill(250));
    expect(helped.notice).not.toBeNull();
    const after = playInputs(helped, until(moment, next)).state;
    expect(after).toMatchObject({ notice: null });
    expect(playerView(after, next).item).toBe(2);
    const late = stepPlayer(after, helps(next + 500)).state;
    expect(late.notice).toEqual({ code: 'glad-it-helps' });
    const work = segmentStart(late, 2, 'get-ready', 0);
    expect(playInputs(late, until(next + 500, work + 500)).state.notice).toBeNull();
  });

  it('is offered once there is a move that can have helped', () => {
    const player = newPlayer(everything, generous);
    expect(playerView(playTo(player, 1_000).state, 1_000).canHelp).toBe(false);
    const { state, moment } = inHold(player, 1);
    expect(playerView(state, moment).canHelp).toBe(true);
  });

  it('nothing is added when pain is above two, unknown, or higher than before', () => {
    for (const [before, now] of [
      [2, 3],
      [null, null],
      [1, 2],
      [4, null],
    ] as const) {
      const { state, moment } = inHold(newPlayer(everything, generous), 1, before);
      const step = stepPlayer(state, helps(moment, now));
      expect(leftReps(step.state)).toBe(2);
      expect(draftsOf(step.effects)).toMatchObject([{ type: 'item-rated', payload: { rating: 'eased' } }]);
    }
  });

  it('nothing is added without leave, to strength, or beyond the minutes asked for', () => {
    const strict = inHold(newPlayer(), 1);
    expect(leftReps(stepPlayer(strict.state, helps(strict.moment)).state)).toBe(2);
    const strength = newPlayer(everything, generous);
    const press = inHold(strength, 2);
    expect(stepPlayer(press.state, helps(press.moment)).state.timeline.totalMs).toBe(
      strength.timeline.totalMs,
    );
    const plan = toyPlan(index, [{ id: 'sway' }, { id: 'reach' }], 3);
    const tight = createPlayer(planToTimeline(plan, index, { words: english }), null, generous);
    const full = inHold(tight, 1);
    expect(leftReps(stepPlayer(full.state, helps(full.moment)).state)).toBe(2);
  });

  it('an added repetition survives a kill', () => {
    const player = newPlayer(everything, generous);
    const { state, moment } = inHold(player, 1);
    const longer = stepPlayer(state, helps(moment)).state;
    const extra = longer.timeline.repetitions.filter(({ item, side }) => item === 1 && side === 'left')[2];
    const until = (extra?.startMs ?? 0) + 3_000 - moment;
    const start = playTo(player, moment);
    const rest = playInputs(start.state, [
      helps(moment),
      ...ticks(moment, Array(Math.ceil(until / 250)).fill(250)),
    ]);
    const session = effectsToSession(player, [...start.effects, ...rest.effects]);
    const revived = createPlayer(player.timeline, session, generous);
    expect(session.position).toMatchObject({ item: 1, side: 'left', rep: 2 });
    expect(playerView(revived, 0).label).toBe('Hold 3 of 3');
  });
});

describe('after a kill', () => {
  it('what hurt and what was left out stays so', () => {
    const player = newPlayer();
    const { moment } = inHold(player, 1);
    const played = playTo(player, moment);
    const red = hurt(played.state, moment, { pain: 7 });
    const on = playInputs(red.state, ticks(moment + 4_000, Array(40).fill(500)));
    const session = effectsToSession(player, [...played.effects, ...red.effects, ...on.effects]);
    const revived = createPlayer(player.timeline, session);
    expect(revived).toMatchObject({ reds: 1, rules: { strict: true }, painBefore: 2 });
    expect(revived.timeline.items[3]?.dropped).toBe(true);
    expect([...revived.barred]).toEqual([1, 3]);
  });

  it('an item that was made smaller stays smaller', () => {
    const player = newPlayer();
    const { moment } = inHold(player, 1);
    const played = playTo(player, moment);
    const amber = hurt(played.state, moment, { pain: 4 });
    const revived = createPlayer(
      player.timeline,
      effectsToSession(player, [...played.effects, ...amber.effects]),
    );
    expect(revived.timeline.items[1]).toMatchObject({ smaller: true, dose: { holdSeconds: 10 } });
  });

  it('a session is offered again for twelve hours, and not once it has ended', () => {
    const player = newPlayer();
    const half = playTo(player, 60_000);
    const session = effectsToSession(player, half.effects);
    const left = session.position?.moved.at ?? 0;
    expect(isResumable(session, left + 11 * 3_600_000)).toBe(true);
    expect(isResumable(session, left + 13 * 3_600_000)).toBe(false);
    const stopped = stepPlayer(half.state, { kind: 'stop', now: 60_000 });
    const ended = effectsToSession(player, [...half.effects, ...stopped.effects]);
    expect(isResumable(ended, left)).toBe(false);
  });
});

describe('what the screen shows', () => {
  it('seconds left, side, count and what comes next in a hold', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    expect(playerView(state, moment + 1_000)).toMatchObject({
      headline: 'Move the left knee',
      side: 'left',
      sideLabel: 'Left',
      label: 'Hold 1 of 2',
      count: { unit: 'seconds', value: 14 },
      next: 'Rest 10 s, then left again',
      ringFraction: 0.7,
      title: 'Toy reach',
      breath: 'slow',
    });
  });

  it('the other side after the last repetition of a side', () => {
    const player = newPlayer();
    const moment = segmentStart(player, 1, 'hold', 1) + 1_000;
    expect(playerView(playTo(player, moment).state, moment).next).toBe('Right side');
  });

  it('the repetition where nothing is held', () => {
    const player = newPlayer();
    const moment = segmentStart(player, 0, 'out', 2) + 500;
    expect(playerView(playTo(player, moment).state, moment)).toMatchObject({
      label: 'Rep 2 of 4',
      count: { unit: 'reps', value: 2 },
      next: 'Right side',
    });
  });

  it('the title of the next item near the end of one', () => {
    const player = newPlayer();
    const moment = segmentStart(player, 1, 'hold', 3) + 1_000;
    expect(playerView(playTo(player, moment).state, moment).next).toBe('Toy press');
  });

  it('how far each item is', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const [first, second, third] = playerView(state, moment).itemProgress;
    expect([first?.fraction, third?.fraction]).toEqual([1, 0]);
    expect(second?.fraction).toBeGreaterThan(0);
    expect(second?.fraction).toBeLessThan(1);
  });

  it('everything about the set-up while setting up', () => {
    const player = newPlayer();
    const moment = segmentStart(player, 1, 'set-up') + 500;
    expect(playerView(playTo(player, moment).state, moment).captions).toContain('Find your place.');
  });

  it('cues to schedule ahead, none of them told before, none while paused', () => {
    const { state, moment } = inHold(newPlayer(), 1);
    const ahead = upcomingCues(state, moment, 6_000);
    expect(ahead.map(({ cue, inMs }) => [cue.bell ?? cue.text, inMs])).toContainEqual(['half-way', 5_000]);
    const paused = stepPlayer(state, { kind: 'pause', now: moment }).state;
    expect(upcomingCues(paused, moment)).toEqual([]);
  });
});
