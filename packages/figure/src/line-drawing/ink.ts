/** Colours of the drawing: the token with the light value behind it, so that a file alone still shows. */
export const ink = {
  skin: 'var(--fig-skin,#FFFCF6)',
  top: 'var(--fig-shirt,#E6DFD1)',
  legs: 'var(--fig-legs,#D9D2C5)',
  hair: 'var(--fig-hair,#A79F8F)',
  work: 'var(--fig-work,#DC5C28)',
  line: 'var(--fig-line,#10332D)',
  assistant: 'var(--fig-prop,#F8F3E9)',
  assistantLine: 'var(--fig-propline,#7F7460)',
  prop: 'var(--fig-prop,#F8F3E9)',
  propLine: 'var(--fig-propline,#7F7460)',
  mat: 'var(--fig-mat,#DCCFB8)',
  shade: 'var(--fig-shade,#10332D)',
  shadeStrength: 'var(--fig-shade-a,.085)',
  shadow: 'var(--fig-shadow,#10332D)',
  castStrength: 'var(--fig-shadow-a,.1)',
  contactStrength: 'var(--fig-contact-a,.2)',
  tag: 'var(--tag,#1E0C03)',
  onTag: 'var(--on-tag,#FFF6EE)',
} as const;

/** How much of the line's colour lies over the clothes of an assistant: cool beside the figure's warm sand. */
export const ASSISTANT_TONE = 0.14;

/** A line width in screen pixels that grows with `--lw` (television ×2, paper ×.95). */
export const lineWidth = (pixels: number): string => `calc(${pixels}px*var(--lw,1))`;
