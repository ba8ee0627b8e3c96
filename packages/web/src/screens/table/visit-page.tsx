import type { LibraryIndex } from '@ilium/movement';
import type { ClientRecord, VisitRecord } from '@ilium/record';
import { judgeVisit } from '@ilium/safety';
import { nextVisitStep, planVisit, type VisitPlan } from '@ilium/session';
import type { Draft } from '@ilium/store';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { Screen, useArrival } from '../../components/screen.tsx';
import { StopButton } from '../../components/stop-button.tsx';
import { append } from '../../state/record.ts';
import { keepAwake } from '../../state/session-awake.ts';
import { type TabLock, takeTabLock } from '../../state/session-lock.ts';
import { primeSound } from '../../state/session-sound.ts';
import { ComparisonPanel } from './comparison-panel.tsx';
import { knownConditions } from './known-conditions.ts';
import { RoundPanel } from './round-panel.tsx';
import { useTableKeys } from './use-table-keys.ts';

interface VisitProps {
  readonly client: ClientRecord;
  readonly visit: VisitRecord;
  readonly index: LibraryIndex;
}

/**
 * The plan by the published programme for therapists; `null` where the gate no longer opens (B.5), also by what was
 * noted of the client since.
 */
function planOf({ client, visit, index }: VisitProps): VisitPlan | null {
  const { answers, first, holdSeconds } = visit;
  const conditions = knownConditions(client, index)?.conditions ?? null;
  const judged = judgeVisit({ ...answers, conditions: answers.conditions && conditions });
  const programme = index.library.programmes.find(({ assisted }) => assisted);
  if (!judged.ok || !programme) return null;
  return planVisit({ programme, index, leave: judged.value, first, holdSeconds });
}

const stopped = (visit: string): Draft => ({ type: 'visit-ended', payload: { visit, how: 'stopped' } });

/** Keeps the screen on, and lets the first touch allow sound, while a visit runs. */
function useTable(): void {
  useEffect(() => {
    keepAwake(true);
    const onFirstTouch = () => primeSound();
    addEventListener('keydown', onFirstTouch, { once: true });
    addEventListener('pointerdown', onFirstTouch, { once: true });
    return () => {
      keepAwake(false);
      removeEventListener('keydown', onFirstTouch);
      removeEventListener('pointerdown', onFirstTouch);
    };
  }, []);
}

/** A visit as it runs: what comes next follows from what was kept, so that a reload loses nothing. */
function RunningVisit(props: VisitProps) {
  const { client, visit, index } = props;
  useTable();
  const page = useArrival(`At the table: ${client.name}`);
  const plan = useMemo(() => planOf(props), [visit.id, client.noted, index]);
  const step = plan ? nextVisitStep(plan, visit) : ({ kind: 'over', how: 'stopped' } as const);
  const beforeStop = useRef<() => readonly Draft[]>(() => []);
  const isOver = useRef(false);
  const end = (...drafts: readonly Draft[]) => {
    if (isOver.current) return;
    isOver.current = true;
    void append(...drafts);
  };
  const stop = () => end(...beforeStop.current(), stopped(visit.id));
  useTableKeys((key) => key.kind === 'stop' && stop());
  useEffect(() => {
    if (step.kind === 'over') end({ type: 'visit-ended', payload: { visit: visit.id, how: step.how } });
  }, [step.kind]);
  // After a touch the focus goes back to the page, so that the space bar starts and does not press again.
  const onClick = ({ detail, target }: MouseEvent) => {
    const isField = target instanceof Element && target.closest('input, label') !== null;
    if (detail > 0 && !isField) page.current?.querySelector('h1')?.focus({ preventScroll: true });
  };
  const part = plan && { visit, plan, index, beforeStop };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only moves the focus after a touch; keys keep it.
    <main
      ref={page as { current: HTMLElement | null }}
      id="main"
      class="table-run table-dense"
      onClick={onClick}
    >
      <header class="table-bar">
        <strong>{client.name}</strong>
        <span>{visit.answers.therapist}</span>
        <span>
          Stop word <strong>{visit.answers.stopWord}</strong>
        </span>
      </header>
      {part && step.kind === 'round' && (
        <RoundPanel key={`${step.side} ${step.variation} ${visit.rounds.length}`} {...part} step={step} />
      )}
      {part && step.kind === 'compare' && (
        <ComparisonPanel key={step.moment} {...part} moment={step.moment} />
      )}
      <div class="table-stop">
        <StopButton onPress={stop} text={english.controls.stop} />
      </div>
    </main>
  );
}

/** A visit in this tab, or where it is. Two tabs would keep every round twice. */
export function VisitPage(props: VisitProps) {
  const { client, visit } = props;
  const turn = useSignal<'asked' | 'here' | 'elsewhere'>('asked');
  const lock = useRef<TabLock | null>(null);
  const take = async (steal: boolean) => {
    const onLost = () => {
      turn.value = 'elsewhere';
    };
    lock.current = await takeTabLock(`visit-${visit.id}`, { steal, onLost });
    turn.value = lock.current ? 'here' : 'elsewhere';
  };
  useEffect(() => {
    void take(false);
    return () => lock.current?.release();
  }, []);
  if (turn.value === 'here') return <RunningVisit {...props} />;
  if (turn.value === 'asked') return <main id="main" class="screen" aria-busy="true" />;
  return (
    <Screen
      title="The visit is in another tab"
      back={`#/table/client/${client.id}`}
      lead={<p>It goes on in one tab at a time, so that no round is counted twice.</p>}
      dock={<GoButton text="Go on here" icon="play" onPress={() => take(true)} />}
    />
  );
}
