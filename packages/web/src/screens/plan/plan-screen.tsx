import type { LibraryIndex, PlanItem, SessionPlan, VariationKey } from '@ilium/movement';
import { english, type PlanNames } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { IconButton } from '../../components/control.tsx';
import { Figure } from '../../components/figure.tsx';
import { InTurn } from '../../components/in-turn.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PlanRow } from '../../components/plan-row.tsx';
import { useArrival } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack, navigate, place } from '../../shell/router.ts';
import { today } from '../../state/clock.ts';
import { hand, isUntouched } from '../../state/hand.ts';
import type { Choice, Judgement } from '../../state/judge.ts';
import { judgement, refused } from '../../state/judgement.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { intake, record, recordReady } from '../../state/record.ts';
import { isKept, undoChanges } from '../../state/session-plan.ts';
import { useChoiceJudgement } from '../../state/use-thought.ts';
import { EnoughToday, isEnoughToday } from '../today/enough-today.tsx';
import { MinutesChoice } from '../today/minutes-choice.tsx';
import { isSoreMorning, SORE_MORNING } from '../today/morning.ts';
import { NoSession } from '../today/no-session.tsx';
import { NothingFits } from '../today/nothing-fits.tsx';
import { PainPlace } from '../today/pain-place.tsx';
import { ShapeChoice } from '../today/shape-choice.tsx';
import { StartButton } from '../today/start-button.tsx';
import { ChoiceRefused } from './choice-refused.tsx';
import { choiceToLibrary, choiceToTitle } from './choice-words.ts';
import { ItemDetails } from './item-details.tsx';
import { type ItemThoughts, useItemThoughts } from './item-thoughts.ts';
import { LeftOutDialog } from './left-out-dialog.tsx';
import { LetterShared } from './letter-share.tsx';
import { PainBefore } from './pain-before.tsx';
import { placeToChoice } from './place-to-choice.ts';
import { PlanBindings } from './plan-bindings.tsx';
import { indexToNames } from './plan-names.ts';
import { itemToDose, itemToExtra, itemToLimits, planToLeftOut } from './plan-words.ts';
import { SwapDialog } from './swap-dialog.tsx';
import { ThingsToFetch } from './things-to-fetch.tsx';
import './plan-screen.css';

interface Shown {
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
  /** What a rule has changed about a move's dose since the last time, and why; `null` where nothing changed. */
  readonly changeOf: (key: VariationKey) => string | null;
}

type Asks = { readonly kind: 'swap'; readonly key: VariationKey } | { readonly kind: 'left-out' } | null;

interface RowProps extends Shown {
  readonly item: PlanItem;
  readonly thoughts: ItemThoughts;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Without it the item stays. */
  readonly onSwap: (() => void) | undefined;
}

function ItemRow({ item, plan, index, names, changeOf, thoughts, selected, onSelect, onSwap }: RowProps) {
  const entry = index.entryOf(item.variation);
  const title = names.titleOf(item.variation);
  const reason = changeOf(item.variation) ?? english.reasonInBrief(item.reasons, names);
  return (
    <>
      <PlanRow
        figure={<InTurn>{entry && <Figure entry={entry} side={item.sides[0] ?? null} />}</InTurn>}
        title={title}
        dose={itemToDose(item, index)}
        extra={itemToExtra(item)}
        reason={`${onSwap && isKept(item.variation) ? 'Kept. ' : ''}${reason}`}
        limit={itemToLimits(item).join(' ') || undefined}
        time={english.durationToClock(item.transitionMs + item.durationMs)}
        selected={selected}
        onPress={onSelect}
        action={onSwap && <IconButton icon="swap" label={`Swap ${title}`} outlined onPress={onSwap} />}
      />
      {selected && (
        <li class="plan-unfolded appears">
          <ItemDetails
            item={item}
            plan={plan}
            index={index}
            names={names}
            change={changeOf(item.variation)}
            thoughts={thoughts}
            onSwap={onSwap}
          />
        </li>
      )}
    </>
  );
}

/** On wide windows: the chosen item large, and why it is here. */
function ItemAside({
  item,
  onSwap,
  changeOf,
  ...shown
}: Shown & Pick<RowProps, 'item' | 'thoughts' | 'onSwap'>) {
  const { index, names } = shown;
  const entry = index.entryOf(item.variation);
  return (
    <div class="plan-aside">
      <Stage>{entry && <Figure entry={entry} side={item.sides[0] ?? null} size="hero" />}</Stage>
      <h2>Why {names.titleOf(item.variation)}</h2>
      <ItemDetails item={item} onSwap={onSwap} change={changeOf(item.variation)} {...shown} />
    </div>
  );
}

/** Says of a programme how much of it is done today. */
function ProgrammeLead({ plan, names }: Pick<Shown, 'plan' | 'names'>) {
  const leftOut = planToLeftOut(plan, [], names).flatMap(({ moves }) => moves).length;
  return (
    <p class="screen-lead">
      {english.count(plan.items.length, { one: '# move', other: '# moves' })}, with the doses of the source
      where they are safe for you.
      {leftOut > 0 &&
        ` ${english.count(leftOut, { one: '# move is', other: '# moves are' })} left out today.`}
    </p>
  );
}

function changesToTexts(changes: Judgement['changes']): Shown['changeOf'] {
  const texts = new Map(
    changes.map(({ key, change }) => [key, english.doseChangeToText(change, today.value)]),
  );
  return (key) => texts.get(key) ?? null;
}

