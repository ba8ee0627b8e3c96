/** Sizes a drawing is made for: the whole picture, a row of a list (about 120 px), a thumbnail (to 72 px). */
export const drawingSizes = ['hero', 'row', 'thumb'] as const;
export type DrawingSize = (typeof drawingSizes)[number];

/** How a drawing of one size is made: see the figure style table of the design. */
export interface SizeStyle {
  /** Pixels of the longer side while drawing. */
  readonly pixels: number;
  /** Drawing units in a pixel. */
  readonly units: number;
  /** Pixels a curve may leave its line by: above the half pixel of a stair, below what blurs a finger. */
  readonly tolerance: number;
  /** Screen-pixel widths; absent lines are not drawn. */
  readonly silhouette: number;
  readonly inner?: number;
  readonly cloth?: number;
  readonly prop: number;
  /** The lines of an assistant, quieter than the figure's own. */
  readonly assistant: Pick<SizeStyle, 'silhouette' | 'inner' | 'cloth'>;
  readonly shadeLevels: number;
  /** With more bodies than this a picture goes without contact shadows, so that it stays small. */
  readonly contactShadowBodies: number;
  /** How much broader an arrow is than in a whole picture. */
  readonly arrowBreadth: number;
  readonly hasFace: boolean;
  readonly hasTag: boolean;
}

export const styleBySize: Readonly<Record<DrawingSize, SizeStyle>> = {
  hero: {
    pixels: 880,
    units: 1,
    tolerance: 1.2,
    silhouette: 1.8,
    inner: 1.2,
    cloth: 0.8,
    prop: 1.1,
    assistant: { silhouette: 1.3, inner: 1, cloth: 0.7 },
    shadeLevels: 3,
    contactShadowBodies: 2,
    arrowBreadth: 1,
    hasFace: true,
    hasTag: true,
  },
  row: {
    pixels: 560,
    units: 2,
    tolerance: 0.8,
    silhouette: 1.3,
    inner: 0.8,
    prop: 0.9,
    assistant: { silhouette: 1, inner: 0.7 },
    shadeLevels: 2,
    contactShadowBodies: 2,
    arrowBreadth: 1.3,
    hasFace: true,
    hasTag: false,
  },
  thumb: {
    pixels: 360,
    units: 1,
    tolerance: 0.7,
    silhouette: 1,
    prop: 0.9,
    assistant: { silhouette: 0.9 },
    shadeLevels: 1,
    contactShadowBodies: 1,
    arrowBreadth: 1.7,
    hasFace: false,
    hasTag: false,
  },
};
