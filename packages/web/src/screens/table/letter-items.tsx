import type { Dose, LibraryIndex } from '@ilium/movement';
import type { LetterItem } from '@ilium/record';
import { english, englishLetter, indexToTitles } from '@ilium/words';
import { IconButton } from '../../components/control.tsx';
import { TextField } from '../../components/text-field.tsx';
import { giveReason, isPastBounds, stepDose } from './letter-draft.ts';

const MOST_REASON_LETTERS = 200;
const partNames: Readonly<Record<keyof Dose, string>> = {
  holdSeconds: 'hold',
  reps: 'repetitions',
  sets: 'sets',
};

function Stepper({
  item,
  part,
  title,
  onChange,
}: {
  readonly item: LetterItem;
  readonly part: keyof Dose;
  readonly title: string;
  readonly onChange: (item: LetterItem) => void;
}) {
  const name = `${title}, ${partNames[part]}`;
  return (
    <div class="letter-stepper">
      <IconButton
        icon="minus"
        outlined
        label={`${name}: less`}
        onPress={() => onChange(stepDose(item, part, -1))}
      />
      <output>{englishLetter.dosePartToText(part, item.dose[part])}</output>
      <IconButton
        icon="plus"
        outlined
        label={`${name}: more`}
        onPress={() => onChange(stepDose(item, part, 1))}
      />
    </div>
  );
}

/** What the letter asks for, in its order, each with its dose; past its bounds a dose asks for a reason (I19). */
export function LetterItems({
  items,
  index,
  onChange,
}: {
  readonly items: readonly LetterItem[];
  readonly index: LibraryIndex;
  readonly onChange: (items: LetterItem[]) => void;
}) {
  const titleOf = indexToTitles(index, english);
  if (items.length === 0) return <p class="quiet">Nothing yet. Add moves from the list.</p>;
  return (
    <ol class="table-list" aria-label="In the letter">
      {items.map((item, n) => {
        const title = titleOf(item.variation);
        const isHeld = (index.entryOf(item.variation)?.variation.dose.bounds.holdSeconds.max ?? 0) > 0;
        const change = (next: LetterItem) => onChange(items.with(n, next));
        return (
          <li key={item.variation} class="letter-item">
            <span class="strong">{title}</span>
            <IconButton
              icon="close"
              label={`Take out: ${title}`}
              onPress={() => onChange(items.filter((one) => one !== item))}
            />
            <div class="letter-dose">
              {(['holdSeconds', 'reps', 'sets'] as const)
                .filter((part) => part !== 'holdSeconds' || isHeld)
                .map((part) => (
                  <Stepper key={part} item={item} part={part} title={title} onChange={change} />
                ))}
            </div>
            {isPastBounds(item, index) && (
              <div class="letter-reason">
                <TextField
                  label="Outside the bounds of this move. Why?"
                  value={item.reason ?? ''}
                  maxLength={MOST_REASON_LETTERS}
                  onChange={(reason) => change(giveReason(item, reason))}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
