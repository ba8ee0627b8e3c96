import { noHand } from '@ilium/planner';
import { effect } from '@preact/signals';
import { place } from '../shell/router.ts';
import { moment } from './clock.ts';
import { type DayAhead, findDay, isKeptAhead, momentsAhead, toDayAhead } from './coming-days.ts';
import type { Judgement } from './judge.ts';
import { loadLibrary } from './library.ts';
import { openRecord, record } from './record.ts';
import { ask } from './thinker.ts';

/** Milliseconds without news after which nobody waits for the processor. */
const QUIET = 5000;

const readKept = async (): Promise<readonly DayAhead[]> => {
  const store = await openRecord();
  return ((await store.readNote(__JUDGE_VERSION__)) ?? []) as readonly DayAhead[];
};

/** What the record as it is now was found to mean today, when it was last looked at; `null` where nothing was kept. */
export const readToday = async (): Promise<Judgement | null> => findDay(await readKept(), moment());

/** Judges today and the next days, one after the other, and keeps that beside the record. */
async function judgeAhead(): Promise<void> {
  const known = { record: record.peek(), index: await loadLibrary() };
  if (known.record.intake === null || isKeptAhead(await readKept(), moment())) return;
  const days: DayAhead[] = [];
  for (const one of momentsAhead(moment())) {
    const asked = { wish: {}, choice: null, hand: noHand, ...one };
    const judgement = await ask(known, asked, { about: 'ahead' });
    if (record.peek() !== known.record) return;
    if (judgement) days.push(toDayAhead(one, judgement));
  }
  const store = await openRecord();
  await store.keepNote(days, __JUDGE_VERSION__);
}

/**
 * Keeps what the next days bring, so that Today shows it at once however long the record is; it is judged anew behind
 * what is shown. Waits until nothing was told for a while, and never works while a session is played. Called once.
 */
export function startJudgingAhead(): void {
  let waits: ReturnType<typeof setTimeout>;
  effect(() => {
    clearTimeout(waits);
    if (record.value.intake === null || place.value.path === 'player') return;
    waits = setTimeout(() => judgeAhead().catch(() => undefined), QUIET);
  });
}
