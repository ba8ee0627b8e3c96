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
