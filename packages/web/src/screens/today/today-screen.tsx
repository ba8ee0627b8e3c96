import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { GoButton } from '../../components/go-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { looksNew } from '../../state/first-visit.ts';
import { intake, recordReady } from '../../state/record.ts';
import { TodayTop } from './today-top.tsx';
import './today-screen.css';

const dayScreen = signal<ComponentType | null>(null);

function FirstVisit() {
  return (
    <Screen
      title="Today"
      heading="Quiet minutes for hip and back"
      above={<TodayTop />}
      lead={<p>Check first.</p>}
      dock={<GoButton text="Start" icon="play" href="#/check" />}
    >
      <div class="today-stage">
        <Stage>
          <div class="figure">
            <Pictogram position="sitting" side={null} line="hero" />
          </div>
        </Stage>
      </div>
    </Screen>
  );
}

let isFetched = false;

/** Fetches the rules and the library, while the record is being read. */
function fetchDay(): void {
  if (isFetched) return;
  isFetched = true;
  Promise.all([import('./day-screen.tsx'), import('@ilium/library')]).then(
    async ([{ DayScreen, loadDay }]) => {
      await loadDay();
      dayScreen.value = DayScreen;
    },
  );
}

/** Someone who answered the check before: the rules and the library are fetched first. */
function Returning() {
  fetchDay();
  const Day = dayScreen.value;
  return Day ? <Day /> : <TodayWaits />;
}

function TodayWaits() {
  return (
    <Screen title="Today" above={<TodayTop />}>
      <div class="today-stage" aria-busy="true">
        <Stage>
          <span class="heard-only">One moment</span>
        </Stage>
      </div>
    </Screen>
  );
}

/** The start: a reason to begin, today's session, or a reason not to. */
export function TodayScreen() {
  if (!looksNew) fetchDay();
  if (!recordReady.value && !looksNew) return <TodayWaits />;
  return intake.value === null ? <FirstVisit /> : <Returning />;
}
