import { indexLibrary, type LibraryIndex } from '@ilium/movement';
import { signal } from '@preact/signals';

/** The library, once it is fetched. */
export const libraryIndex = signal<LibraryIndex | null>(null);

let fetching: Promise<LibraryIndex> | null = null;

/** Fetches the library; once. */
export function loadLibrary(): Promise<LibraryIndex> {
  fetching ??= import('@ilium/library').then(({ library }) => {
    const index = indexLibrary(library);
    libraryIndex.value = index;
    return index;
  });
  return fetching;
}
