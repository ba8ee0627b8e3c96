import { wordingToText } from '@ilium/movement';
import {
  type Comparison,
  type ComparisonMoment,
  type MeasureUnit,
  MOST_MEASURED,
  type VisitEnding,
} from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Control } from '../../components/control.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { append } from '../../state/record.ts';
import { sayAloud } from '../../state/session-sound.ts';
import { MeasuresTable } from './measures-table.tsx';
import { TableFigure } from './table-figure.tsx';
import type { VisitPart } from './visit-part.ts';

type Way = 'outward' | 'inward';
type Side = 'left' | 'right';
type Written = Readonly<Record<`${Way} ${Side}`, string>>;

const sides = ['left', 'right'] as const;
const nothing: Written = { 'outward left': '', 'outward right': '', 'inward left': '', 'inward right': '' };

/** The number written; `null` for nothing, `undefined` for what cannot be a measure. */
function readValue(text: string, unit: MeasureUnit): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const value = Number(trimmed);
  return Number.isFinite(value) && value >= 0 && value <= MOST_MEASURED[unit] ? value : undefined;
}

/** What was written as a comparison; `null` where a value cannot be. */
function writtenToComparison(
  written: Written,
  unit: MeasureUnit,
  moment: ComparisonMoment,
): Comparison | null {
  const read = (way: Way, side: Side) => readValue(written[`${way} ${side}`], unit);
  const values = {
    outward: { left: read('outward', 'left'), right: read('outward', 'right') },
    inward: { left: read('inward', 'left'), right: read('inward', 'right') },
  };
  const isSound = Object.values(values).every(({ left, right }) => left !== undefined && right !== undefined);
  return isSound ? ({ moment, unit, ...values } as Comparison) : null;
}

/** Both legs compared: how it is done, a field for each value, and what was taken before (T03). */
export function ComparisonPanel({
  visit,
  plan,
  index,
  moment,
  ends,
}: VisitPart & {
  readonly moment: ComparisonMoment;
  /** The visit is over with this comparison, and so. */
  readonly ends?: VisitEnding;
}) {
  const written = useSignal<Written>(nothing);
  const problem = useSignal('');
  const { unit, first } = visit;
  const entry = plan.comparison ? index.entryOf(plan.comparison) : undefined;
  const ways: readonly Way[] = unit === 'cm' ? ['outward'] : ['outward', 'inward'];
  useEffect(() => sayAloud(englishTable.announceComparison), []);
  const keep = (from: Written) => {
    const comparison = writtenToComparison(from, unit, moment);
    if (comparison)
      void append(
        { type: 'sides-compared', payload: { visit: visit.id, comparison } },
        ...(ends ? [{ type: 'visit-ended', payload: { visit: visit.id, how: ends } } as const] : []),
      );
    else
      problem.value = `Write numbers from 0 to ${englishTable.valueToText(MOST_MEASURED[unit], unit)}, or nothing.`;
  };
  return (
    <>
      <section class="table-what">
        <h1 tabindex={-1}>{`Compare both legs: ${englishTable.momentToText(moment).toLowerCase()}`}</h1>
        {entry && <TableFigure entry={entry} side={first} part="end" label={entry.movement.title} />}
      </section>
      {entry && (
        <div class="table-words">
          <section aria-labelledby="table-stand">
            <h2 id="table-stand">How you stand</h2>
            <ul class="bullets">
              {entry.variation.setUp.map((text) => (
                <li key={text}>{wordingToText(text, first, english.sideWords)}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="table-do">
            <h2 id="table-do">What you do</h2>
            <ol class="table-steps">
              {entry.variation.steps.map((text, place) => (
                <li key={place}>{wordingToText(text, first, english.sideWords)}</li>
              ))}
            </ol>
          </section>
        </div>
      )}
      <section class="table-ask table-measuring" aria-label="Measures">
        {ways.map((way) => (
          <fieldset key={way} class="table-fields">
            <legend>{`${englishTable.measureToText(unit, way)}, ${unit === 'cm' ? 'cm' : 'degrees'}`}</legend>
            <div class="table-pair">
              {sides.map((side) => (
                <label key={side}>
                  <span>{english.sideToLabel(side)}</span>
                  <input
                    type="text"
                    inputMode="decimal"
                    autocomplete="off"
                    value={written.value[`${way} ${side}`]}
                    onKeyDown={({ key }) => key === 'Enter' && keep(written.peek())}
                    onInput={(event) => {
                      written.value = { ...written.value, [`${way} ${side}`]: event.currentTarget.value };
                      problem.value = '';
                    }}
                  />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p role="alert" class="strong">
          {problem.value}
        </p>
        <GoButton text="Keep" onPress={() => keep(written.peek())} />
        <Control icon="skip-on" text="Leave out" onPress={() => keep(nothing)} />
        {visit.comparisons.length > 0 && <MeasuresTable visit={visit} />}
      </section>
      <p class="table-next" />
    </>
  );
}
