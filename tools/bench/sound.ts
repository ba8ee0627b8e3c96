/**
 * Whether a session sounds as its timeline says, in a real Chromium with a real voice, recorded and listened to:
 *   npm run ilium -- bench sound [--minutes 3] [--wave session.wav]
 * Installs speech-dispatcher, espeak-ng and PulseAudio by apt-get where they are missing. Every bell is looked for
 * by its height around its moment; how late it comes is told against the middle of all bells, which takes out the
 * way through the sound card. Build the app first.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan } from '@ilium/movement';
import { planToTimeline } from '@ilium/session';
import { bellToHertz } from '@ilium/voice';
import { english } from '@ilium/words';
import { servePreview } from '../preview.ts';
import { launchRawBrowser, makeProfile, waitFor } from '../raw-browser.ts';
import { findOnset, hearSpeech } from '../sound/hear.ts';
import { recordingToWave, startSoundMachine } from '../sound/sound-machine.ts';
import { beganScript, planScript, seedEvents, startScript } from './player-page.ts';

/** How far from its moment a bell is looked for: first roughly, then around the middle of all, ms. */
const ROUGHLY = 450;
const CLOSELY = 200;
/** Softer rises are no bell, softer frames no speech. */
const BELL_HEARD = 0.08;
const SPEECH_HEARD = 0.002;
/** A phrase has ended when nothing is heard of it in this time before the next moment, ms. */
const QUIET_BEFORE = 100;
const hasVoice = `speechSynthesis.getVoices().some(({ lang, localService }) => localService && /^en/.test(lang))`;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '3' }, wave: { type: 'string' } },
});

const at = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Plays a session and listens; the record says when it began. */
async function playAndListen() {
  const machine = await startSoundMachine();
  const { address, close } = await servePreview();
  const profile = makeProfile();
  const browser = await launchRawBrowser(
    profile.path,
    ['--enable-speech-dispatcher', '--autoplay-policy=no-user-gesture-required'],
    machine.env,
  );
  try {
    const page = await browser.open(address);
    await waitFor(page, `document.querySelector('h1')`);
    await page.evaluate(seedEvents(Number(values.minutes)));
    await page.send('Page.navigate', { url: `${address}?again#/plan` });
    await waitFor(page, hasVoice);
    await waitFor(
      page,
      `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`,
    );
    const endRecording = machine.record();
    await page.evaluate(startScript);
    await waitFor(page, `document.querySelector(".player h1")`, 60_000);
    const plan = await page.evaluate<SessionPlan>(planScript);
    await waitFor(page, `/^#.after/.test(location.hash)`, plan.totalMs + 60_000);
    const startedAt = Date.parse(await page.evaluate<string>(beganScript));
    return { plan, startedAt, ...(await endRecording()) };
  } finally {
    await browser.kill();
    profile.remove();
    await close();
    machine.stop();
  }
}

if (!existsSync('packages/web/dist/index.html')) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { plan, startedAt, recording, beganAt } = await playAndListen();
if (values.wave) writeFileSync(values.wave, recordingToWave(recording));
const { cues } = planToTimeline(plan, indexLibrary(library), { words: english });

const bells = cues.flatMap(({ bell, atMs }) => (bell ? [{ hertz: bellToHertz(bell), atMs }] : []));
const lookAround = (offset: number, around: number) =>
  bells.map(({ hertz, atMs }) => {
    const due = atMs + offset;
    const onset = findOnset(recording, hertz, due - around, due + around);
    return { lateMs: onset.atMs - due, isHeard: onset.loudness >= BELL_HEARD };
  });
const heardOf = (found: ReturnType<typeof lookAround>) =>
  found.flatMap(({ isHeard, lateMs }) => (isHeard ? [lateMs] : []));
const roughly = startedAt - beganAt;
const offset = roughly + at(heardOf(lookAround(roughly, ROUGHLY)), 0.5);
const late = heardOf(lookAround(offset, CLOSELY));
const errors = late.map((ms) => Math.abs(ms - at(late, 0.5)));

const speech = hearSpeech(recording);
const moments = [...cues.map(({ atMs }) => atMs), plan.totalMs];
const phrases = cues.flatMap(({ text, atMs }) => {
  const next = moments.find((moment) => moment > atMs);
  return text === '' || next === undefined ? [] : [{ text, from: atMs + offset, until: next + offset }];
});
const spoken = phrases.filter(({ from, until }) => speech.loudest(from, until) >= SPEECH_HEARD);
const overrun = phrases.filter(({ until }) => speech.loudest(until - QUIET_BEFORE, until) >= SPEECH_HEARD);
const share = (100 * (1 - overrun.length / phrases.length)).toFixed(1);

console.log(`bells: ${late.length} of ${bells.length} heard`);
console.log(`onset error: median ${at(errors, 0.5).toFixed(1)} ms, 95 % ${at(errors, 0.95).toFixed(1)} ms`);
console.log(`phrases: ${spoken.length} of ${phrases.length} audible, ${share} % end before the next moment`);
for (const { text } of overrun) console.log(`  still speaking: ${text}`);
process.exit(late.length === bells.length && spoken.length === phrases.length ? 0 : 1);
