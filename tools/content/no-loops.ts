import { indexLibrary, type Library, type VariationKey } from '@ilium/movement';
import type { ContentRule } from './rule.ts';

/** Every variation with all that are said to be harder, by itself or by them. */
function harderByKey(library: Library): ReadonlyMap<VariationKey, readonly VariationKey[]> {
  const { entries } = indexLibrary(library);
  const harder = new Map<VariationKey, VariationKey[]>(entries.map(({ key }) => [key, []]));
  for (const { key, variation } of entries) {
    if (variation.harder !== null) harder.get(key)?.push(variation.harder);
    if (variation.easier !== null) harder.get(variation.easier)?.push(key);
  }
  return harder;
}

function reachesItself(
  start: VariationKey,
  harder: ReadonlyMap<VariationKey, readonly VariationKey[]>,
): boolean {
  const seen = new Set<VariationKey>();
  const open = [...(harder.get(start) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === start) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(harder.get(key) ?? []));
  }
  return false;
}

/** Nothing is harder than itself, however many steps away. */
export const noLoops: ContentRule = {
  name: 'no-loops',
  check: (library) => {
    const harder = harderByKey(library);
    return [...harder.keys()]
      .filter((key) => reachesItself(key, harder))
      .map((place) => ({ place, message: 'is said to be harder than itself, by way of its neighbours' }));
  },
};
