import type { BodySide, Position } from '@ilium/movement';
import { type BodyDrawing, type BodyPart, bodyByPosition, partPaths } from './body-drawing.ts';
import './pictogram.css';

/** Parts that melt into one outline. */
interface Mass {
  readonly look: string;
  readonly paths: readonly string[];
}

const lookOf = (part: BodyPart, accent: boolean): string => (accent && part.working ? 'work' : part.ink);

/** Neighbouring parts of the same look share an outline, unless one keeps its own. */
function partsToMasses(parts: readonly BodyPart[], accent: boolean): readonly Mass[] {
  const masses: Mass[] = [];
  let open = false;
  for (const part of parts) {
    const look = lookOf(part, accent);
    const last = masses.at(-1);
    if (open && last?.look === look && !part.apart)
      masses[masses.length - 1] = { look, paths: [...last.paths, ...partPaths(part)] };
    else masses.push({ look, paths: partPaths(part) });
    open = !part.apart;
  }
  return masses;
}

function Head({ head: { x, y, turn, view } }: { readonly head: BodyDrawing['head'] }) {
  const eyes = view === 'front' ? [-4, 4] : [-7.2];
  return (
    <g transform={`translate(${x} ${y}) rotate(${-turn})`}>
      <ellipse class="body-edge" rx="10.6" ry="12" />
      <ellipse class="body-skin" rx="10.6" ry="12" />
      {view === 'front' ? (
        <path class="body-hair" d="M-10.6-.8A10.6 12 0 0 1 10.6-.8C6-4.5-6-4.5-10.6-.8z" />
      ) : (
        <path
          class="body-hair"
          d="M-6-9.9A10.6 12 0 0 1 10.6 0 10.6 12 0 0 1 5 10.6C6.5 6 4.5 2.5 1.5 1 2-3.5-1.5-7-6-9.9z"
        />
      )}
      {eyes.map((eye) => (
        <ellipse key={eye} class="body-eye" cx={eye} cy={view === 'front' ? 1.6 : 0} rx="0.95" ry="1.35" />
      ))}
    </g>
  );
}

/**
 * The body in a position: two inks and the accent on the working limb.
 * The drawing is mirrored for the right side; the letter of the tag never is.
 */
export function Pictogram({
  position,
  side,
  tag = false,
  line = 'row',
}: {
  readonly position: Position;
  /** The working side; `null` where both work alike, then nothing takes the accent. */
  readonly side: BodySide | null;
  readonly tag?: boolean | undefined;
  readonly line?: 'hero' | 'row' | 'thumb' | undefined;
}) {
  const drawing = bodyByPosition[position];
  const mirrored = side === 'right';
  const [left, top, width, height] = drawing.frame;
  const viewBox = `${mirrored ? 200 - left - width : left} ${top} ${width} ${height}`;
  const [tagX, tagY] = drawing.tag;
  return (
    <svg class={`pictogram pictogram-${line}`} viewBox={viewBox} aria-hidden="true" focusable="false">
      <g transform={mirrored ? 'translate(200 0) scale(-1 1)' : undefined}>
        <path class="body-mat" d={drawing.mat} />
        {drawing.contacts.map(([x, y, half]) => (
          <ellipse key={x} class="body-contact" cx={x} cy={y} rx={half} ry={Math.min(4, half / 4)} />
        ))}
        {drawing.props.map((d) => (
          <path key={d} class="body-prop" d={d} />
        ))}
        {partsToMasses(drawing.parts, side !== null).map(({ look, paths }) => (
          <g key={paths[0]}>
            <path class="body-edge" d={paths.join('')} />
            <path class={`body-${look}`} d={paths.join('')} />
          </g>
        ))}
        <Head head={drawing.head} />
      </g>
      {tag && side !== null && (
        <g transform={`translate(${mirrored ? 200 - tagX : tagX} ${tagY})`}>
          <circle class="body-tag" r="9" />
          <text class="body-letter" y="3.9">
            {side === 'left' ? 'L' : 'R'}
          </text>
        </g>
      )}
    </svg>
  );
}
