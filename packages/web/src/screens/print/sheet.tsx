import { englishHandout, type Handout, handoutToMarkup, handoutToTitle, pageFoot } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useArrival } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { goBack } from '../../shell/router.ts';
import { today } from '../../state/clock.ts';
import { intake } from '../../state/record.ts';
import { sheetDrawings } from './sheet-drawings.ts';
import './sheet.css';

type TypeSize = 'normal' | 'large';

/** How large sheets are set; kept while the app is open. */
const typeSize = signal<TypeSize>('normal');

/** Tells the foot of every page what it says, while the sheet is shown. */
function usePageFoot(handout: Handout): void {
  const foot = pageFoot(handout, { words: englishHandout });
  const text = Object.values(foot).join();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(foot)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(foot)) style.removeProperty(name);
    };
  }, [text]);
}

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
  const title = handoutToTitle(handout, { words: englishHandout });
  const page = useArrival(title);
  const { drawingOf, arePending } = sheetDrawings(handout);
  const country = intake.value?.country;
  usePageFoot(handout);
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
    <main ref={page as { current: HTMLElement | null }} id="main" class="screen print" aria-busy={arePending}>
      <PageHeader title="On paper" back={() => goBack(place)} />
      <div class="print-choices">
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
      </div>
      {/* The markup escapes every text; drawings are made by the build from this repository's own numbers. */}
      <div class="print-paper" dangerouslySetInnerHTML={{ __html: markup }} />
      <div class="screen-dock">
        <GoButton
          text={arePending ? 'Drawing…' : 'Print'}
          disabled={arePending}
          onPress={() => window.print()}
        />
      </div>
    </main>
  );
}
