import { Color, LinearSRGBColorSpace } from 'three';
import { ASSISTANT_TONE } from '../line-drawing/ink.ts';

/** The tokens the live view draws with, as CSS colour texts and strengths. */
export interface FigureColours {
  readonly skin: string;
  readonly top: string;
  readonly legs: string;
  readonly hair: string;
  readonly work: string;
  readonly line: string;
  readonly prop: string;
  readonly propLine: string;
  readonly mat: string;
  readonly shade: string;
  readonly shadow: string;
  readonly tag: string;
  readonly onTag: string;
  readonly shadeStrength: number;
  readonly castStrength: number;
  readonly contactStrength: number;
}

/** Reads the figure's tokens where an element stands, so that night and print need no other code. */
export function readColours(element: Element): FigureColours {
  const style = getComputedStyle(element);
  const token = (name: string, light: string): string => style.getPropertyValue(name).trim() || light;
  return {
    skin: token('--fig-skin', '#FFFCF6'),
    top: token('--fig-shirt', '#E6DFD1'),
    legs: token('--fig-legs', '#D9D2C5'),
    hair: token('--fig-hair', '#A79F8F'),
    work: token('--fig-work', '#DC5C28'),
    line: token('--fig-line', '#10332D'),
    prop: token('--fig-prop', '#F8F3E9'),
    propLine: token('--fig-propline', '#7F7460'),
    mat: token('--fig-mat', '#DCCFB8'),
    shade: token('--fig-shade', '#10332D'),
    shadow: token('--fig-shadow', '#10332D'),
    tag: token('--tag', '#1E0C03'),
    onTag: token('--on-tag', '#FFF6EE'),
    shadeStrength: Number(token('--fig-shade-a', '.085')),
    castStrength: Number(token('--fig-shadow-a', '.1')),
    contactStrength: Number(token('--fig-contact-a', '.2')),
  };
}

/** Colours are given and shown as they are, without conversion, so that they equal those of the drawing. */
export const plainColour = (text: string): Color => new Color().setStyle(text, LinearSRGBColorSpace);

/** What an assistant is drawn with: one quiet tone and a quieter line, as in the drawing. */
export function assistantColours(colours: FigureColours): FigureColours {
  const tone = plainColour(colours.prop).lerp(plainColour(colours.line), ASSISTANT_TONE);
  const cloth = `#${tone.getHexString(LinearSRGBColorSpace)}`;
  return { ...colours, top: cloth, legs: cloth, line: colours.propLine };
}
