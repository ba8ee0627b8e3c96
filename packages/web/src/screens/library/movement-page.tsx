import {
  type BodySide,
  type Movement,
  type Variation,
  variationKey,
  type Wording,
  wordingToText,
} from '@ilium/movement';
import { foldTries } from '@ilium/progress';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { Figure } from '../../components/figure.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { record } from '../../state/record.ts';
import { choiceToHref } from '../plan/place-to-choice.ts';
import { MovementFigure } from './movement-figure.tsx';
import { sourceDoseToText } from './movement-words.ts';
import { NotForYou } from './not-for-you.tsx';
import { beginningSide } from './shown-side.ts';
import { SideWording } from './side-wording.tsx';
import './movement-page.css';

const sideFirst = (side: BodySide): string => `${english.sideToLabel(side)} first`;

interface ShownProps {
  readonly variation: Variation;
  readonly side: BodySide;
}

function Ways({
  movement,
  variation,
  side,
  onChoose,
}: ShownProps & { readonly movement: Movement; readonly onChoose: (id: string) => void }) {
  return (
    <fieldset class="stack">
      <legend class="movement-legend">Ways to do it</legend>
      <div class="movement-ways">
        {movement.variations.map((way) => (
          <label key={way.id} class="movement-way">
            <input
              class="movement-way-input"
              type="radio"
              name={movement.id}
              checked={way.id === variation.id}
              onChange={() => onChoose(way.id)}
            />
            <Stage size="row">
              <Figure
                entry={{ key: variationKey(movement, way), variation: way }}
                side={way.sidedness === 'symmetric' ? null : side}
              />
            </Stage>
            <span class="strong">{way.title}</span>
            <span class="small quiet">
              {english.triesToText(foldTries(record.value, `${movement.id}/${way.id}`))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Steps({ variation, side }: ShownProps) {
  const lines: readonly Wording[] = [...variation.setUp, ...variation.steps];
  return (
    <Card title={variation.title}>
      <p class="strong">{wordingToText(variation.headline, side, english.sideWords)}</p>
      <ol class="movement-steps">
        {lines.map((line, index) => (
          <li key={index}>
            <SideWording wording={line} side={side} />
          </li>
        ))}
      </ol>
      <h3>What you should feel</h3>
      <p>
        <SideWording wording={variation.feel} side={side} />
      </p>
    </Card>
  );
}

function Care({ variation, side }: ShownProps) {
  const texts = [
    ...variation.cautions.map(({ text }) => text),
    ...(variation.balanceSupport === null ? [] : [variation.balanceSupport]),
  ];
  if (texts.length === 0) return null;
  return (
    <Card title="Take care" calm>
      <ul class="stack-tight">
        {texts.map((text) => (
          <li key={text}>
            <SideWording wording={text} side={side} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Origin({ movement, variation }: { readonly movement: Movement; readonly variation: Variation }) {
  const { dose } = variation;
  const published = sourceDoseToText(variation);
  return (
    <section class="stack-tight" aria-labelledby="origin">
      <h2 id="origin">Where this comes from</h2>
      <p class="quiet small">
        Source document {movement.source}. {published || 'It gives no dose.'}
      </p>
      <p class="quiet small">
        We start at {english.doseToText(variation, dose.start)}. Joint angles, rests and starting doses are
        our own proposal. No clinician has reviewed it yet.
      </p>
    </section>
  );
}

/** One movement: its picture, the ways to do it, how, what to feel, what to mind, and where it comes from. */
export function MovementPage({
  movement,
  start,
}: {
  readonly movement: Movement;
  readonly start: string | null;
}) {
  const chosen = useSignal(start);
  const side = useSignal<BodySide>(beginningSide());
  const variation = movement.variations.find(({ id }) => id === chosen.value) ?? movement.variations[0];
  if (!variation) return null;
  const sided = variation.sidedness !== 'symmetric';
  const working = side.value;
  return (
    <Screen
      title={movement.title}
      back={() => goBack('#/library')}
      action={<TextLink text="Print" href={`#/print/movement/${movement.id}/${variation.id}`} />}
      lead={<p>{movement.purpose}</p>}
      aside={
        <>
          <Care variation={variation} side={working} />
          <Origin movement={movement} variation={variation} />
        </>
      }
    >
      <NotForYou variation={variationKey(movement, variation)} />
      <MovementFigure
        entry={{ key: variationKey(movement, variation), movement, variation }}
        side={sided ? working : null}
      />
      {sided && (
        <Segmented
          label="Side to begin with"
          labelHidden
          options={[
            { value: 'left', text: sideFirst('left') },
            { value: 'right', text: sideFirst('right') },
          ]}
          value={working}
          onChange={(next) => {
            side.value = next;
          }}
        />
      )}
      {movement.variations.length > 1 && (
        <Ways
          movement={movement}
          variation={variation}
          side={working}
          onChoose={(id) => {
            chosen.value = id;
          }}
        />
      )}
      <Steps variation={variation} side={working} />
      {(movement.kind === 'assisted' || movement.kind === 'measure') && (
        <OutlineButton text={englishTable.door.title} icon="table" href="#/table" />
      )}
      {(movement.kind === 'mobility' || movement.kind === 'strength') && (
        <OutlineButton
          text="Do only this now"
          icon="play"
          href={choiceToHref({ kind: 'variation', variation: variationKey(movement, variation) })}
        />
      )}
    </Screen>
  );
}
