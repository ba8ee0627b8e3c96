import { englishHandout, type Handout, handoutToMarkup, handoutToTitle, pageFoot } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Segmented } from '../../components/segmented.tsx';
import { today } from '../../state/clock.ts';
import { intake } from '../../state/record.ts';
import { Paper } from './paper.tsx';
import { sheetDrawings } from './sheet-drawings.ts';

type TypeSize = 'normal' | 'large';

/** How large sheets are set; kept while the app is open. */
const typeSize = signal<TypeSize>('normal');

/** Full address of a place of this app, for another device to open. */
const addressOf = (hash: string): string => new URL(hash, location.href.replace(/#.*/, '')).href;

interface SheetProps {
  readonly handout: Handout;
  readonly index: LibraryIndex;
  /** The place that shows the same in the app: the code opens it, and the way back leads there. */
  readonly place: string;
  /** What else can be chosen about this sheet. */
  readonly children?: ComponentChildren;
}

/** A sheet as it will be printed, with what can be chosen about it, and the button that prints it. */
export function Sheet({ handout, index, place, children }: SheetProps) {
  const { drawingOf, arePending } = sheetDrawings(handout);
  const country = intake.value?.country;
  const markup = handoutToMarkup(handout, {
    words: englishHandout,
    index,
    drawingOf,
    isLarge: typeSize.value === 'large',
    date: today.value,
    address: addressOf(place),
    ...(country !== undefined && { country }),
  });
  return (
    <Paper
      title={handoutToTitle(handout, { words: englishHandout })}
      foot={pageFoot(handout, { words: englishHandout })}
      markup={markup}
      back={place}
      waitsFor={arePending ? 'Drawing…' : null}
    >
      <Segmented
        label="Type size"
        options={[
          { value: 'normal', text: 'Normal' },
          { value: 'large', text: 'Large' },
        ]}
        value={typeSize.value}
        onChange={(size) => {
          typeSize.value = size;
        }}
      />
      {children}
    </Paper>
  );
}
