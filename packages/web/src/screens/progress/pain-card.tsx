import { painMeanOn, recordToPainDays, type SessionPain } from '@ilium/progress';
import { firstAverage } from '@ilium/record';
import { addDays, type Days, daysBetween } from '@ilium/units';
import { type ChartSpan, english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { today } from '../../state/clock.ts';
import { record } from '../../state/record.ts';
import { ChangeMarks } from './change-marks.tsx';
import { DataTable } from './data-table.tsx';
import { PainChart } from './pain-chart.tsx';
import { outcomes } from './reading.ts';
import { SessionPainChart } from './session-pain-chart.tsx';

const words = english.progressPage.pain;

const daysBySpan: Readonly<Record<ChartSpan, Days>> = { month: 28, season: 84, year: 365 };
const spans: readonly ChartSpan[] = ['month', 'season', 'year'];

/** Where either threshold of a noticeable change is passed: two points or 30 % below the start (outcomes.md). */
const noticeable = (start: number): number | null => (start === 0 ? null : Math.max(start - 2, 0.7 * start));

/** Days that a longer span must show more than the one before it. */
const WORTH_IT: Days = 7;

/** Spans that the record reaches into: nothing longer is offered than there is to see. */
function spansFor(days: Days): readonly ChartSpan[] {
  const needed = spans.findIndex((span) => days <= daysBySpan[span] + WORTH_IT);
  return needed < 0 ? spans : spans.slice(0, needed + 1);
}

function SessionPains({ pairs }: { readonly pairs: readonly SessionPain[] }) {
  const count = (isSo: (pair: SessionPain) => boolean) => pairs.filter(isSo).length;
  return (
    <>
      <SessionPainChart pairs={pairs} />
      <p>
        {words.sessionsToText(
          count(({ before, after }) => after < before),
          count(({ before, after }) => after === before),
          count(({ before, after }) => after > before),
        )}{' '}
        <span class="quiet">{words.sessionsKey}</span>
      </p>
      <DataTable
        summary={words.sessionsAsTable}
        columns={Object.values(words.sessionColumns)}
        rows={pairs.toReversed().map(({ day, before, after }) => [english.dateToText(day), before, after])}
      />
    </>
  );
}

/** Pain day by day, with its mean and what counts as a change, and before and after sessions. */
export function PainCard() {
  const chosen = useSignal<ChartSpan | null>(null);
  const days = recordToPainDays(record.value);
  const [first] = days;
  if (!first)
    return (
      <Card title={words.title}>
        <p class="quiet">{words.none}</p>
      </Card>
    );
  const { sessionPain, pain, explainRegression } = outcomes.value;
  const offered = spansFor(daysBetween(first.day, today.value) + 1);
  const span = chosen.value ?? offered[0] ?? 'month';
  const now = painMeanOn(days, today.value);
  const start = firstAverage(record.value);
  const mark = start === null ? null : noticeable(start);
  return (
    <Card title={words.title}>
      {offered.length > 1 && (
        <div class="not-on-paper">
          <Segmented<ChartSpan>
            label={words.spanLegend}
            labelHidden
            options={offered.map((value) => ({ value, text: words.spanToLabel(value) }))}
            value={span}
            onChange={(next) => {
              chosen.value = next;
            }}
          />
        </div>
      )}
      <PainChart days={days} today={today.value} span={daysBySpan[span]} mark={mark} />
      <p>
        {words.meanToText(now, painMeanOn(days, addDays(today.value, -14)))}{' '}
        {mark !== null && start !== null && <span class="quiet">{words.markToText(start)}</span>}
      </p>
      {pain && <ChangeMarks marks={pain.marks} />}
      <p class="quiet">{explainRegression ? english.regressionNote : words.notWhy}</p>
      <DataTable
        summary={english.progressPage.asTable}
        columns={Object.values(words.columns)}
        rows={days
          .toReversed()
          .map(({ day, pain: number }) => [
            english.dateToText(day),
            number,
            painMeanOn(days, day)?.toFixed(1) ?? '',
          ])}
      />
      {sessionPain.length > 0 && <SessionPains pairs={sessionPain} />}
    </Card>
  );
}