function PlanLead({ judged, plan }: { readonly judged: Judgement; readonly plan: SessionPlan }) {
  return (
    <p class="plan-lead">
      {english.count(plan.items.length, { one: '# move', other: '# moves' })} for your{' '}
      <PainPlace pain={judged.intake.pain} />. Pick one to see why it is here, or to change it.
    </p>
  );
}

interface PlannedProps extends Pick<Shown, 'plan' | 'index'> {
  readonly judged: Judgement;
  /** What was chosen instead of the planner's choice: it is done as it is, so nothing can be swapped. */
  readonly choice: Choice | null;
}

function SessionPlanned({ judged, plan, index, choice }: PlannedProps) {
  const chosen = useSignal<VariationKey | null>(null);
  const asks = useSignal<Asks>(null);
  const title = choice ? choiceToTitle(choice, index) : 'Today’s plan';
  const page = useArrival(title);
  const names = useMemo(() => indexToNames(index), [index, today.value]);
  const shown = { plan, index, names, changeOf: changesToTexts(judged.changes) };
  const without = choice ? [] : hand.value.without;
  const hasLeftOut = useMemo(
    () => !choice || (choice.kind === 'programme' && planToLeftOut(plan, [], names).length > 0),
    [choice, plan, names],
  );
  const swap = (key: VariationKey) =>
    choice
      ? undefined
      : () => {
          asks.value = { kind: 'swap', key };
        };
  const close = () => {
    asks.value = null;
  };
  const selected = plan.items.find(({ variation }) => variation === chosen.value);
  const large = selected ?? plan.items[0];
  const thoughts = useItemThoughts(plan, choice ? null : (large?.variation ?? null));
  return (
    <main ref={page as { current: HTMLElement | null }} id="main" class="screen plan">
      <div class="plan-head">
        <PageHeader title={title} back={choice ? () => goBack(choiceToLibrary(choice)) : '#/today'} />
        {choice?.kind === 'programme' && <ProgrammeLead plan={plan} names={names} />}
        {!choice && <PlanLead judged={judged} plan={plan} />}
        <p class="plan-refused" role="status">
          {!choice && refused.value && english.handRefusalToText(refused.value, names)}
        </p>
        {!choice && isSoreMorning(record.value) && <p>{SORE_MORNING}</p>}
      </div>
      {!choice && (
        <div class="plan-minutes">
          <MinutesChoice judged={judged} />
        </div>
      )}
      <div class="plan-body">
        {judged.share && <LetterShared share={judged.share} minutes={plan.request.minutes} />}
        <ThingsToFetch plan={plan} />
        <ul class={`stack plan-list${selected ? '' : ' plan-list-fresh'}`}>
          {plan.items.map((item) => (
            <ItemRow
              key={item.variation}
              item={item}
              {...shown}
              thoughts={thoughts}
              selected={item === selected}
              onSelect={() => {
                chosen.value = item === selected ? null : item.variation;
              }}
              onSwap={swap(item.variation)}
            />
          ))}
        </ul>
        <div class="row-apart">
          <PainBefore />
          {!choice && <ShapeChoice />}
          {!choice && !isUntouched.value && <TextLink text="As planned" onPress={undoChanges} />}
          {hasLeftOut && (
            <TextLink
              text={choice ? 'What is left out?' : 'Why not…?'}
              onPress={() => {
                asks.value = { kind: 'left-out' };
              }}
            />
          )}
          <TextLink text="Print" href={`#/print/${['plan', ...place.value.rest].join('/')}`} />
        </div>
        {!choice && <PlanBindings plan={plan} names={names} />}
      </div>
      {large && <ItemAside item={large} onSwap={swap(large.variation)} thoughts={thoughts} {...shown} />}
      <div class="screen-dock plan-dock">
        <StartButton
          {...(choice && { chosen: plan })}
          text={`Start, ${english.durationToText(plan.totalMs)}`}
          backTo={`#/${['plan', ...place.value.rest].map(encodeURIComponent).join('/')}`}
        />
      </div>
      {asks.value?.kind === 'swap' && (
        <SwapDialog key={asks.value.key} variation={asks.value.key} onClose={close} {...shown} />
      )}
      {asks.value?.kind === 'left-out' && (
        <LeftOutDialog {...shown} without={without} asks={choice === null} onClose={close} />
      )}
    </main>
  );
}

/** Today's session before it starts, item by item; or why there is none, and what would change that. */
export function PlanScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  const { rest } = place.value;
  const choice = useMemo(() => index && placeToChoice(rest, index), [rest, index]);
  const chosen = useChoiceJudgement(choice);
  const judged = choice ? chosen : judgement.value;
  const isNew = recordReady.value && intake.value === null;
  useEffect(() => {
    if (isNew) navigate('#/check', { replace: true });
  }, [isNew]);
  if (!judged || !index) return <main id="main" class="screen" aria-busy="true" />;
  const { plan } = judged;
  if (plan.kind === 'session')
    return <SessionPlanned judged={judged} plan={plan} index={index} choice={choice} />;
  if (plan.because === 'nothing-fits' && isEnoughToday(plan))
    return <EnoughToday judged={judged} plan={plan} />;
  if (plan.because === 'nothing-fits' && choice)
    return <ChoiceRefused choice={choice} plan={plan} index={index} />;
  if (plan.because === 'nothing-fits') return <NothingFits judged={judged} plan={plan} />;
  return <NoSession judged={judged} />;
}
