import type { AudienceSet, LibraryIndex } from '@ilium/movement';
import { OutlineButton } from '../../components/outline-button.tsx';
import type { Press } from '../../components/pressable.tsx';
import './letter.css';

/** Every set for people who work in a certain way, what is done at home first. */
export const readySets = ({ library }: LibraryIndex): readonly AudienceSet[] =>
  library.programmes.flatMap(({ homeSets = [], workBreaks = [] }) => [...homeSets, ...workBreaks]);

/** Ready sets by how the client works, the work first. */
export function ReadySets({
  index,
  toPress,
}: {
  readonly index: LibraryIndex;
  /** What choosing a set does. */
  readonly toPress: (set: AudienceSet) => Press;
}) {
  const sets = readySets(index);
  return (
    <ul class="stack letter-sets">
      {[...new Set(sets.map(({ work }) => work))].map((work) => (
        <li key={work} class="stack-tight">
          <h3>{work}</h3>
          {sets
            .filter((set) => set.work === work)
            .map((set) => (
              <OutlineButton
                key={set.id}
                icon="plus"
                text={`${set.title} (${set.items.length})`}
                {...toPress(set)}
              />
            ))}
        </li>
      ))}
    </ul>
  );
}
