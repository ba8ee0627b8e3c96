import type { GateNeed } from '@ilium/movement';
import type { GateState, Progression } from '@ilium/progress';
import { english, type TitleOf } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import './gates-card.css';
import { SteadyDialog } from './steady-dialog.tsx';

const words = english.progressPage.gates;

/** Steadiness is tried once the step before is done: not earlier than the moves on one leg would come. */
const maySteady = ({ needs }: GateState): boolean =>
  needs.some(({ code, met }) => code === 'steady' && !met) &&
  needs.every(({ code, met }) => code !== 'gate' || met);

function Need({ need, titleOf }: { readonly need: GateNeed; readonly titleOf: TitleOf }) {
  return (
    <li class={`gate-need${need.met ? ' gate-need-met' : ''}`}>
      <span class="gate-box">{need.met && <Icon name="check" size="s" />}</span>
      <span>
        <span class="heard-only">{need.met ? words.met : words.notMet}: </span>
        {english.gateNeedToText(need, titleOf)}
      </span>
    </li>
  );
}

function Gate({
  state,
  isNext,
  titleOf,
  onSteady,
}: {
  readonly state: GateState;
  readonly isNext: boolean;
  readonly titleOf: TitleOf;
  readonly onSteady: () => void;
}) {
  const { gate, metOn, needs } = state;
  const met = needs.filter((need) => need.met).length;
  return (
    <li>
      <details class="gate" open={isNext}>
        <summary>
          <span class="gate-title">{words.gateToTitle(gate)}</span>
          <span class="quiet small">
            {metOn === null
              ? words.stillNeeded(met, needs.length)
              : words.metOn(english.dayToText(metOn, today.value))}
          </span>
        </summary>
        <ul class="stack-tight">
          {needs.map((need, i) => (
            <Need key={i} need={need} titleOf={titleOf} />
          ))}
        </ul>
        {maySteady(state) && (
          <div class="not-on-paper">
            <TextLink text={words.trySteady} onPress={onSteady} />
          </div>
        )}
      </details>
    </li>
  );
}

/** The steps of the programme as lists of what each asks for; the next one stands open. */
export function GatesCard({
  progression: { gates, steppedBackOn },
  titleOf,
}: {
  readonly progression: Progression;
  readonly titleOf: TitleOf;
}) {
  const asks = useSignal(false);
  const ask = (open: boolean) => () => {
    asks.value = open;
  };
  const next = gates.find(({ metOn }) => metOn === null)?.gate;
  return (
    <Card title={words.title}>
      <p class="quiet small">{words.lead}</p>
      {steppedBackOn !== null && <p>{words.steppedBack(english.dayToText(steppedBackOn, today.value))}</p>}
      <ul class="ruled">
        {gates.map((state) => (
          <Gate
            key={state.gate}
            state={state}
            isNext={state.gate === next}
            titleOf={titleOf}
            onSteady={ask(true)}
          />
        ))}
      </ul>
      {asks.value && <SteadyDialog onClose={ask(false)} />}
    </Card>
  );
}
