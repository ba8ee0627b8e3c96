import { type LibraryIndex, type Movement, type Place, variationKey } from '@ilium/movement';
import { english } from '@ilium/words';
import { signal } from '@preact/signals';
import { Chip } from '../../components/chip.tsx';
import { Figure } from '../../components/figure.tsx';
import { Icon } from '../../components/icon.tsx';
import { Screen } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { record } from '../../state/record.ts';
import { movementPlaces, movementToLine, placeWord } from './movement-words.ts';
import { shownSide } from './shown-side.ts';
import { foldTries, triesToText } from './tries.ts';
import './movement-list.css';

const filters = ['all', 'chair', 'floor', 'standing', 'bed', 'stairs', 'table'] as const;
type Filter = (typeof filters)[number];

/** Kept while the app is open, so that coming back from a movement finds the list as it was. */
const filter = signal<Filter>('all');

const fits = (movement: Movement, place: Filter): boolean =>
  place === 'all' || movementPlaces(movement.variations).includes(place as Place);

function MovementRow({ movement }: { readonly movement: Movement }) {
  const variation = movement.variations[0];
  const tries = foldTries(record.value, movement.id);
  if (!variation) return null;
  return (
    <li>
      <a class="movement-row" href={`#/library/${movement.id}`}>
        <Stage size="row">
          <Figure entry={{ key: variationKey(movement, variation), variation }} side={shownSide(variation)} />
        </Stage>
        <span class="movement-row-words">
          <span class="strong">{movement.title}</span>
          <span class="small">{movementToLine(movement)}</span>
          <span class="small quiet">{triesToText(tries)}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  );
}

/** All movements with their pictures, by place; the published programmes below. */
export function MovementList({ index }: { readonly index: LibraryIndex }) {
  const { movements, programmes } = index.library;
  const shown = movements.filter((movement) => fits(movement, filter.value));
  return (
    <Screen title="Library">
      <fieldset class="row">
        <legend class="heard-only">Where it is done</legend>
        {filters
          .filter((place) => movements.some((movement) => fits(movement, place)))
          .map((place) => (
            <Chip
              key={place}
              text={place === 'all' ? `All ${movements.length}` : placeWord[place]}
              chosen={filter.value === place}
              onPress={() => {
                filter.value = place;
              }}
            />
          ))}
      </fieldset>
      <p class="heard-only" role="status">
        {english.count(shown.length, { one: '# movement', other: '# movements' })}
      </p>
      <ul class="movement-list">
        {shown.map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </ul>
      <section class="stack" aria-labelledby="programmes">
        <h2 id="programmes">As published</h2>
        <p class="quiet small">
          The {programmes.length} programmes that the movements come from, in their own order.
        </p>
        <ul class="movement-list">
          {programmes.map(({ id, title, parts, assisted }) => (
            <li key={id}>
              <a class="movement-row programme-row" href={`#/library/programme/${id}`}>
                <span class="movement-row-words">
                  <span class="strong">{title}</span>
                  <span class="small quiet">
                    {english.count(parts.length, { one: '# part', other: '# parts' })}
                    {assisted ? ' · with a therapist' : ''}
                  </span>
                </span>
                <Icon name="forward" />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
