import type { LibraryIndex } from '@ilium/movement';
import type { AfterHalt } from '@ilium/session';
import { english, englishTable, entryToTitle } from '@ilium/words';
import { useEffect } from 'preact/hooks';
import { WayOutRow } from '../../components/way-out-row.tsx';
import { sayAloud } from '../../state/session-sound.ts';

const words = englishTable.halt;

/** "Draw the thigh outward, left leg": what would go on. */
function nextToText(next: NonNullable<AfterHalt['next']>, index: LibraryIndex): string {
  if (next.kind === 'compare') return englishTable.announceComparison;
  const entry = index.entryOf(next.variation);
  return words.roundToText(entry ? entryToTitle(entry, english) : '', next.side);
}

/** Everything is stopped, and stays so until the therapist chooses: measure, go on where the rules allow it, or end. */
export function HaltPanel({
  after: { next, mayCompare },
  reasons,
  index,
  onCompare,
  onGoOn,
  onEnd,
}: {
  readonly after: AfterHalt;
  /** Why no technique goes on, where none does. */
  readonly reasons: readonly string[];
  readonly index: LibraryIndex;
  readonly onCompare: () => void;
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}) {
  useEffect(() => sayAloud(words.aloud), []);
  return (
    <>
      <section class="table-halt stack" aria-labelledby="table-halted">
        <h1 id="table-halted" tabindex={-1}>
          {words.title}
        </h1>
        <p>{words.kept}</p>
        {mayCompare && (
          <WayOutRow icon="swap" title={words.compare} note={words.compareNote} onPress={onCompare} />
        )}
        {next && (
          <WayOutRow
            icon="play"
            title={words.goOn}
            note={`${nextToText(next, index)} ${words.goOnNote}`}
            onPress={onGoOn}
          />
        )}
        {reasons.map((reason) => (
          <p key={reason} class="table-limit">
            {reason}
          </p>
        ))}
        <WayOutRow icon="check" title={words.end} note={words.endNote} onPress={onEnd} />
      </section>
      <p class="table-next" />
    </>
  );
}
