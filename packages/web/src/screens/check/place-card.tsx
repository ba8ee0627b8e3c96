import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextLink } from '../../components/text-link.tsx';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepScore, keepTick, keepTicks, nextWithTicks } from './check-state.ts';
import {
  askedMinutes,
  askedPlaces,
  askedThings,
  minutesShown,
  placesShown,
  thingsShown,
} from './place-answer.ts';
import { checkWords, placeTexts } from './words.ts';

const iconByPlace: Readonly<Record<(typeof askedPlaces)[number], IconName>> = {
  floor: 'floor',
  bed: 'bed',
  chair: 'chair',
  standing: 'person',
  stairs: 'stairs',
};

function ThingsAndMinutes({ onClose }: { readonly onClose: () => void }) {
  const draft = checkDraft.value;
  if (!draft) return null;
  const things = thingsShown(draft);
  return (
    <Dialog
      title={checkWords.things}
      onClose={onClose}
      actions={<GoButton text={checkWords.done} onPress={onClose} />}
    >
      <Segmented
        label={checkWords.minutes}
        options={askedMinutes.map((minutes) => ({ value: String(minutes), text: String(minutes) }))}
        value={String(minutesShown(draft))}
        onChange={(minutes) => keepScore('minutes', Number(minutes))}
      />
      <OptionGroup legend={checkWords.atHand}>
        {askedThings.map((thing) => (
          <OptionRow
            key={thing}
            text={english.equipmentToLabel(thing)}
            checked={things.includes(thing)}
            onChange={(on) => keepTick('things', thing, on)}
          />
        ))}
      </OptionGroup>
    </Dialog>
  );
}

/** What is around: the usual is chosen already, and counts once the button is pressed (E1.13, E1.14). */
export function PlaceCard({ card }: { readonly card: Extract<Card, { kind: 'place' }> }) {
  const open = useSignal(false);
  const draft = checkDraft.value;
  if (!draft) return null;
  const chosen = placesShown(draft);
  const close = () => {
    open.value = false;
  };
  return (
    <CheckFrame
      card={card}
      dock={
        <GoButton
          text={checkWords.finish}
          disabled={chosen.length === 0}
          onPress={() => nextWithTicks(card.id)}
        />
      }
    >
      <OptionGroup legend={card.title} legendHidden columns>
        {askedPlaces.map((place) => (
          <OptionRow
            key={place}
            text={placeTexts[place]}
            picture={<Icon name={iconByPlace[place]} />}
            checked={chosen.includes(place)}
            onChange={(on) => {
              keepTicks('places', chosen);
              keepTick('places', place, on);
            }}
          />
        ))}
      </OptionGroup>
      <TextLink
        text={checkWords.more}
        onPress={() => {
          open.value = true;
        }}
      />
      {open.value && <ThingsAndMinutes onClose={close} />}
    </CheckFrame>
  );
}
