import { mayStartWithPain } from '@ilium/safety';
import { advance, endRepetition } from './advance.ts';
import { endItem } from './end-item.ts';
import { endSession, stopSession } from './end-session.ts';
import { answerHelps } from './helps.ts';
import { answerHurt, answerLeg, askHurt, goOn } from './hurts.ts';
import { jumpTo, jumpToEnd, jumpToItem } from './jump.ts';
import { beginLeadIn, carryOnWordings } from './lead-in.ts';
import { currentItem, itemAfter, itemBefore, segmentAt } from './place-in-timeline.ts';
import {
  isRunning,
  type Moment,
  type PlayerInput,
  type PlayerState,
  type Step,
  withEffects,
  withNotice,
  withState,
} from './player-state.ts';
import { relayVoice } from './relay-voice.ts';

/** A second "back" within this time goes to the item before. */
const TWICE_QUICKLY = 3_000;

/** The screen stays on while something is to be seen or answered without a touch. */
const wantsScreen = (state: PlayerState): boolean => isRunning(state) || state.phase === 'asking';

/** Pain that is too strong before a session: none today, and the question of RF28 instead (E4). */
function refuseToStart(step: Step): Step {
  const ended = withNotice(endSession(step, 'safety'), { code: 'ended-alarm' });
  return withEffects(ended, { kind: 'ask-flags', flags: ['RF28'], tier: 'urgent' });
}

function start(step: Step, painBefore: number | null, now: Moment): Step {
  const { state } = step;
  if (state.phase !== 'ready') return step;
  if (painBefore !== null && !mayStartWithPain(painBefore)) return refuseToStart(step);
  const { words } = state.timeline.source.options;
  if (state.startedBefore) {
    const item = currentItem(state);
    const side = segmentAt(state.timeline, state.offsetMs).at.side;
    const wordings = [...(item ? [words.welcomeBack(item.title, side)] : []), ...carryOnWordings(state)];
    return advance(beginLeadIn(withState(step, { countedTo: now }), state.leadInMs, wordings), now);
  }
  const started = withEffects(withState(step, { phase: 'playing', painBefore, countedTo: now }), {
    kind: 'record',
    draft: { type: 'session-started', payload: { painBefore } },
  });
  return advance(started, now);
}

function pause(step: Step): Step {
  if (!isRunning(step.state)) return step;
  const paused = withState(step, { phase: 'paused', countedTo: null });
  return withNotice(withEffects(paused, { kind: 'hush' }), { code: 'paused' });
}

function resume(step: Step, now: Moment): Step {
  const { state } = step;
  if (state.phase !== 'paused' && !(state.phase === 'asking' && state.question === 'hurt')) return step;
  return goOn(withState(step, { countedTo: now }));
}

/** After a jump: playing goes on without a countdown; a session that waits keeps waiting. */
const afterJump = (step: Step): Step =>
  step.state.phase === 'lead-in'
    ? withState(step, { phase: 'playing', leadInMs: 0 })
    : step.state.phase === 'asking' && step.state.question === 'hurt'
      ? withState(step, { phase: 'paused', question: null })
      : step;

const canMove = ({ phase }: PlayerState): boolean => phase !== 'ready' && phase !== 'ended';

function skip(step: Step): Step {
  const item = currentItem(step.state);
  if (!item || !canMove(step.state)) return step;
  const ended = afterJump(withState(endItem(step, item.item, 'skip'), { notice: null }));
  const next = itemAfter(ended.state.timeline, item.item);
  return next ? jumpToItem(ended, next) : jumpToEnd(ended);
}

function back(step: Step, now: Moment): Step {
  const { state } = step;
  if (!canMove(state)) return step;
  const { at, kind } = segmentAt(state.timeline, state.offsetMs);
  const item = state.timeline.items[at.item];
  const isQuick = state.lastBackAt !== null && now - state.lastBackAt <= TWICE_QUICKLY;
  const isAtStart = !item || kind === 'transition' || state.offsetMs <= item.setUpMs || isQuick;
  const before = isAtStart ? itemBefore(state, at.item) : undefined;
  const moved = afterJump(withState(step, { lastBackAt: now, notice: null }));
  if (before) return jumpToItem(moved, before);
  if (!item) return step;
  return jumpTo(moved, kind === 'transition' ? item.startMs : item.setUpMs);
}

function hurts(step: Step, answer: Extract<PlayerInput, { kind: 'hurts' }>['answer'], now: Moment): Step {
  if (!canMove(step.state)) return step;
  if (answer === null) return step.state.phase === 'asking' ? step : askHurt(step);
  return answerHurt(withEffects(step, { kind: 'hush' }), answer, now);
}

function respond(step: Step, input: PlayerInput): Step {
  const { now } = input;
  switch (input.kind) {
    case 'start':
      return start(step, input.painBefore, now);
    case 'tick':
      return step;
    case 'pause':
      return pause(step);
    case 'resume':
      return resume(step, now);
    case 'back':
      return back(step, now);
    case 'skip':
      return skip(step);
    case 'stop':
      return stopSession({
        state: step.state,
        effects: step.effects.filter(({ kind }) => kind === 'record'),
      });
    case 'hurts':
      return hurts(step, input.answer, now);
    case 'helps':
      return canMove(step.state) ? answerHelps(step, input.pain ?? null) : step;
    case 'done':
      return endRepetition(step);
    case 'voice':
      return relayVoice(step, input.heard);
    case 'leg':
      return step.state.question === 'leg' ? answerLeg(step, input.farther, now) : step;
  }
}

/** The player after an input, and what the world should do because of it. Never throws, never loses or repeats a cue. */
export function stepPlayer(state: PlayerState, input: PlayerInput): Step {
  const hidden = input.kind === 'tick' && input.hidden === true;
  const caughtUp = advance({ state, effects: [] }, input.now, hidden);
  const step = respond(caughtUp, input);
  const done = input.kind === 'tick' ? step : advance(step, input.now);
  const wanted = wantsScreen(done.state);
  return wanted === wantsScreen(state) ? done : withEffects(done, { kind: 'wake-lock', wanted });
}
