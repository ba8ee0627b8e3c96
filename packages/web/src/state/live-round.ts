import type { Timeline } from '@ilium/movement';
import { createRound, type RoundInput, type RoundView, roundView, stepRound } from '@ilium/session';
import { type ReadonlySignal, signal } from '@preact/signals';
import { startHeartbeat } from './session-heartbeat.ts';
import { hushSound, soundCue } from './session-sound.ts';

type WithoutNow<Input> = Input extends unknown ? Omit<Input, 'now'> : never;

/** A round at the table that is timed, heard and felt in this tab. */
export interface LiveRound {
  readonly view: ReadonlySignal<RoundView>;
  readonly send: (input: WithoutNow<RoundInput>) => void;
  /** Looks where the round is now; for every frame that is drawn. */
  readonly draw: () => void;
  readonly close: () => void;
}

/** Begins to follow a round; it waits for `start`. */
export function openRound(timeline: Timeline): LiveRound {
  let run = createRound(timeline);
  let wasHidden = document.hidden;
  const now = () => performance.now();
  const view = signal(roundView(run, now()));

  const draw = () => {
    view.value = roundView(run, now());
  };
  const send = (input: WithoutNow<RoundInput>) => {
    const stepped = stepRound(run, { ...input, now: now() } as RoundInput);
    run = stepped.run;
    if (input.kind === 'pause' || input.kind === 'end') hushSound();
    for (const { cue, lateMs } of stepped.cues) soundCue(cue, lateMs);
    draw();
    const next = run.phase === 'running' && timeline.cues[run.told];
    if (next) heartbeat.beatIn(Math.max(0, next.atMs - run.offsetMs));
  };
  const heartbeat = startHeartbeat(() => {
    if (run.phase === 'running') send({ kind: 'tick', hidden: wasHidden || document.hidden });
    wasHidden = document.hidden;
  });
  return {
    view,
    send,
    draw,
    close: () => {
      heartbeat.stop();
      hushSound();
    },
  };
}
