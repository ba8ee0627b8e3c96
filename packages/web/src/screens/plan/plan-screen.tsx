import type { LibraryIndex, PlanItem, SessionPlan, VariationKey } from '@ilium/movement';
import { english, indexToTitles, type PlanNames } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { IconButton } from '../../components/control.tsx';
import { Figure } from '../../components/figure.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { MinutesDial } from '../../components/minutes-dial.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PlanRow } from '../../components/plan-row.tsx';
import { useArrival } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { navigate } from '../../shell/router.ts';
import { today } from '../../state/clock.ts';
import type { Judgement } from '../../state/judge.ts';
import { judgement, loadJudgement } from '../../state/judgement.ts';
import { libraryIndex } from '../../state/library.ts';
import { intake, recordReady } from '../../state/record.ts';
import { changeMinutes, edits, noEditsMade, todaysPlan, undoEdits } from '../../state/session-plan.ts';
import { startSession } from '../../state/session-start.ts';
import { EnoughToday, isEnoughToday } from '../today/enough-today.tsx';
import { NoSession } from '../today/no-session.tsx';
import { NothingFits } from '../today/nothing-fits.tsx';
import { PainPlace } from '../today/pain-place.tsx';
import { ItemDetails } from './item-details.tsx';
import { LeftOutDialog } from './left-out-dialog.tsx';
import { PainBefore } from './pain-before.tsx';
import { itemToDose, itemToExtra, itemToLimits, planToLeftOut } from './plan-words.ts';
import { SwapDialog } from './swap-dialog.tsx';
import './plan-screen.css';

const LEAST_MINUTES = 3;
const dialMarks = [3, 6, 10, 15, 20, 30];

interface Shown {
  readonly plan: SessionPlan;
  readonly index: LibraryIndex;
  readonly names: PlanNames;
}

type Asks = { readonly kind: 'swap'; readonly key: VariationKey } | { readonly kind: 'left-out' } | null;

/** Begins the session inside the tap, and shows it. */
async function start(plan: SessionPlan): Promise<void> {
  await startSession(plan);
  navigate('#/player');
}

function Minutes({ judged }: { readonly judged: Judgement }) {
  const most = judged.assessment.caps.minutes;
  const marks = dialMarks.filter((mark) => mark < most);
  return (
    <div class="plan-minutes">
      <MinutesDial
        minutes={Math.min(judged.request.minutes, most)}
        min={LEAST_MINUTES}
        max={most}
        marks={[...marks, most]}
        onChange={changeMinutes}
      />
    </div>
  );
}

interface RowProps extends Shown {
  readonly item: PlanItem;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onSwap: () => void;
}

function ItemRow({ item, plan, index, names, selected, onSelect, onSwap }: RowProps) {
  const entry = index.entryOf(item.variation);
  const title = names.titleOf(item.variation);
  return (
    <>
      <PlanRow
        figure={entry && <Figure entry={entry} side={item.sides[0] ?? null} />}
        title={title}
        dose={itemToDose(item, index)}
        extra={itemToExtra(item)}
        reason={english.reasonInBrief(item.reasons, names)}
        limit={itemToLimits(item).join(' ') || undefined}
        time={english.durationToClock(item.transitionMs + item.durationMs)}
        selected={selected}
        onPress={onSelect}
        action={<IconButton icon="swap" label={`Swap ${title}`} outlined onPress={onSwap} />}
      />
      {selected && (
        <li class="plan-unfolded appears">
          <ItemDetails item={item} plan={plan} index={index} names={names} onSwap={onSwap} />
        </li>
      )}
    </>
  );
}

/** On wide windows: the chosen item large, and why it is here. */
function ItemAside({
  item,
  onSwap,
  ...shown
}: Shown & { readonly item: PlanItem; readonly onSwap: () => void }) {
  const { index, names } = shown;
  const entry = index.entryOf(item.variation);
  return (
    <div class="plan-aside">
      <Stage>{entry && <Figure entry={entry} side={item.sides[0] ?? null} size="hero" />}</Stage>
      <h2>Why {names.titleOf(item.variation)}</h2>
      <ItemDetails item={item} onSwap={onSwap} {...shown} />
    </div>
  );
}

function PlanLead({ judged, plan }: { readonly judged: Judgement; readonly plan: SessionPlan }) {
  return (
    <p class="plan-lead">
      {english.count(plan.items.length, { one: '# move', other: '# moves' })} for your{' '}
      <PainPlace pain={judged.intake.pain} />. Pick one to see why it is here.
    </p>
  );
}

function SessionPlanned({ judged, plan, index }: Omit<Shown, 'names'> & { readonly judged: Judgement }) {
  const chosen = useSignal<VariationKey | null>(null);
  const asks = useSignal<Asks>(null);
  const page = useArrival('Today’s plan');
  const names: PlanNames = {
    titleOf: indexToTitles(index, english),
    programmeTitleOf: (id) => index.library.programmes.find((programme) => programme.id === id)?.title,
    today: today.value,
  };
  const shown = { plan, index, names };
  const swap = (key: VariationKey) => () => {
    asks.value = { kind: 'swap', key };
  };
  const close = () => {
    asks.value = null;
  };
  const selected = plan.items.find(({ variation }) => variation === chosen.value);
  const large = selected ?? plan.items[0];
  return (
    <main ref={page as { current: HTMLElement | null }} id="main" class="screen plan">
      <div class="plan-head">
        <PageHeader title="Today’s plan" back="#/today" />
        <PlanLead judged={judged} plan={plan} />
      </div>
      <Minutes judged={judged} />
      <div class="plan-body">
        <ul class={`stack plan-list${selected ? '' : ' plan-list-fresh'}`}>
          {plan.items.map((item) => (
            <ItemRow
              key={item.variation}
              item={item}
              {...shown}
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
          {noEditsMade.value ? null : <TextLink text="As planned" onPress={undoEdits} />}
          <TextLink
            text="Why not others?"
            onPress={() => {
              asks.value = { kind: 'left-out' };
            }}
          />
        </div>
      </div>
      {large && <ItemAside item={large} onSwap={swap(large.variation)} {...shown} />}
      <div class="screen-dock plan-dock">
        <GoButton
          text={`Start, ${english.durationToText(plan.totalMs)}`}
          icon="play"
          onPress={() => start(plan)}
        />
      </div>
      {asks.value?.kind === 'swap' && (
        <SwapDialog key={asks.value.key} variation={asks.value.key} onClose={close} {...shown} />
      )}
      {asks.value?.kind === 'left-out' && (
        <LeftOutDialog leftOut={planToLeftOut(plan, edits.value.without, names)} onClose={close} />
      )}
    </main>
  );
}

/** Today's session before it starts, item by item; or why there is none, and what would change that. */
export function PlanScreen() {
  useEffect(() => {
    loadJudgement();
  }, []);
  const judged = judgement.value;
  const index = libraryIndex.value;
  const plan = todaysPlan.value;
  const isNew = recordReady.value && intake.value === null;
  useEffect(() => {
    if (isNew) navigate('#/check', { replace: true });
  }, [isNew]);
  if (!judged || !index || !plan) return <main id="main" class="screen" aria-busy="true" />;
  if (plan.kind === 'session') return <SessionPlanned judged={judged} plan={plan} index={index} />;
  if (plan.because === 'nothing-fits' && isEnoughToday(plan)) return <EnoughToday judged={judged} />;
  if (plan.because === 'nothing-fits') return <NothingFits judged={judged} plan={plan} />;
  return <NoSession judged={judged} />;
}
