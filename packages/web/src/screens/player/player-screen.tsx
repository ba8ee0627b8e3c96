import type { Position } from '@ilium/movement';
import { planToEquipment } from '@ilium/session';
import { english } from '@ilium/words';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Control } from '../../components/control.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Screen, useArrival } from '../../components/screen.tsx';
import { SideWord } from '../../components/side-word.tsx';
import { StopButton } from '../../components/stop-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { navigate } from '../../shell/router.ts';
import { isSpoken } from '../../state/cue-sound.ts';
import { prefersStill } from '../../state/live-means.ts';
import type { PlayerFace } from '../../state/player-face.ts';
import { settings, storeProblem } from '../../state/record.ts';
import { screenAwake } from '../../state/session-awake.ts';
import { type LiveSession, live } from '../../state/session-live.ts';
import { missingToText } from '../../state/session-missing.ts';
import { primeSound } from '../../state/session-sound.ts';
import { playsElsewhere, reopenSession, resumeSession } from '../../state/session-start.ts';
import { localVoices } from '../../state/speech.ts';
import { clipsSpeak } from '../../state/voice-clips.ts';
import { isMoving } from './is-moving.ts';
import { keyToInput, toggleInput } from './player-keys.ts';
import { LiveRing, LiveTimeline } from './player-motion.tsx';
import { PlayerQuestion } from './player-question.tsx';
import { PlayerStage } from './player-stage.tsx';
import { PlayerViews } from './player-views.tsx';
import './player-screen.css';

const controlTags = 'button, a, input, select, textarea';

/** Where the session leads when it is over. */
function leaveTo(session: LiveSession): void {
  const href = session.isAlarm() ? '#/emergency' : `#/after?session=${session.id}`;
  live.value = null;
  navigate(href, { replace: true });
}

