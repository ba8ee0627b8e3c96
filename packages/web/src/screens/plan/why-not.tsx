import type { Absence, LibraryIndex, SessionPlan, Setup } from '@ilium/movement';
import { english, type PlanNames } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { changeWish, wish } from '../../state/judgement.ts';
import { bringItemIn, swapItem } from '../../state/session-plan.ts';
import { useThought } from '../../state/use-thought.ts';
import { emptySearch, findMovements } from '../library/find-movements.ts';

/** Titles that are offered at once. */
const MOST_FOUND = 6;

interface WhyNotProps {
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  readonly onDone: () => void;
}

/** What the person could change so that it comes in: nothing where a rule about them keeps it out. */
function Ways({
  absence,
  plan,
  onDone,
}: Omit<WhyNotProps, 'index' | 'names'> & { readonly absence: Absence }) {
  const { places, equipment } = plan.request;
  const goTo = (setup: Setup) =>
    changeWish({
      places: [...new Set([...(wish.peek().places ?? places), setup.place])],
      equipment: [...new Set([...(wish.peek().equipment ?? equipment), ...setup.equipment])],
    });
  const done = (change: () => void) => () => {
    change();
    onDone();
  };
  if (absence.kind === 'as-good' && absence.instead !== null) {
    const { variation, instead } = absence;
    return (
      <OutlineButton text="Swap them" icon="swap" onPress={done(() => swapItem(plan, instead, variation))} />
    );
  }
  if (absence.kind === 'pushes-out' || absence.kind === 'as-good') {
    const out = absence.kind === 'pushes-out' ? absence.out : [];
    return (
      <OutlineButton text="Put it in" icon="plus" onPress={done(() => bringItemIn(absence.variation, out))} />
    );
  }
  const [only, ...more] = absence.kind === 'rule' ? absence.rejections : [];
  if (only?.code !== 'place' || more.length > 0) return null;
  return (
    <>
      {only.needs
        .filter(({ place }) => place !== 'table')
        .map((setup) => (
          <OutlineButton
            key={JSON.stringify(setup)}
            text={`I can do it ${english.setupToText(setup)}`}
            onPress={done(() => goTo(setup))}
          />
        ))}
    </>
  );
}

function Answer({ name, plan, names, onDone }: Omit<WhyNotProps, 'index'> & { readonly name: string }) {
  const question = useMemo(() => ({ about: 'absence' as const, plan, name }), [plan, name]);
  const absence = useThought<'absence'>(question);
  return (
    <div class="plan-why-not" role="status" aria-busy={absence === null}>
      {absence && 'variation' in absence && <h3>{names.titleOf(absence.variation)}</h3>}
      {absence && english.absenceToText(absence, names).map((text) => <p key={text}>{text}</p>)}
      {absence && <Ways absence={absence} plan={plan} onDone={onDone} />}
    </div>
  );
}

/** A search over the library for what is not in the plan: why not, and what would bring it in. */
export function WhyNot({ index, ...shown }: WhyNotProps) {
  const text = useSignal('');
  const chosen = useSignal<string | null>(null);
  const found =
    text.value.trim() === '' || chosen.value !== null
      ? []
      : findMovements(index.library.movements, { ...emptySearch, text: text.value });
  return (
    <div class="plan-search">
      <TextField
        label="Why not…?"
        value={text.value}
        onChange={(value) => {
          text.value = value;
          chosen.value = null;
        }}
        maxLength={60}
      />
      {text.value.trim() !== '' && chosen.value === null && found.length === 0 && (
        <p>The library has nothing of that name.</p>
      )}
      <ul>
        {found.slice(0, MOST_FOUND).map(({ id, title }) => (
          <li key={id}>
            <TextLink
              text={title}
              onPress={() => {
                text.value = title;
                chosen.value = id;
              }}
            />
          </li>
        ))}
      </ul>
      {chosen.value !== null && <Answer name={chosen.value} {...shown} />}
    </div>
  );
}
