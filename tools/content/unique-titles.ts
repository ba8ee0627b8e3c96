import type { ContentRule } from './rule.ts';

/** Movement and variation titles together tell every variation from all others. */
export const uniqueTitles: ContentRule = {
  name: 'unique-titles',
  check: ({ movements }) => {
    const placeByTitle = new Map<string, string>();
    return movements.flatMap((movement) =>
      movement.variations.flatMap((variation) => {
        const place = `${movement.id}/${variation.id}`;
        const title = `${movement.title}: ${variation.title}`.toLowerCase();
        const earlier = placeByTitle.get(title);
        placeByTitle.set(title, place);
        return earlier === undefined ? [] : [{ place, message: `is titled like ${earlier}: "${title}"` }];
      }),
    );
  },
};
