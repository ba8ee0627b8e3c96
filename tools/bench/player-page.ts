import { makeEvent } from '@ilium/record';
import { leftHipIntake } from '../../tests/e2e/steps.ts';

function lastScript(type: string, path: string): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('ilium', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('events').objectStore('events').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.findLast(({ type }) => type === '${type}').${path});
      };
    };
  })`;
}

/** The plan of the session that was planned last. */
export const planScript = lastScript('session-planned', 'payload.plan');

/** When the last session began, by the wall clock. */
export const beganScript = lastScript('session-started', 'at');

/**
 * Runs in the page before the app: a local voice that only says when it was asked to speak, vibration that says
 * when it was asked to, and the usual way to count time beside them.
 */
export const watchScript = `
  globalThis.iliumWatch = {
    seen: [],
    naive: { told: [], counted: 0 },
    note(what) { this.seen.push({ at: performance.now(), what }); },
    plan: () => ${planScript},
    countNaively(atMs) {
      const { naive } = this;
      naive.counted = Math.round((performance.now() - this.seen[0].at) / 250) * 250;
      setInterval(() => {
        naive.counted += 250;
        while (naive.told.length < atMs.length && atMs[naive.told.length] <= naive.counted)
          naive.told.push(performance.now());
      }, 250);
    },
  };
  const voice = { name: 'Test', lang: 'en-GB', localService: true, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: ({ text }) => { if (text.trim() !== '') iliumWatch.note(text); },
    cancel: () => undefined,
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  navigator.vibrate = (pattern) => { if (pattern !== 0) iliumWatch.note('bell'); return true; };
`;

/** Puts answers into the record that make a session of so many minutes. */
export const seedEvents = (minutes: number): string => {
  const intake = { ...leftHipIntake, minutes: Math.max(3, Math.min(30, minutes)) };
  const event = makeEvent(
    'intake-answered',
    { intake, rulesVersion: 1 },
    { at: Date.now() - 60_000, offsetMinutes: 0, device: 'bench', random: Math.random },
  );
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('ilium', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('events', 'readwrite');
      transaction.objectStore('events').put(${JSON.stringify(event)});
      transaction.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`;
};

/** Presses Start. */
export const startScript = `
  [...document.querySelectorAll('button')].find((button) => /^Start, /.test(button.textContent)).click()
`;

/** What left a page to be heard, by the wall clock. */
export interface Heard {
  readonly said: readonly {
    readonly text: string;
    readonly at: number;
    readonly endedAt: number | null;
    readonly wasCut: boolean;
  }[];
  /** Bells as they were felt: each has a pattern of its own. */
  readonly felt: readonly { readonly pattern: string; readonly at: number }[];
}

/** Runs in the page before the app: notes what is said and felt, and lets it be said. */
export const noteScript = `
  globalThis.iliumHeard = { said: [], felt: [] };
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (utterance) {
    const { text } = utterance;
    const one = { text, at: Date.now(), endedAt: null, wasCut: false };
    utterance.addEventListener('end', () => { one.endedAt = Date.now(); });
    utterance.addEventListener('error', () => { one.wasCut = true; });
    if (text.trim() !== '') iliumHeard.said.push(one);
    speak.call(this, utterance);
  };
  navigator.vibrate = (pattern) => {
    if (pattern !== 0) iliumHeard.felt.push({ pattern: JSON.stringify(pattern), at: Date.now() });
    return true;
  };
`;

/** A place of the session as the record has it. */
export interface RecordedPlace {
  readonly session: string;
  readonly item: number;
  readonly side: 'left' | 'right' | null;
  readonly set: number;
  readonly rep: number;
}

/** What the player shows, and what the record holds of the session that began last. */
export interface Standing {
  readonly title: string | null;
  readonly side: string | null;
  readonly label: string | null;
  readonly reached: readonly RecordedPlace[];
  readonly ended: readonly {
    readonly item: number;
    readonly because: string | null;
    readonly repsDone: number;
    readonly repsPlanned: number;
  }[];
  readonly started: number;
}

/** Reads a {@link Standing}. */
export const standingScript = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ilium', 1);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('events').objectStore('events').getAll();
    all.onsuccess = () => {
      opening.result.close();
      const of = (wanted) => all.result.filter(({ type }) => type === wanted).map(({ payload }) => payload);
      const session = of('session-started').at(-1)?.session;
      const shown = (selector) => document.querySelector('.player ' + selector)?.textContent ?? null;
      resolve({
        title: shown('h1'),
        side: shown('.player-side'),
        label: shown('.player-label'),
        reached: of('player-moved').filter((moved) => moved.session === session),
        ended: of('item-ended').filter((item) => item.session === session),
        started: of('session-started').length,
      });
    };
  };
})`;

/** Presses the control of the player with this name, if it is there. */
export const pressScript = (name: string): string =>
  `[...document.querySelectorAll('.player button')].find((b) => b.textContent.trim() === '${name}')?.click()`;
