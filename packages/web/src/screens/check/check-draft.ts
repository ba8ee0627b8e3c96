import type { Clearance } from '@ilium/record';

/**
 * Everything a person has said in a check that is not finished, by the id of the card that asked.
 * Cards that no longer apply keep their answers here (back without loss) and are ignored when the intake is made.
 */
export interface CheckDraft {
  readonly version: 1;
  /** `short`: only what may have changed since the last whole check (E4, E8). */
  readonly kind: 'full' | 'short';
  /** The card that is shown. */
  readonly at: string;
  /** Answers of which one holds. Days are kept here too, as `YYYY-MM-DD`. */
  readonly choices: Readonly<Record<string, string>>;
  /** Answers of which several may hold. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** Numbers: pain 0 to 10, minutes. */
  readonly scores: Readonly<Record<string, number>>;
  readonly clearances: Readonly<Record<string, Clearance>>;
  /** Cards with ticks that were left by "None of these" or "Next". Ticks alone are no answer yet. */
  readonly settled: readonly string[];
}

/** A check that has not begun. */
export const emptyDraft: CheckDraft = {
  version: 1,
  kind: 'full',
  at: '',
  choices: {},
  ticks: {},
  scores: {},
  clearances: {},
  settled: [],
};

/** The draft with an answer of which one holds. */
export const choose = (draft: CheckDraft, id: string, value: string): CheckDraft => ({
  ...draft,
  choices: { ...draft.choices, [id]: value },
});

/** The draft with one answer of several ticked or not. The card has to be left again before it counts. */
export function tick(draft: CheckDraft, id: string, value: string, on: boolean): CheckDraft {
  const others = (draft.ticks[id] ?? []).filter((other) => other !== value);
  return {
    ...draft,
    ticks: { ...draft.ticks, [id]: on ? [...others, value] : others },
    settled: draft.settled.filter((other) => other !== id),
  };
}

/** The draft with a number. */
export const score = (draft: CheckDraft, id: string, value: number): CheckDraft => ({
  ...draft,
  scores: { ...draft.scores, [id]: value },
});

/** The draft with who cleared the person, and when. */
export const clear = (draft: CheckDraft, id: string, clearance: Clearance): CheckDraft => ({
  ...draft,
  clearances: { ...draft.clearances, [id]: clearance },
});

/** The draft with a card of several answers left as it stands. */
export const settle = (draft: CheckDraft, id: string): CheckDraft => ({
  ...draft,
  settled: draft.settled.includes(id) ? draft.settled : [...draft.settled, id],
});

/** "None of these": every answer of the card is no, and the card is answered. */
export const settleWithNone = (draft: CheckDraft, id: string): CheckDraft =>
  settle({ ...draft, ticks: { ...draft.ticks, [id]: [] } }, id);

/** What is ticked on a card; empty while the card has not been left. */
export const ticksOf = (draft: CheckDraft, id: string): readonly string[] =>
  draft.settled.includes(id) ? (draft.ticks[id] ?? []) : [];
