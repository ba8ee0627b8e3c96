import { type LibraryIndex, type Movement, variationKey } from '@ilium/movement';
import { foldTries } from '@ilium/progress';
import { english } from '@ilium/words';
import { signal, useSignal } from '@preact/signals';
import { Chip } from '../../components/chip.tsx';
import { Figure } from '../../components/figure.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextField } from '../../components/text-field.tsx';
import { record } from '../../state/record.ts';
import { FilterDialog } from './filter-dialog.tsx';
import { countFilters, emptySearch, findMovements, type Search } from './find-movements.ts';
import { movementToLine, placeWord } from './movement-words.ts';
import { shownSide } from './shown-side.ts';
import './movement-list.css';

/** Places to filter by, most asked for first. */
const placeChoices = ['chair', 'floor', 'standing', 'bed', 'stairs', 'table'] as const;

/** Kept while the app is open, so that coming back from a movement finds the list as it was. */
const search = signal<Search>(emptySearch);

const change = (next: Partial<Search>): void => {
  search.value = { ...search.value, ...next };
};

/** A field for words, chips for places, and the rest behind one chip. */
function SearchBar({ movements }: { readonly movements: readonly Movement[] }) {
  const asks = useSignal(false);
  const { text, place } = search.value;
  const more = countFilters(search.value);
  return (
    <search class="stack-tight">
      <TextField label="Find a movement" value={text} onChange={(words) => change({ text: words })} />
      <fieldset class="row">
        <legend class="heard-only">Where it is done</legend>
        <Chip
          text={`All ${movements.length}`}
          chosen={place === null}
          onPress={() => change({ place: null })}
        />
        {placeChoices.map((choice) => (
          <Chip
            key={choice}
            text={placeWord[choice]}
            chosen={place === choice}
            onPress={() => change({ place: choice })}
          />
        ))}
        <Chip
          text={more === 0 ? 'More filters' : `More filters, ${more} on`}
          opens
          onPress={() => {
            asks.value = true;
          }}
        />
      </fieldset>
      {asks.value && (
        <FilterDialog
          movements={movements}
          search={search.value}
          onChange={change}
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </search>
  );
}

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
          <span class="small">{movementToLine(movement, search.value.place)}</span>
          <span class="small quiet">{english.triesToText(tries)}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  );
}

/** All movements with their pictures, by place; the published programmes below. */
export function MovementList({ index }: { readonly index: LibraryIndex }) {
  const { movements, programmes } = index.library;
  const shown = findMovements(movements, search.value);
  return (
    <Screen title="Library">
      <SearchBar movements={movements} />
      <p class="heard-only" role="status">
        {english.count(shown.length, { one: '# movement', other: '# movements' })}
      </p>
      <ul class="movement-list">
        {shown.map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </ul>
      {shown.length === 0 && (
        <OutlineButton
          text="Nothing found. Show all"
          onPress={() => {
            search.value = emptySearch;
          }}
        />
      )}
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
