import { planToHandout } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { useMemo } from 'preact/hooks';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { judgement } from '../../state/judgement.ts';
import { intake, recordReady } from '../../state/record.ts';
import { useChoiceJudgement } from '../../state/use-thought.ts';
import { choiceToHref, placeToChoice } from '../plan/place-to-choice.ts';
import { Sheet } from './sheet.tsx';

function NothingToPrint() {
  const isNew = intake.value === null;
  return (
    <Screen title="Nothing to print" back="#/today">
      <p>
        {isNew
          ? 'A plan is made from your answers. Do the check first.'
          : 'There is no session for now. Today says why, and what would change that.'}
      </p>
      <TextLink text={isNew ? 'To the check' : 'To Today'} href={isNew ? '#/check' : '#/today'} />
    </Screen>
  );
}

/** The sheet of today’s plan, or of what was chosen instead: `rest` is what stands after `#/plan` then. */
export function PlanSheet({
  rest,
  index,
}: {
  readonly rest: readonly string[];
  readonly index: LibraryIndex;
}) {
  const choice = useMemo(() => placeToChoice(rest, index), [rest, index]);
  const chosen = useChoiceJudgement(choice);
  const plan = (choice ? chosen : judgement.value)?.plan ?? null;
  if (plan?.kind === 'none' || (recordReady.value && intake.value === null)) return <NothingToPrint />;
  if (!plan) return <main id="main" class="screen" aria-busy="true" />;
  const programme =
    choice?.kind === 'programme'
      ? index.library.programmes.find(({ id }) => id === choice.programme)
      : undefined;
  return (
    <Sheet
      handout={planToHandout(plan, index, programme)}
      index={index}
      place={choice ? choiceToHref(choice) : '#/plan'}
    />
  );
}
