import { expect, it } from 'vitest';
import { drawingToPrint } from './drawing-ink.ts';

it('writes the ink of paper into a drawing, so that no token is left', () => {
  const drawing = '<path fill="var(--fig-shirt,#E6DFD1)" stroke-width="calc(2px*var(--lw,1))"/>';
  expect(drawingToPrint(drawing)).toBe('<path fill="#FFFFFF" stroke-width="calc(2px*.95)"/>');
});

it('keeps the colour that a drawing itself names where paper has none', () => {
  expect(drawingToPrint('<circle fill="var(--tag,#1E0C03)"/>')).toBe('<circle fill="#1E0C03"/>');
});

it('keeps the working limb dark', () => {
  expect(drawingToPrint('<path fill="var(--fig-work,#FF8A57)"/>')).toContain('#DC5C28');
});

it('hangs a drawing from the top edge of its place', () => {
  expect(drawingToPrint('<svg viewBox="0 0 9 9"></svg>')).toBe(
    '<svg preserveAspectRatio="xMidYMin" viewBox="0 0 9 9"></svg>',
  );
});
