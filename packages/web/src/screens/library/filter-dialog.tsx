import { type Equipment, equipments, type Movement, targetGroups } from '@ilium/movement';
import type { Minutes } from '@ilium/units';
import { english } from '@ilium/words';
import { Chip } from '../../components/chip.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { emptySearch, findMovements, type Search } from './find-movements.ts';
import { kindWord } from './movement-words.ts';

const minuteChoices: readonly Minutes[] = [2, 3, 5];
const kinds = ['mobility', 'strength', 'assisted', 'measure'] as const;
const sideChoices = [
  { value: 'one', text: 'One side at a time' },
  { value: 'both', text: 'Both sides together' },
] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A row of chips of which at most one is chosen; pressing it again asks for nothing. */
function Choices<Value extends string | number>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}) {
  return (
    <fieldset class="stack-tight">
      <legend class="strong">{legend}</legend>
      <div class="row">
        {choices.map(({ value, text }) => (
          <Chip
            key={value}
            text={text}
            chosen={chosen === value}
            onPress={() => onChoose(chosen === value ? null : value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Things to have at hand: none pressed means that it does not matter. */
function Things({
  search,
  onChange,
}: {
  readonly search: Search;
  readonly onChange: (next: Search) => void;
}) {
  const { things } = search;
  const toggle = (thing: Equipment) => {
    const others = (things ?? []).filter((other) => other !== thing);
    onChange({ ...search, things: things?.includes(thing) ? others : [...others, thing] });
  };
  return (
    <fieldset class="stack-tight">
      <legend class="strong">Only what I have</legend>
      <div class="row">
        <Chip
          text="Does not matter"
          chosen={things === null}
          onPress={() => onChange({ ...search, things: null })}
        />
        <Chip
          text="Nothing"
          chosen={things?.length === 0}
          onPress={() => onChange({ ...search, things: [] })}
        />
        {equipments.map((thing) => (
          <Chip
            key={thing}
            text={english.equipmentToLabel(thing)}
            chosen={things?.includes(thing) ?? false}
            onPress={() => toggle(thing)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Everything by which the library can be narrowed, besides place and text. */
export function FilterDialog({
  movements,
  search,
  onChange,
  onClose,
}: {
  readonly movements: readonly Movement[];
  readonly search: Search;
  readonly onChange: (next: Search) => void;
  readonly onClose: () => void;
}) {
  const found = findMovements(movements, search).length;
  return (
    <Dialog
      title="More filters"
      onClose={onClose}
      actions={
        <>
          <Chip
            text="Clear"
            onPress={() => onChange({ ...emptySearch, text: search.text, place: search.place })}
          />
          <GoButton
            text={`Show ${english.count(found, { one: '# movement', other: '# movements' })}`}
            onPress={onClose}
          />
        </>
      }
    >
      <Choices
        legend="What it is for"
        choices={kinds.map((value) => ({ value, text: kindWord[value] }))}
        chosen={search.kind}
        onChoose={(kind) => onChange({ ...search, kind })}
      />
      <Choices
        legend="Where you feel it"
        choices={targetGroups.map((value) => ({ value, text: capital(english.targetToText(value)) }))}
        chosen={search.target}
        onChoose={(target) => onChange({ ...search, target })}
      />
      <Choices
        legend="At most"
        choices={minuteChoices.map((value) => ({ value, text: english.minutesToText(value) }))}
        chosen={search.minutes}
        onChoose={(minutes) => onChange({ ...search, minutes })}
      />
      <Choices
        legend="Sides"
        choices={sideChoices}
        chosen={search.sides}
        onChoose={(sides) => onChange({ ...search, sides })}
      />
      <Things search={search} onChange={onChange} />
    </Dialog>
  );
}
