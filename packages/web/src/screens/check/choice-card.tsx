import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { AdvanceOnPick, useArrows } from './advance-on-pick.tsx';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepChoice, next, pick } from './check-state.ts';
import { checkWords, consentParagraphs } from './words.ts';

/** The longer words about what answering means (E1.16). */
function ConsentDetails() {
  const open = useSignal(false);
  return (
    <div>
      <TextLink
        text={checkWords.consentMore}
        onPress={() => {
          open.value = true;
        }}
      />
      {open.value && (
        <Dialog
          title="What this is, and is not"
          onClose={() => {
            open.value = false;
          }}
        >
          {consentParagraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Dialog>
      )}
    </div>
  );
}

/** A question of which one answer holds: the tap goes on by itself. */
export function ChoiceCard({ card }: { readonly card: Extract<Card, { kind: 'choice' }> }) {
  const arrows = useArrows();
  const { id, options } = card;
  const chosen = checkDraft.value?.choices[id];
  const isChosen = options.some(({ value }) => value === chosen);
  const goOn = () => next(id);
  return (
    <CheckFrame card={card} dock={isChosen ? <GoButton text={checkWords.next} onPress={goOn} /> : undefined}>
      <AdvanceOnPick arrows={arrows} isChosen={isChosen} onNext={goOn}>
        <OptionGroup legend={card.title} legendHidden columns>
          {options.map(({ value, text, note }) => (
            <OptionRow
              key={value}
              pick="one"
              name={id}
              text={text}
              note={note}
              checked={value === chosen}
              onChange={() => (arrows.isWalking() ? keepChoice(id, value) : pick(id, value))}
            />
          ))}
        </OptionGroup>
      </AdvanceOnPick>
      {id === 'age' && <ConsentDetails />}
    </CheckFrame>
  );
}