/** Keys, frames and the way out of a session; leaving the page pauses it. */
function useSession(session: LiveSession): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      const onControl = target instanceof Element && target.matches(controlTags);
      const press = { key, modified: ctrlKey || altKey || metaKey, onControl };
      const { phase, waitsForDone } = session.face.peek();
      const input = keyToInput(press, phase, waitsForDone);
      if (!input) return;
      event.preventDefault();
      session.send(input);
    };
    // A page that came back by itself was not allowed to make a sound; the first touch allows it.
    const onFirstTouch = () => primeSound();
    addEventListener('keydown', onKey);
    addEventListener('keydown', onFirstTouch, { once: true });
    addEventListener('pointerdown', onFirstTouch, { once: true });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('keydown', onFirstTouch);
      removeEventListener('pointerdown', onFirstTouch);
      session.send({ kind: 'pause' });
    };
  }, [session]);
  const runs = useComputed(() => isMoving(session.face.value.phase));
  useSignalEffect(() => {
    // Between beats only ring and figure move: without motion the beats are enough, and a pause needs neither.
    if (!runs.value || prefersStill()) return;
    let frame = requestAnimationFrame(function draw() {
      session.draw();
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  });
  useSignalEffect(() => {
    if (session.face.value.phase === 'ended') leaveTo(session);
  });
}

const tallPositions: readonly Position[] = ['standing', 'sitting', 'half-kneeling', 'floor-sitting'];

function poseClass(position: Position | null): string {
  if (position === null || !tallPositions.includes(position)) return ' player-lies';
  return position === 'standing' ? ' player-stands' : ' player-stands player-sits';
}

const missingLine = (): string | null =>
  missingToText({
    keeps: storeProblem.value !== 'no-storage',
    speaks: localVoices.value.length > 0 || clipsSpeak.value,
    wantsSpeech: isSpoken(settings.value.voice),
    staysAwake: screenAwake.value !== 'refused',
  });

/** Lines of the set-up that are shown at once: the one being said and what follows. */
const LINES_AT_ONCE = 3;

/** The words of the moment: what changed, or what is being said and, while setting up, what comes after. */
function PlayerSays({ session, face }: { readonly session: LiveSession; readonly face: PlayerFace }) {
  if (face.notice !== '') return <p class="player-say player-notice">{face.notice}</p>;
  if (face.captions.length === 0) return <p class="player-say">{face.caption}</p>;
  const { plan } = session.timeline.value.source;
  const toFetch = face.item === 0 ? planToEquipment(plan) : [];
  const fetchLine = toFetch.length > 0 ? english.need(toFetch) : null;
  const lines = face.captions.filter((text) => text !== fetchLine);
  const first = Math.max(0, lines.indexOf(face.caption));
  const from = Math.min(first, Math.max(0, lines.length - LINES_AT_ONCE));
  return (
    <ul class="player-say player-captions">
      {fetchLine !== null && (
        <li class={`player-fetch${fetchLine === face.caption ? ' player-caption-now' : ''}`}>{fetchLine}</li>
      )}
      {lines.slice(from, from + LINES_AT_ONCE).map((text) => (
        <li key={text} class={text === face.caption ? 'player-caption-now' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function PlayerControls({ session, face }: { readonly session: LiveSession; readonly face: PlayerFace }) {
  const { controls } = english;
  const runs = isMoving(face.phase);
  return (
    <div class="player-controls">
      <Control
        icon="minus"
        text={controls.hurts}
        onPress={() => session.send({ kind: 'hurts', answer: null })}
      />
      <Control
        icon="plus"
        text={controls.helps}
        disabled={!face.canHelp}
        onPress={() => session.send({ kind: 'helps' })}
      />
      <Control icon="skip-back" text={controls.back} onPress={() => session.send({ kind: 'back' })} />
      <Control
        icon={runs ? 'pause' : 'play'}
        text={runs ? controls.pause : controls.resume}
        onPress={() => session.send(toggleInput(session.face.peek().phase))}
      />
      <Control icon="skip-on" text={controls.skip} onPress={() => session.send({ kind: 'skip' })} />
      {face.waitsForDone && (
        <button type="button" class="control player-done" onClick={() => session.send({ kind: 'done' })}>
          <Icon name="check" />
          <span>{controls.done}</span>
        </button>
      )}
    </div>
  );
}

/** "Hold 2 of 4", with what the breath does where the person wants to be guided. */
const labelOf = ({ label, guide }: PlayerFace): string =>
  guide && settings.value.breathGuide ? `${label} · ${english.breathToText(guide)}` : label;

function Announcements({ session }: { readonly session: LiveSession }) {
  return (
    <div class="heard-only" role="status">
      {session.announcement.value}
    </div>
  );
}

function LivePlayer({ session }: { readonly session: LiveSession }) {
  useSession(session);
  const page = useArrival('Session');
  const face = session.face.value;
  const missing = useComputed(missingLine).value;
  const isDim = useSignal(false);
  const isWaiting = face.phase === 'paused' || face.phase === 'ready';
  // After a touch the focus goes back to the page, so that the space bar pauses and does not press again.
  const onClick = (event: MouseEvent) => {
    if (event.detail > 0) page.current?.querySelector('h1')?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only moves the focus after a touch; keys keep it.
    <main
      ref={page as { current: HTMLElement | null }}
      id="main"
      class={`player${poseClass(face.position)}${isWaiting ? ' player-waits' : ''}${isDim.value ? ' player-dim' : ''}`}
      {...(isDim.value && { 'data-theme': 'dark' })}
      onClick={onClick}
    >
      <h1 class="heard-only" tabindex={-1}>
        {face.title}
      </h1>
      <PlayerStage session={session} face={face} />
      <LiveTimeline session={session} face={face} />
      <PlayerViews session={session} isDim={isDim} />
      {face.side !== null && (
        <div class="player-side">
          <SideWord side={face.side} />
        </div>
      )}
      {face.phase === 'asking' ? (
        <PlayerQuestion session={session} face={face} />
      ) : (
        <>
          <LiveRing session={session} face={face} />
          <div class="player-cue">
            <p class="player-headline">{face.headline}</p>
            <p class="player-label">{labelOf(face)}</p>
          </div>
          <div class="player-words">
            <PlayerSays session={session} face={face} />
            <p class="player-next">
              <span class="quiet">Next</span> <strong>{face.next}</strong>
            </p>
            {missing !== null && <p class="player-missing">{missing}</p>}
          </div>
          <PlayerControls session={session} face={face} />
        </>
      )}
      <div class="player-stop">
        <StopButton onPress={() => session.send({ kind: 'stop' })} text={english.controls.stop} />
      </div>
      <Announcements session={session} />
    </main>
  );
}

function PlaysElsewhere() {
  return (
    <Screen
      title="The session is in another tab"
      back="#/today"
      lead={<p>It plays in one tab at a time, so that nothing is counted twice.</p>}
      dock={<GoButton text="Go on here" icon="play" onPress={() => resumeSession({ steal: true })} />}
    >
      <TextLink text="Back to today" href="#/today" />
    </Screen>
  );
}

/** The session as it plays. Without one it is looked for in the record, and without that the plan is shown. */
export function PlayerScreen() {
  const looked = useSignal(false);
  useEffect(() => {
    if (live.peek()) return;
    reopenSession().then((found) => {
      looked.value = true;
      if (!found && !playsElsewhere.peek()) navigate('#/plan', { replace: true });
    });
  }, [looked]);
  const session = live.value;
  if (session) return <LivePlayer key={session.id} session={session} />;
  if (playsElsewhere.value) return <PlaysElsewhere />;
  return <main id="main" class="screen" aria-busy="true" />;
}
