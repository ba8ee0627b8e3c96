/**
 * Whether a session sounds as its timeline says, in a real Chromium with a real voice, recorded and listened to:
 *   npm run ilium -- bench sound [--minutes 3] [--sessions 2] [--each] [--wave session.wav]
 * Installs speech-dispatcher, espeak-ng and PulseAudio by apt-get where they are missing. Every bell is looked for
 * by its height around its moment; how late it comes is told against the middle of all bells, which takes out the
 * way through the sound card, whose clock runs apart from the machine's and is followed. The first session learns how fast the voice is, the next ones know it. What was said
 * when, and what was cut off, is noted where it leaves the page. `--each` tells of every bell and phrase. Build the
 * app first.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { type Bell, indexLibrary, type SessionPlan } from '@ilium/movement';
import { type HeardPace, planToTimeline } from '@ilium/session';
import { bellToHertz, bellToVibration } from '@ilium/voice';
import { english } from '@ilium/words';
import { servePreview } from '../preview.ts';
import { launchRawBrowser, makeProfile, type RawPage, waitFor } from '../raw-browser.ts';
import { findOnset, hearSpeech, type Recording } from '../sound/hear.ts';
import { recordingToWave, type SoundMachine, startSoundMachine } from '../sound/sound-machine.ts';
import { beganScript, type Heard, noteScript, planScript, seedEvents, startScript } from './player-page.ts';

/** How far from its moment a bell is looked for: first roughly, then around the middle of all, ms. */
const ROUGHLY = 450;
const CLOSELY = 200;
/** Softer rises are no bell, softer frames no speech. */
const BELL_HEARD = 0.08;
const SPEECH_HEARD = 0.002;
/** A phrase has ended when nothing is heard of it in this time before the next moment, ms. */
const QUIET_BEFORE = 100;
/** A voice so slow that nothing is said in time: then every count is a tick. */
const neverInTime: HeardPace = { startMs: 60_000, letterMs: 1_000 };
/** Where the app keeps what it knows of a voice. */
const VOICE_KEY = 'ilium-voice-pace';
/** What is said after the last moment of a session is no phrase of it, ms. */
const STILL_SPEAKING = 500;
const hasVoice = `speechSynthesis.getVoices().some(({ lang, localService }) => localService && /^en/.test(lang))`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    sessions: { type: 'string', default: '2' },
    each: { type: 'boolean', default: false },
    wave: { type: 'string' },
  },
});

const at = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** A session as it was recorded; times by the wall clock. */
interface Played {
  readonly plan: SessionPlan;
  readonly startedAt: number;
  readonly heard: Heard;
  readonly recording: Recording;
  readonly placeOf: (wallMs: number) => number;
}

/** Plays a session and listens; the record says when it began. */
async function playAndListen(page: RawPage, address: string, machine: SoundMachine): Promise<Played> {
  await page.send('Page.navigate', { url: `${address}?again#/plan` });
  await waitFor(page, hasVoice);
  await waitFor(page, `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`);
  const endRecording = machine.record();
  await page.evaluate(startScript);
  await waitFor(page, `document.querySelector(".player h1")`, 60_000);
  const plan = await page.evaluate<SessionPlan>(planScript);
  await waitFor(page, `/^#.after/.test(location.hash)`, plan.totalMs + 60_000);
  const startedAt = Date.parse(await page.evaluate<string>(beganScript));
  const heard = await page.evaluate<Heard>('iliumHeard');
  return { plan, startedAt, heard, ...(await endRecording()) };
}

/** Plays on a device without a record, with what is known of its voice; gives what is known afterwards. */
async function playFresh(machine: SoundMachine, address: string, known: string) {
  const profile = makeProfile();
  const browser = await launchRawBrowser(
    profile.path,
    ['--enable-speech-dispatcher', '--autoplay-policy=no-user-gesture-required'],
    machine.env,
  );
  try {
    const page = await browser.open(address, noteScript);
    await waitFor(page, `document.querySelector('h1')`);
    await page.evaluate(`localStorage.setItem('${VOICE_KEY}', ${JSON.stringify(known)})`);
    await page.evaluate(seedEvents(Number(values.minutes)));
    const played = await playAndListen(page, address, machine);
    return { played, learned: await page.evaluate<string>(`localStorage.getItem('${VOICE_KEY}') ?? '{}'`) };
  } finally {
    await browser.kill();
    profile.remove();
  }
}

