import type { Asked, Known } from './judge.ts';
import type { About, Answers, Question, QuestionAbout } from './think.ts';
import type { ThinkMessage } from './think.worker.ts';

/** A question that waits for its turn. */
interface Ticket {
  readonly known: Known;
  readonly asked: Asked;
  readonly question: Question;
  readonly resolve: (answer: Answers[About] | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** Milliseconds after which a worker that says nothing counts as fallen over: nobody waits on it for a warning. */
const LONGEST_SILENCE = 8_000;

/** Thinks in a worker, so that the page goes on moving; it is told the library and the record only when they change. */
function createWorkerThinker(worker: Worker) {
  let told: Known | null = null;
  return ({ known, asked, question }: Ticket): Promise<Answers[About]> =>
    new Promise((resolve, reject) => {
      const message: ThinkMessage = {
        ...(told?.index !== known.index && { library: known.index.library }),
        ...(told?.record !== known.record && { record: known.record }),
        asked,
        question,
      };
      const silence = setTimeout(reject, LONGEST_SILENCE, new Error('The worker says nothing.'));
      worker.onmessage = ({ data }) => {
        clearTimeout(silence);
        resolve(data);
      };
      worker.onerror = reject;
      worker.onmessageerror = reject;
      worker.postMessage(message);
      told = known;
    });
}

/** Thinks here, for where a worker is refused or fell over. */
async function thinkHere({ known, asked, question }: Ticket): Promise<Answers[About]> {
  const { think } = await import('./think.ts');
  return think(known, asked, question);
}

function startThinking(): (ticket: Ticket) => Promise<Answers[About]> {
  try {
    const worker = new Worker(new URL('./think.worker.ts', import.meta.url), { type: 'module' });
    const thinkThere = createWorkerThinker(worker);
    return (ticket) =>
      thinkThere(ticket).catch(() => {
        worker.terminate();
        thinkNow = thinkHere;
        return thinkHere(ticket);
      });
  } catch {
    return thinkHere;
  }
}

let thinkNow: ((ticket: Ticket) => Promise<Answers[About]>) | null = null;
let isBusy = false;
let waiting: readonly Ticket[] = [];

/** The plan itself comes before everything about it. */
function takeNext(): Ticket | undefined {
  const next = waiting.find(({ question }) => question.about === 'plan') ?? waiting[0];
  waiting = waiting.filter((ticket) => ticket !== next);
  return next;
}

async function workOff(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  thinkNow ??= startThinking();
  for (let next = takeNext(); next; next = takeNext()) await thinkNow(next).then(next.resolve, next.reject);
  isBusy = false;
}

/**
 * Asks something about today's plan, away from this thread. One question is thought about at a time; a newer one of its
 * kind takes the place of one that still waits, whose answer then is `undefined`.
 */
export function ask<Kind extends About>(
  known: Known,
  asked: Asked,
  question: QuestionAbout<Kind>,
): Promise<Answers[Kind] | undefined> {
  return new Promise((resolve, reject) => {
    const older = waiting.filter((ticket) => ticket.question.about === question.about);
    waiting = waiting.filter((ticket) => !older.includes(ticket));
    for (const ticket of older) ticket.resolve(undefined);
    const answer = resolve as Ticket['resolve'];
    waiting = [...waiting, { known, asked, question, resolve: answer, reject }];
    void workOff();
  });
}
