import type { LibraryEntry, LibraryIndex } from '@ilium/movement';
import {
  type LetterItem,
  type PrescriptionLetter,
  parsePrescriptionLetter,
  type RecordState,
} from '@ilium/record';
import { boundsPassed } from '@ilium/safety';
import { err, type Instant, instantToCivilDate, ok, type Result } from '@ilium/units';
import { english, entryToTitle, type LetterRefusal, type SignerStanding } from '@ilium/words';
import { instantOf, readSealed } from './read-sealed.ts';

/** A letter that may be taken in. */
export interface ReadLetter {
  readonly letter: PrescriptionLetter;
  /** Who signed, as a public key. */
  readonly key: string;
  readonly signer: SignerStanding;
}

/** What a letter is read with. */
export interface LetterContext {
  readonly index: LibraryIndex;
  readonly now: Instant;
  readonly offsetMinutes: number;
  /** Letters taken in before, and the one that is followed. */
  readonly record: Pick<RecordState, 'lettersTaken' | 'followed'>;
}

const isForTable = ({ movement, variation }: LibraryEntry): boolean =>
  movement.kind === 'assisted' || movement.kind === 'measure' || variation.load.trunk.assisted === 1;

/** Why one thing to do is not taken from anybody; `null` where nothing stands against it. */
export function refuseItem({ variation, dose, reason }: LetterItem, item: number, index: LibraryIndex) {
  const entry = index.entryOf(variation);
  if (!entry) return { code: 'unknown-movement', item, name: variation } as const;
  if (isForTable(entry)) return { code: 'for-the-table', item } as const;
  if (reason === undefined && boundsPassed(dose, entry.variation).length > 0)
    return { code: 'above-bounds', item, name: entryToTitle(entry, english) } as const;
  return null;
}

/** A replay, or a letter from before the one that is followed; both are harmless and change nothing. */
function refuseReplay(letter: PrescriptionLetter, key: string, { record }: LetterContext) {
  const { lettersTaken, followed } = record;
  if (lettersTaken.some((taken) => taken.letter.id === letter.id))
    return {
      code: 'already-received',
      from: letter.from,
      isFollowed: followed === letter.id,
    } as const;
  const current = lettersTaken.find((taken) => taken.letter.id === followed);
  const isOlder = current?.key === key && instantOf(current.letter.madeAt) > instantOf(letter.madeAt);
  return isOlder ? ({ code: 'older', from: letter.from } as const) : null;
}

const refuseExpired = ({ expiresOn }: PrescriptionLetter, { now, offsetMinutes }: LetterContext) =>
  expiresOn < instantToCivilDate(now, offsetMinutes) ? ({ code: 'expired', on: expiresOn } as const) : null;

function standingOf(key: string, from: string, { record }: LetterContext): SignerStanding {
  if (record.lettersTaken.some((taken) => taken.key === key)) return 'same-key';
  return record.lettersTaken.some((taken) => taken.key !== null && taken.letter.from === from)
    ? 'other-key'
    : 'first';
}

/**
 * A letter from a link, a code or a file: all of it or one refusal. Never rejects, whatever the text. What comes out is
 * a wish that passes the same filter as everything else when it is planned (D9, I19).
 */
export async function readLetter(
  text: string,
  context: LetterContext,
): Promise<Result<ReadLetter, LetterRefusal>> {
  const sealed = await readSealed(text, parsePrescriptionLetter, context.now);
  if (!sealed.ok) return sealed;
  const { content: letter, key } = sealed.value;
  const items = letter.items.map((item, n) => refuseItem(item, n + 1, context.index));
  const refusal =
    refuseReplay(letter, key, context) ??
    refuseExpired(letter, context) ??
    items.find((refused) => refused !== null) ??
    null;
  return refusal ? err(refusal) : ok({ letter, key, signer: standingOf(key, letter.from, context) });
}
