import { library } from '@ilium/library';
import { indexLibrary, type Movement } from '@ilium/movement';
import { expect, it } from 'vitest';
import { englishHandout } from './english-handout.ts';
import { handoutToHtml } from './handout-html.ts';
import { movementToHandout } from './movement-handout.ts';

const [movement] = library.movements as readonly [Movement, ...Movement[]];
const print = (title: string): string =>
  handoutToHtml(movementToHandout(movement, 'left'), {
    words: englishHandout,
    index: indexLibrary(library),
    drawingOf: () => null,
    style: '.handout{color:red}',
    title,
  });

it('is one document with a language, its style inside and nothing to run or to fetch', () => {
  const page = print('For Ruth');
  expect(page).toMatch(/^<!doctype html>\s*<html lang="en" dir="ltr">/);
  expect(page).toContain('.handout{color:red}</style>');
  expect(page).toContain('--handout-foot:"Ilium · For Ruth";');
  expect(page).not.toMatch(/<script|<link|<img|src="|url\((?!data:)|@import/);
});

it('takes a title from outside as text, in the style as well', () => {
  const page = print('</style><script>"Ruth"</script>');
  expect(page).not.toContain('<script>');
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page).toContain('<title>&lt;/style&gt;');
});