/** Every bell that a session rings: those of the timeline, and ticks in the place of counts that are too long. */
function bellsOf({ plan, heard, startedAt }: Played) {
  const index = indexLibrary(library);
  const cuesFor = (pace?: HeardPace) =>
    planToTimeline(plan, index, { words: english, ...(pace && { heard: pace }) }).cues;
  const sure = new Set(cuesFor().flatMap(({ bell, atMs }) => (bell ? [atMs] : [])));
  const wasFelt = (bell: Bell, atMs: number) =>
    heard.felt.some(
      ({ pattern, at }) =>
        pattern === JSON.stringify(bellToVibration(bell)) && Math.abs(at - startedAt - atMs) < ROUGHLY,
    );
  return cuesFor(neverInTime).flatMap(({ bell, atMs }) =>
    bell && (sure.has(atMs) || wasFelt(bell, atMs)) ? [{ bell, atMs }] : [],
  );
}

/** Whether everything was heard. */
function judge(played: Played): boolean {
  const { plan, heard, recording, startedAt, placeOf } = played;
  const bells = bellsOf(played);
  const lookAround = (offset: number, around: number) =>
    bells.map(({ bell, atMs }) => {
      const due = placeOf(startedAt + atMs) + offset;
      const onset = findOnset(recording, bellToHertz(bell), due - around, due + around);
      return { bell, atMs, lateMs: onset.atMs - due, isHeard: onset.loudness >= BELL_HEARD };
    });
  const heardOf = (found: ReturnType<typeof lookAround>) =>
    found.flatMap(({ isHeard, lateMs }) => (isHeard ? [lateMs] : []));
  const offset = at(heardOf(lookAround(0, ROUGHLY)), 0.5);
  const found = lookAround(offset, CLOSELY);
  const late = heardOf(found);
  const errors = late.map((ms) => Math.abs(ms - at(late, 0.5)));

  const speech = hearSpeech(recording);
  const moments = [
    ...bells.map(({ atMs }) => placeOf(startedAt + atMs) + offset),
    ...heard.said.map((one) => placeOf(one.at)),
    placeOf(startedAt + plan.totalMs) + offset,
  ];
  const within = heard.said.filter((one) => one.at < startedAt + plan.totalMs - STILL_SPEAKING);
  const phrases = within.map(({ text, at: since, endedAt, wasCut }) => {
    const from = placeOf(since);
    const until = moments.reduce((next, ms) => (ms > from + 1 && ms < next ? ms : next), Infinity);
    const isSpoken = speech.loudest(from, until) >= SPEECH_HEARD;
    const runsOver = speech.loudest(until - QUIET_BEFORE, until) >= SPEECH_HEARD;
    const lastHeard = speech.lastAbove(SPEECH_HEARD, from, until);
    const toldMs = endedAt === null ? null : endedAt - since;
    return { text, from, until, wasCut, isSpoken, runsOver, lastHeard, toldMs };
  });
  const spoken = phrases.filter(({ isSpoken }) => isSpoken);
  const inTime = phrases.filter(({ runsOver, wasCut }) => !runsOver && !wasCut);
  const percent = ((100 * inTime.length) / phrases.length).toFixed(1);
  console.log(`bells: ${late.length} of ${bells.length} heard`);
  console.log(`onset error: median ${at(errors, 0.5).toFixed(1)} ms, 95 % ${at(errors, 0.95).toFixed(1)} ms`);
  console.log(
    `phrases: ${spoken.length} of ${phrases.length} audible, ${percent} % end by themselves before the next moment`,
  );
  for (const { text, wasCut } of phrases.filter((one) => !inTime.includes(one)))
    console.log(`  ${wasCut ? 'cut off' : 'still speaking'}: ${text}`);
  if (values.each) {
    for (const { bell, atMs, lateMs } of found)
      console.log(`  ${(atMs / 1000).toFixed(1).padStart(7)} s ${bell} ${lateMs} ms`);
    for (const { text, from, until, lastHeard, toldMs } of phrases) {
      const told = toldMs === null ? 'no end told' : `end told after ${toldMs} ms`;
      console.log(
        `  ${text} | heard for ${(lastHeard - from).toFixed(0)} ms, ${told}, room for ${(until - from).toFixed(0)} ms`,
      );
    }
  }
  return late.length === bells.length && spoken.length === phrases.length;
}

if (!existsSync('packages/web/dist/index.html')) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const machine = await startSoundMachine();
const { address, close } = await servePreview();
let known = '{}';
let isRight = true;
try {
  for (let session = 1; session <= Number(values.sessions); session += 1) {
    const { played, learned } = await playFresh(machine, address, known);
    known = learned;
    if (values.wave) writeFileSync(values.wave, recordingToWave(played.recording));
    console.log(session === 1 ? 'a voice that was never heard' : 'the same voice, known');
    isRight = judge(played) && isRight;
  }
} finally {
  await close();
  machine.stop();
}
process.exit(isRight ? 0 : 1);
