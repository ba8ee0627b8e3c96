import { type Handout, movementToHandout, programmeToHandout } from '@ilium/exports';
import type { BodySide, LibraryIndex, Movement, Programme } from '@ilium/movement';
import { english } from '@ilium/words';
import { type Signal, useSignal } from '@preact/signals';
import { Segmented } from '../../components/segmented.tsx';
import { beginningSide } from '../library/shown-side.ts';
import { Sheet } from './sheet.tsx';

const sides = (['left', 'right'] as const).map((value) => ({
  value,
  text: `${english.sideToLabel(value)} first`,
}));

/** Which side begins; nothing to choose where no item has a side. */
function SideChoice({ handout, side }: { readonly handout: Handout; readonly side: Signal<BodySide> }) {
  if (handout.leadSide === null) return null;
  return (
    <Segmented
      label="Side"
      options={sides}
      value={side.value}
      onChange={(next) => {
        side.value = next;
      }}
    />
  );
}

/** The sheet of a programme as its source publishes it. */
export function ProgrammeSheet({
  programme,
  index,
}: {
  readonly programme: Programme;
  readonly index: LibraryIndex;
}) {
  const side = useSignal<BodySide>(beginningSide());
  const handout = programmeToHandout(programme, index, side.value);
  if (!handout) throw new Error(`Programme ${programme.id} has no parts.`);
  return (
    <Sheet handout={handout} index={index} place={`#/library/programme/${programme.id}`}>
      <SideChoice handout={handout} side={side} />
    </Sheet>
  );
}

/** The sheet of one way to do a movement, or of all of them. */
export function MovementSheet({
  movement,
  way,
  index,
}: {
  readonly movement: Movement;
  /** Id of the variation that was looked at. */
  readonly way: string | undefined;
  readonly index: LibraryIndex;
}) {
  const side = useSignal<BodySide>(beginningSide());
  const areAll = useSignal(false);
  const looked = movement.variations.find(({ id }) => id === way);
  const shown = areAll.value ? undefined : looked;
  const handout = movementToHandout(movement, side.value, shown);
  return (
    <Sheet
      handout={handout}
      index={index}
      place={shown ? `#/library/${movement.id}/${shown.id}` : `#/library/${movement.id}`}
    >
      <SideChoice handout={handout} side={side} />
      {looked && movement.variations.length > 1 && (
        <Segmented
          label="Ways to do it"
          options={[
            { value: 'one', text: looked.title },
            { value: 'all', text: `All ${movement.variations.length}` },
          ]}
          value={areAll.value ? 'all' : 'one'}
          onChange={(next) => {
            areAll.value = next === 'all';
          }}
        />
      )}
    </Sheet>
  );
}
