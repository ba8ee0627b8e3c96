import { useEffect } from 'preact/hooks';
import { Screen } from '../../components/screen.tsx';
import { place } from '../../shell/router.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { MovementList } from './movement-list.tsx';
import { MovementPage } from './movement-page.tsx';
import { ProgrammePage } from './programme-page.tsx';

/** The library: all movements, one movement, or one published programme. */
export function LibraryScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  const [first, second] = place.value.rest;
  if (!index) return <Screen title="Library" />;
  const { movements, programmes } = index.library;
  const programme = first === 'programme' && programmes.find(({ id }) => id === second);
  if (programme) return <ProgrammePage programme={programme} index={index} />;
  const movement = movements.find(({ id, formerIds }) => id === first || formerIds.includes(first ?? ''));
  if (movement) return <MovementPage key={movement.id} movement={movement} start={second ?? null} />;
  return <MovementList index={index} />;
}
