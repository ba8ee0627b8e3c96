import type { BodySide, Position, VariationKey } from '@ilium/movement';
import { type DrawingPart, drawingOf } from '../state/drawings.ts';
import { Pictogram } from './pictogram.tsx';
import './figure.css';

/**
 * The picture of a movement. Everything that shows a body shows it through this component: a drawing, or where
 * there is none a body in that position. In rows the name stands beside it, so the picture is decoration; give
 * `label` where it stands alone.
 */
export function Figure({
  entry,
  side,
  size = 'row',
  part = 'end',
  tag = false,
  label,
}: {
  /** What is shown; without a key only its position. */
  readonly entry: { readonly key?: VariationKey; readonly variation: { readonly position: Position } };
  /** The working side of the body now; `null` where both work alike. */
  readonly side: BodySide | null;
  readonly size?: 'hero' | 'row' | 'thumb' | undefined;
  readonly part?: DrawingPart | undefined;
  /** The letter of the side rides on the limb: player, table and paper only. */
  readonly tag?: boolean | undefined;
  readonly label?: string | undefined;
}) {
  const { key, variation } = entry;
  const drawing = key ? drawingOf(key, part, size === 'hero' ? 'hero' : 'thumb', side ?? 'left') : null;
  const name = label !== undefined && ({ role: 'img', 'aria-label': label } as const);
  if (drawing === null)
    return (
      <div class="figure" {...name}>
        <Pictogram position={variation.position} side={side} line={size} tag={tag} />
      </div>
    );
  return (
    <div
      class={`figure figure-drawn${tag ? '' : ' figure-untagged'}`}
      {...name}
      // Drawings are made by the build from this repository's own numbers; nothing of a person is in them.
      dangerouslySetInnerHTML={{ __html: drawing === 'pending' ? '' : drawing }}
    />
  );
}
