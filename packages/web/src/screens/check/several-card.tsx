import { NONE_OF_THESE } from '@ilium/safety';
import { NoneOfThese } from '../../components/none-of-these.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepTick, nextWithNone, nextWithTicks } from './check-state.ts';

/** A question of which several answers may hold; "None of these" is an answer like them. */
export function SeveralCard({ card }: { readonly card: Extract<Card, { kind: 'several' }> }) {
  const { id, options } = card;
  const ticked = checkDraft.value?.ticks[id] ?? [];
  return (
    <CheckFrame
      card={card}
      dock={
        <NoneOfThese
          ticked={ticked.length}
          noneText={NONE_OF_THESE}
          onNone={() => nextWithNone(id)}
          onNext={() => nextWithTicks(id)}
        />
      }
    >
      <div class={options.length > 4 ? 'check-dense' : undefined}>
        <OptionGroup legend={card.title} legendHidden columns>
          {options.map(({ value, text }) => (
            <OptionRow
              key={value}
              text={text}
              checked={ticked.includes(value)}
              onChange={(on) => keepTick(id, value, on)}
            />
          ))}
        </OptionGroup>
      </div>
    </CheckFrame>
  );
}
