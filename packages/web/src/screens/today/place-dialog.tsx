import { type Equipment, equipments, type Place, type PlanRequest, places } from '@ilium/movement';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { changeWish } from '../../state/judgement.ts';

/** Places and things of a therapist's room are not asked of a person at home. */
const ownPlaces = places.filter((place) => place !== 'table');
const ownThings = equipments.filter((thing) => thing !== 'treatment-table');

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...list, value] : list.filter((other) => other !== value);

/** Where one is now and what is at hand: for today only. */
export function PlaceDialog({
  request,
  onClose,
}: {
  readonly request: PlanRequest;
  readonly onClose: () => void;
}) {
  const here = useSignal<readonly Place[]>(request.places);
  const things = useSignal<readonly Equipment[]>(request.equipment);
  const done = () => {
    changeWish({ places: here.value, equipment: things.value });
    onClose();
  };
  return (
    <Dialog
      title="Where are you now?"
      onClose={onClose}
      actions={<GoButton text="Done" disabled={here.value.length === 0} onPress={done} />}
    >
      <OptionGroup legend="Places" legendHidden>
        {ownPlaces.map((place) => (
          <OptionRow
            key={place}
            text={english.placeToLabel(place)}
            checked={here.value.includes(place)}
            onChange={(on) => {
              here.value = toggled(here.value, place, on);
            }}
          />
        ))}
      </OptionGroup>
      <OptionGroup legend="At hand">
        {ownThings.map((thing) => (
          <OptionRow
            key={thing}
            text={english.equipmentToLabel(thing)}
            checked={things.value.includes(thing)}
            onChange={(on) => {
              things.value = toggled(things.value, thing, on);
            }}
          />
        ))}
      </OptionGroup>
    </Dialog>
  );
}
