import type { VariationKey } from '@ilium/movement';
import { foldTries, type VariationProgress } from '@ilium/progress';
import { english, type TitleOf } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { OutcomeMark, OutcomeMarks } from '../../components/outcome-marks.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { append, record } from '../../state/record.ts';
import { DataTable } from './data-table.tsx';
import { type Helped, isMixed, rankHelped } from './rank-helped.ts';

const words = english.progressPage.helps;

const LINES = 6;
const MOST_MARKS = 10;

/** Takes back a rest that was only suggested. */
async function tryAgain(variation: VariationKey): Promise<void> {
  await append({ type: 'rest-lifted', payload: { variation } });
  say(words.restLifted);
}

function HelpedLine({ helped, titleOf }: { readonly helped: Helped; readonly titleOf: TitleOf }) {
  const { key, progress } = helped;
  const { belief, standing } = progress;
  const title = titleOf(key);
  const { ratings } = foldTries(record.value, key);
  return (
    <li class="helped">
      <div class="row-apart">
        <h3>{title}</h3>
        {ratings.length > 0 && <OutcomeMarks outcomes={ratings.slice(-MOST_MARKS)} />}
      </div>
      {standing && <p>{english.whatHelpsToText(progress, standing, today.value)}</p>}
      {belief && (
        <p class="quiet small">
          {isMixed(progress) ? words.mixed : english.leaningToText(belief.leaning, belief.certainty)}{' '}
          {words.spreadToText(belief.relief)}
        </p>
      )}
      {standing?.code === 'suggested-rest' && (
        <div class="not-on-paper">
          <OutlineButton
            icon="repeat"
            text={english.tryAgain}
            label={`${english.tryAgain}: ${title}`}
            onPress={() => tryAgain(key)}
          />
        </div>
      )}
    </li>
  );
}

const toRow = ({ key, progress }: Helped, titleOf: TitleOf): readonly (string | number)[] => {
  const { tried, eased, same, worse } = progress;
  return [titleOf(key), tried, eased, same, worse];
};

/** Every move that was tried, what eased most first, each with its counts, how sure that is, and what follows. */
export function HelpsCard({
  byVariation,
  titleOf,
}: {
  readonly byVariation: Readonly<Record<VariationKey, VariationProgress>>;
  readonly titleOf: TitleOf;
}) {
  const all = useSignal(false);
  const ranked = rankHelped(byVariation);
  if (ranked.length === 0)
    return (
      <Card title={words.title}>
        <p class="quiet">{words.none}</p>
      </Card>
    );
  const shown = all.value ? ranked : ranked.slice(0, LINES);
  return (
    <Card title={words.title}>
      <p class="quiet small">{words.lead}</p>
      <ul class="ruled">
        {shown.map((helped) => (
          <HelpedLine key={helped.key} helped={helped} titleOf={titleOf} />
        ))}
      </ul>
      {ranked.length > shown.length && (
        <TextLink
          text={english.progressPage.showAll(ranked.length)}
          onPress={() => {
            all.value = true;
          }}
        />
      )}
      <p class="marks-key small quiet" aria-hidden="true">
        {(['eased', 'same', 'worse'] as const).map((rating) => (
          <span key={rating} class="marks-key-one">
            <OutcomeMark outcome={rating} /> {english.ratingToText(rating).toLowerCase()}
          </span>
        ))}
      </p>
      <div class="wide-table">
        <DataTable
          summary={english.progressPage.asTable}
          columns={words.columns}
          rows={ranked.map((helped) => toRow(helped, titleOf))}
        />
      </div>
    </Card>
  );
}
