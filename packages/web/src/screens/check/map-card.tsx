import { Chip } from '../../components/chip.tsx';
import { NoneOfThese } from '../../components/none-of-these.tsx';
import { BodyMap } from './body-map.tsx';
import { markToText } from './body-outline.ts';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepTick, nextWithNone, nextWithTicks } from './check-state.ts';
import { checkWords } from './words.ts';

/** Where it hurts: tap everywhere on the body, or nowhere. Side and farthest point follow from the taps (E1.4). */
export function MapCard({ card }: { readonly card: Extract<Card, { kind: 'map' }> }) {
  const { id } = card;
  const marks = checkDraft.value?.ticks[id] ?? [];
  return (
    <CheckFrame
      card={card}
      dock={
        <NoneOfThese
          ticked={marks.length}
          noneText={checkWords.mapNone}
          onNone={() => nextWithNone(id)}
          onNext={() => nextWithTicks(id)}
        />
      }
    >
      <div class="check-map">
        <BodyMap marks={marks} onMark={(mark, on) => keepTick(id, mark, on)} />
        <div class="row check-marks">
          {marks.toReversed().map((mark) => (
            <Chip
              key={mark}
              side
              text={markToText(mark)}
              label={`${markToText(mark)}, take away`}
              onPress={() => keepTick(id, mark, false)}
            />
          ))}
        </div>
      </div>
    </CheckFrame>
  );
}
