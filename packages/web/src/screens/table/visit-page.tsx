import type { LibraryIndex } from '@ilium/movement';
import type { ClientRecord, VisitEnding, VisitRecord } from '@ilium/record';
import { judgeVisit } from '@ilium/safety';
import {
  type AfterHalt,
  afterHalt,
  nextVisitStep,
  planVisit,
  type VisitPlan,
  type VisitStep,
} from '@ilium/session';
import type { Draft } from '@ilium/store';
import { english, englishTable } from '@ilium/words';
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
import { HaltPanel } from './halt-panel.tsx';
import { knownConditions } from './known-conditions.ts';
import { refusalToText } from './refusal-text.ts';
import { RoundPanel } from './round-panel.tsx';
import { useTableKeys } from './use-table-keys.ts';

interface VisitProps {
  readonly client: ClientRecord;
  readonly visit: VisitRecord;
  readonly index: LibraryIndex;
}

type Leave = ReturnType<typeof judgeVisit>;

/** Whether the gate is still open, by what was asked and by what was noted of the client since (B.5). */
function leaveOf({ client, visit: { answers }, index }: VisitProps): Leave {
  const conditions = knownConditions(client, index)?.conditions ?? null;
  return judgeVisit({ ...answers, conditions: answers.conditions && conditions });
}

/** The plan by the published programme for therapists; `null` where there is no leave. */
function planOf({ visit: { first, holdSeconds }, index }: VisitProps, leave: Leave): VisitPlan | null {
  const programme = index.library.programmes.find(({ assisted }) => assisted);
  if (!leave.ok || !programme) return null;
  return planVisit({ programme, index, leave: leave.value, first, holdSeconds });
}

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

const nothingGoesOn: AfterHalt = { next: null, mayCompare: false, how: 'stopped' };

/** What shows: the visit as it runs, the choice after Stop, or the comparison before the end. */
type Shown = 'running' | 'halted' | 'comparing';

/** How a visit is stopped, goes on and ends. All of it is kept at once, so that closing the tab loses nothing. */
function useStops({ visit }: VisitProps, plan: VisitPlan | null) {
  const shown = useSignal<Shown>(visit.isHalted || !plan ? 'halted' : 'running');
  const beforeStop = useRef<() => readonly Draft[]>(() => []);
  const isOver = useRef(false);
  const step: VisitStep = plan ? nextVisitStep(plan, visit) : { kind: 'over', how: 'stopped' };
  const after = plan ? afterHalt(plan, visit) : nothingGoesOn;
  const end = (how: VisitEnding) => {
    if (isOver.current) return;
    isOver.current = true;
    void append({ type: 'visit-ended', payload: { visit: visit.id, how } });
  };
  const stop = () => {
    if (shown.peek() === 'halted') return;
    const isRound = shown.peek() === 'running' && step.kind === 'round';
    const at = isRound ? { variation: step.variation, side: step.side } : null;
    const begun = beforeStop.current();
    shown.value = 'halted';
    void append(...begun, { type: 'visit-halted', payload: { visit: visit.id, at } });
  };
  useEffect(() => {
    if (!plan) shown.value = 'halted';
    else if (step.kind === 'over' && shown.peek() === 'running') end(step.how);
  }, [plan === null, step.kind]);
  return { shown, beforeStop, step, after, stop, end };
}

/** A visit as it runs: what comes next follows from what was kept, so that a reload loses nothing. */
function RunningVisit(props: VisitProps) {
  const { client, visit, index } = props;
  useTable();
  const leave = leaveOf(props);
  const plan = useMemo(() => planOf(props, leave), [visit.id, client.noted, index]);
  const { shown, beforeStop, step, after, stop, end } = useStops(props, plan);
  const page = useArrival(`At the table: ${client.name}`, shown.value);
  useTableKeys((key) => key.kind === 'stop' && stop());
  // After a touch the focus goes back to the page, so that the space bar starts and does not press again.
  const onClick = ({ detail, target }: MouseEvent) => {
    const isField = target instanceof Element && target.closest('input, label') !== null;
    if (detail > 0 && !isField) page.current?.querySelector('h1')?.focus({ preventScroll: true });
  };
  const part = plan && { visit, plan, index, beforeStop };
  const isHalted = shown.value === 'halted';
  const show = (next: Shown) => () => {
    shown.value = next;
  };
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
      {isHalted && (
        <HaltPanel
          after={after}
          reasons={
            leave.ok
              ? after.next
                ? []
                : [englishTable.halt.over(after.how)]
              : leave.error.map((refusal) => refusalToText(refusal))
          }
          index={index}
          onCompare={show('comparing')}
          onGoOn={show('running')}
          onEnd={() => end(after.how)}
        />
      )}
      {part && shown.value === 'comparing' && <ComparisonPanel {...part} moment="after" ends={after.how} />}
      {part && shown.value === 'running' && step.kind === 'round' && (
        <RoundPanel key={`${step.side} ${step.variation} ${visit.rounds.length}`} {...part} step={step} />
      )}
      {part && shown.value === 'running' && step.kind === 'compare' && (
        <ComparisonPanel key={step.moment} {...part} moment={step.moment} />
      )}
      <div class="table-stop">
        {isHalted ? (
          <p class="table-stopped">{englishTable.halt.stopped}</p>
        ) : (
          <StopButton onPress={stop} text={english.controls.stop} />
        )}
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
