import type { LibraryIndex, VariationKey } from '@ilium/movement';
import type { AcceptedLetter } from '@ilium/record';
import { english, englishLetter, indexToTitles } from '@ilium/words';
import './letter-content.css';

/** What a letter asks for, in its own order and words. */
export function LetterContent({
  letter,
  index,
  standingOf,
}: {
  readonly letter: AcceptedLetter;
  readonly index: LibraryIndex;
  /** Where one of its moves stands today, sentence by sentence. */
  readonly standingOf?: ((key: VariationKey) => readonly string[]) | undefined;
}) {
  const titleOf = indexToTitles(index, english);
  const asked = englishLetter.askedToText(letter);
  return (
    <section class="stack-tight" aria-label="What the letter asks for">
      <ol class="letter-list">
        {letter.items.map(({ variation, dose, reason }) => {
          const entry = index.entryOf(variation);
          return (
            <li key={variation}>
              <span class="strong">{titleOf(variation)}</span>{' '}
              {entry && <span class="quiet">{english.doseToText(entry.variation, dose)}</span>}
              {entry &&
                standingOf?.(entry.key).map((text) => (
                  <p key={text} class="small">
                    {text}
                  </p>
                ))}
              {reason !== undefined && <p class="small">{englishLetter.pastBoundsToText(reason)}</p>}
            </li>
          );
        })}
      </ol>
      {asked !== '' && <p>{asked}</p>}
      {letter.notes !== '' && <p class="letter-note">“{letter.notes}”</p>}
    </section>
  );
}
