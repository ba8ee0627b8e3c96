import { type LibraryEntry, wordingToText } from '@ilium/movement';
import type { ConditionId, TableRound } from '@ilium/record';
import { limitText } from '@ilium/safety';
import {
  CEILING,
  mustEaseOff,
  nextVisitStep,
  type RoundStep,
  type RoundView,
  roundToTimeline,
  type VisitPlan,
} from '@ilium/session';
import type { Draft } from '@ilium/store';
import { english, englishTable, entryToTitle } from '@ilium/words';
import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Control } from '../../components/control.tsx';
import { Ring } from '../../components/ring.tsx';
import { SideWord } from '../../components/side-word.tsx';
import { prefersStill } from '../../state/live-means.ts';
import { type LiveRound, openRound } from '../../state/live-round.ts';
import { append, settings } from '../../state/record.ts';
import { primeSound, sayAloud } from '../../state/session-sound.ts';
import { kindToPart, momentToShare } from '../player/figure-moment.ts';
import { MeasuresTable } from './measures-table.tsx';
import { TableFigure } from './table-figure.tsx';
import { useTableKeys } from './use-table-keys.ts';
import type { VisitPart } from './visit-part.ts';

const scores = Array.from({ length: 11 }, (_, score) => score);

function useRound(entry: LibraryEntry, { side }: RoundStep, { holdSeconds }: VisitPlan): LiveRound {
  const round = useMemo(() => {
    const { rate } = settings.peek();
    return openRound(roundToTimeline(entry, { side, holdSeconds }, { words: english, rate }));
  }, [entry, side, holdSeconds]);
  useEffect(() => () => round.close(), [round]);
  useSignalEffect(() => {
    if (round.view.value.phase !== 'running' || prefersStill()) return;
    let frame = requestAnimationFrame(function draw() {
      round.draw();
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  });
  return round;
}

/** Set-up, steps and what the client should feel: all of the movement's own words. */
function Wordings({ entry, step, plan }: { entry: LibraryEntry; step: RoundStep; plan: VisitPlan }) {
  const { side } = step;
  const { setUp, steps, feel } = entry.variation;
  const say = (text: string) => wordingToText(text, side, english.sideWords);
  const limits = plan.legs.find((leg) => leg.side === side)?.techniques[step.technique]?.limits ?? [];
  return (
    <div class="table-words">
      <section aria-labelledby="table-stand">
        <h2 id="table-stand">How you stand</h2>
        <ul class="bullets">
          {setUp.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="table-do">
        <h2 id="table-do">What you do</h2>
        <ol class="table-steps">
          {steps.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="table-feel">
        <h2 id="table-feel">Where it is felt</h2>
        <p>{say(feel)}</p>
        {limits.map(({ condition }) => (
          <p key={condition} class="table-limit">
            {say(limitText(condition as ConditionId))}
          </p>
        ))}
      </section>
    </div>
  );
}

/** While hands are busy: one line of what to do, and where it should be felt. */
function Reminder({ entry, step: { side } }: { entry: LibraryEntry; step: RoundStep }) {
  const { headline, feel } = entry.variation;
  return (
    <div class="table-reminder">
      <p class="table-headline">{wordingToText(headline, side, english.sideWords)}</p>
      <p>{wordingToText(feel, side, english.sideWords)}</p>
    </div>
  );
}

interface KeysProps {
  readonly legend: string;
  readonly note: string;
  readonly from: number;
  readonly said: number | null;
  readonly onSay: (score: number) => void;
}

/** 0 to 10 in one tap, wide enough for an elbow. */
function TableScores({ legend, note, from, said, onSay }: KeysProps) {
  return (
    <fieldset class="table-scores">
      <legend>{legend}</legend>
      <p class="quiet small">{note}</p>
      <div class="table-keys">
        {scores.slice(from).map((score) => (
          <button
            key={score}
            type="button"
            class={`table-key${score > CEILING ? ' table-key-above' : ''}`}
            aria-pressed={score === said}
            onClick={() => onSay(score)}
          >
            {score}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Clock({ view, holdSeconds }: { view: ReadonlySignal<RoundView>; holdSeconds: number }) {
  const { kind, secondsLeft, left, phase } = view.value;
  const words = { 'get-ready': 'Get ready', out: 'Go in', hold: 'Hold', back: 'Ease off' } as const;
  const text = kind in words ? words[kind as keyof typeof words] : '';
  return (
    <div class="table-clock">
      <Ring left={phase === 'over' ? 0 : left} accent label={`${text}, ${secondsLeft} s left`}>
        {phase === 'over' ? 0 : phase === 'ready' ? holdSeconds : secondsLeft}
      </Ring>
      <p class="table-kind">{phase === 'over' ? 'Ask now' : phase === 'ready' ? 'Ready' : text}</p>
    </div>
  );
}

interface ControlsProps {
  readonly round: LiveRound;
  readonly onStart: () => void;
  readonly onLeaveOut: () => void;
}

function Controls({ round, onStart, onLeaveOut }: ControlsProps) {
  const { phase } = round.view.value;
  if (phase === 'ready')
    return (
      <div class="table-controls">
        <Control icon="play" text="Start" onPress={onStart} />
        <Control icon="skip-on" text="Leave out" onPress={onLeaveOut} />
      </div>
    );
  if (phase === 'over') return null;
  return (
    <div class="table-controls">
      <Control
        icon={phase === 'running' ? 'pause' : 'play'}
        text={phase === 'running' ? 'Pause' : 'Go on'}
        onPress={() => round.send({ kind: phase === 'running' ? 'pause' : 'resume' })}
      />
      <Control icon="down" text="Ease off" onPress={() => round.send({ kind: 'end' })} />
    </div>
  );
}

/** What would come next if this round went by quietly. */
function nextText({ visit, plan, index }: VisitPart, step: RoundStep): string {
  const { variation, side } = step;
  const quiet: TableRound = { variation, side, skipped: false, heldSeconds: 0, discomfort: null, pinch: 0 };
  const next = nextVisitStep(plan, { ...visit, rounds: [...visit.rounds, quiet] });
  if (next.kind === 'over') return 'The end';
  if (next.kind === 'compare') return 'Compare both legs';
  const entry = index.entryOf(next.variation);
  const title = entry ? entryToTitle(entry, english) : '';
  return `${title}, ${englishTable.roundToText(next.round, next.of).toLowerCase()}, ${next.side}`;
}

/** How a round is timed, answered and kept. */
function useAnswers({ visit, beforeStop }: VisitPart, step: RoundStep, round: LiveRound) {
  const said = useSignal<number | null>(null);
  const asksPinch = useSignal(false);
  const isKept = useSignal(false);
  const { variation, side } = step;
  const toRound = (change: Partial<TableRound> = {}): TableRound => ({
    variation,
    side,
    skipped: false,
    heldSeconds: round.view.peek().heldSeconds,
    discomfort: said.peek(),
    pinch: 0,
    ...change,
  });
  const keep = (change: Partial<TableRound> = {}) => {
    if (isKept.peek()) return;
    isKept.value = true;
    round.send({ kind: 'end' });
    void append({ type: 'round-done', payload: { visit: visit.id, round: toRound(change) } });
  };
  const keepBegun = (): readonly Draft[] => {
    const { heldSeconds, phase } = round.view.peek();
    const isBegun = phase !== 'ready' && (heldSeconds > 0 || said.peek() !== null || asksPinch.peek());
    const isToKeep = isBegun && !isKept.peek();
    isKept.value = true;
    round.send({ kind: 'end' });
    if (!isToKeep) return [];
    // A pinch that was told but not yet numbered counts as one that stays (B.5).
    const pinch = asksPinch.peek() ? 10 : 0;
    return [{ type: 'round-done', payload: { visit: visit.id, round: toRound({ pinch }) } }];
  };
  useEffect(() => {
    beforeStop.current = keepBegun;
    return () => {
      beforeStop.current = () => [];
    };
  }, [round]);
  const say = (discomfort: number) => {
    if (round.view.peek().phase === 'ready') return;
    said.value = discomfort;
    if (round.view.peek().phase === 'over') keep();
    else if (mustEaseOff({ discomfort, pinch: 0 })) {
      round.send({ kind: 'end' });
      sayAloud(englishTable.easeOff);
    }
  };
  const tellPinch = () => {
    if (round.view.peek().phase === 'ready') return;
    round.send({ kind: 'end' });
    asksPinch.value = true;
    sayAloud(englishTable.pinchNow);
  };
  useSignalEffect(() => {
    if (round.view.value.phase !== 'over' || asksPinch.value || isKept.value) return;
    if (said.value === null) sayAloud(englishTable.askNumber);
    else keep();
  });
  return { said, asksPinch, keep, say, tellPinch };
}

interface AskProps {
  readonly answers: ReturnType<typeof useAnswers>;
  readonly step: RoundStep;
  readonly phase: RoundView['phase'];
}

function Ask({ answers: { said, asksPinch, keep, say, tellPinch }, step, phase }: AskProps) {
  if (phase === 'ready') return null;
  if (asksPinch.value)
    return (
      <TableScores
        legend="How strong is the pinch in the groin?"
        note={
          step.isWedge ? 'From 2 on, the techniques end for today.' : 'The next round uses the towel, once.'
        }
        from={1}
        said={null}
        onSay={(pinch) => keep({ pinch })}
      />
    );
  return (
    <>
      <TableScores
        legend="Ask: how strong, 0 to 10?"
        note={`${step.before === null ? '' : `Last time ${step.before}. `}Above ${CEILING}, ease off.`}
        from={0}
        said={said.value}
        onSay={say}
      />
      <button type="button" class="control table-pinch" onClick={tellPinch}>
        The groin pinches
      </button>
    </>
  );
}

function useAnnounced(text: string): Signal<string> {
  const announced = useSignal('');
  useEffect(() => {
    announced.value = text;
    sayAloud(text);
  }, [announced, text]);
  return announced;
}

/** One round: figure, words, clock, the question and the groin branch. */
export function RoundPanel({ step, ...part }: VisitPart & { readonly step: RoundStep }) {
  const { visit, plan, index } = part;
  const entry = index.entryOf(step.variation);
  if (!entry) throw new Error(`The library has no ${step.variation}.`);
  const round = useRound(entry, step, plan);
  const answers = useAnswers(part, step, round);
  const { side, depth } = step;
  const title = entryToTitle(entry, english);
  const announced = useAnnounced(englishTable.announceRound({ title, isLight: plan.isLight, ...step }));
  const { phase, kind } = round.view.value;
  const share = useComputed(() => {
    const { kind: now, left, phase: at } = round.view.value;
    return at === 'over' ? 0 : momentToShare({ kind: now, fraction: 1 - left, smaller: false });
  });
  const start = () => {
    primeSound();
    round.send({ kind: 'start' });
  };
  const toggle = { ready: start, running: 'pause', paused: 'resume', over: null } as const;
  useTableKeys((key) => {
    const now = round.view.peek().phase;
    if (key.kind === 'toggle') {
      const does = toggle[now];
      if (typeof does === 'string') round.send({ kind: does });
      else does?.();
    } else if (key.kind === 'ease-off') round.send({ kind: 'end' });
    else if (key.kind === 'pinch') answers.tellPinch();
    else if (key.kind === 'number' && !answers.asksPinch.peek()) answers.say(key.value);
    else if (key.kind === 'number' && key.value > 0) answers.keep({ pinch: key.value });
  });
  return (
    <>
      <section class="table-what">
        <h1 tabindex={-1}>{title}</h1>
        <div class="table-side">
          <SideWord side={side} size="chip" text={englishTable.legToText(side)} />
          <span class="table-depth">{englishTable.depthToText(depth, plan.isLight)}</span>
        </div>
        <TableFigure
          entry={entry}
          side={side}
          part={phase === 'running' || phase === 'paused' ? kindToPart(kind) : 'end'}
          label={title}
          share={phase === 'ready' ? undefined : share}
          isPaused={phase === 'paused'}
        />
      </section>
      {phase === 'ready' ? (
        <Wordings entry={entry} step={step} plan={plan} />
      ) : (
        <Reminder entry={entry} step={step} />
      )}
      <section class="table-ask" aria-label="This round">
        <h2 class="table-round">{englishTable.roundToText(step.round, step.of)}</h2>
        <div class="table-time">
          <Clock view={round.view} holdSeconds={plan.holdSeconds} />
          <Controls round={round} onStart={start} onLeaveOut={() => answers.keep({ skipped: true })} />
        </div>
        <Ask answers={answers} step={step} phase={phase} />
        {phase === 'ready' && <MeasuresTable visit={visit} />}
        <div class="heard-only" role="status">
          {announced.value}
        </div>
      </section>
      <p class="table-next">
        <span class="quiet">Next</span> <strong>{nextText(part, step)}</strong>
      </p>
    </>
  );
}
