import fc from 'fast-check';
import { casesWanted, mutate, mutations } from './mutations.ts';

/** Milliseconds that trying may take, however many cases are wanted. */
export const TRIES = 6 * 3_600_000;

/** Why an import was refused: its class, and the sentence that the person reads. */
export interface Refused {
  readonly code: string;
  readonly sentence: string;
}

/** A way in for files from outside. */
export interface Import {
  /** "Back-up, plain". */
  readonly name: string;
  /** Files in which something was spoilt. */
  readonly files: fc.Arbitrary<Uint8Array>;
  /** Cases that are tried where `ILIUM_CASES` says nothing. */
  readonly usual: number;
  /** Takes a file in as the app does; `null` where it is taken. Throws where what is taken is not whole. */
  readonly take: (file: Uint8Array) => Promise<Refused | null>;
}

/** Sound files in which one to three things were spoilt. */
export const spoilt = (...originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...originals), fc.array(mutations, { minLength: 1, maxLength: 3 }))
    .map(([original, changes]) =>
      changes.reduce<Uint8Array>(
        (file, change) => mutate(Buffer.from(file).toString('latin1'), change, 'latin1'),
        original,
      ),
    );

const isSentence = (text: string): boolean =>
  /^[^\n]{10,900}[.!?]$/.test(text) && !/undefined|NaN|\[object/.test(text);

/** What is wrong with how a spoilt file was met; `null` where nothing is. */
async function findWrong({ take }: Import, file: Uint8Array, count: (code: string) => void) {
  const refused = await take(file);
  if (({} as { polluted?: boolean }).polluted !== undefined) return 'an object of every kind was changed';
  count(refused?.code ?? 'taken');
  return refused === null || isSentence(refused.sentence)
    ? null
    : `no sentence for ${refused.code}: ${refused.sentence}`;
}

/**
 * Tries an import with spoilt files: nothing may crash, and each refusal has its sentence. Prints how often each class of refusal came.
 */
export async function tryMutated(imported: Import): Promise<ReadonlyMap<string, number>> {
  const numRuns = casesWanted(imported.usual);
  const timesByCode = new Map<string, number>();
  const count = (code: string) => timesByCode.set(code, (timesByCode.get(code) ?? 0) + 1);
  const start = process.cpuUsage();
  const { failed, seed, counterexamplePath, errorInstance } = await fc.check(
    fc.asyncProperty(imported.files, async (file) => {
      const wrong = await findWrong(imported, file, count);
      if (wrong !== null) throw new Error(wrong);
    }),
    { numRuns, endOnFailure: true },
  );
  if (failed)
    throw new Error(`${imported.name}: ${errorInstance} (seed ${seed}, path ${counterexamplePath})`, {
      cause: errorInstance,
    });
  const seconds = (process.cpuUsage(start).user / 1e6).toFixed(1);
  const classes = [...timesByCode].toSorted(([, a], [, b]) => b - a).map(([code, n]) => `${code} ${n}`);
  console.log(
    `${imported.name}: ${numRuns.toLocaleString('en')} in ${seconds} s, ${timesByCode.size} outcomes: ${classes.join(', ')}`,
  );
  return timesByCode;
}
