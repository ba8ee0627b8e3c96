import type { DrawingOf, Handout } from '@ilium/exports';
import { drawingOf } from '../../state/drawings.ts';

/** The drawings of a sheet. */
export interface SheetDrawings {
  readonly drawingOf: DrawingOf;
  /** Whether some are still being fetched; until then they are left out. */
  readonly arePending: boolean;
}

/** The drawings that a sheet shows. Read while rendering: what asks is drawn again when one arrives. */
export function sheetDrawings({ parts }: Handout): SheetDrawings {
  const items = parts.flatMap((part) => part.items);
  const drawings = items.map(({ entry, shownSide }) => drawingOf(entry.key, 'end', 'hero', shownSide));
  return {
    drawingOf: (key, side) => {
      const drawing = drawingOf(key, 'end', 'hero', side);
      return drawing === 'pending' ? null : drawing;
    },
    arePending: drawings.includes('pending'),
  };
}
