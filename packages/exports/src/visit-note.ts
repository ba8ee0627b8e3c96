import type { BodySide, LibraryIndex } from '@ilium/movement';
import {
  type ClientConditions,
  type ClientRecord,
  type Comparison,
  type MeasureUnit,
  stampToDay,
  type VisitRecord,
} from '@ilium/record';
import type { CivilDate } from '@ilium/units';
import { english, englishTable, indexToTitles } from '@ilium/words';

const words = englishTable;
const sides: readonly BodySide[] = ['left', 'right'];

/** One measure of one leg through a visit, in words. */
export interface MeasureRow {
  readonly label: string;
  readonly side: BodySide;
  /** Before, between and after, in words; a dash where nothing was taken. */
  readonly values: readonly string[];
  /** From the first to the last value taken. */
  readonly change: string;
}

/** One round in words. */
export interface RoundRow {
  readonly side: BodySide;
  readonly title: string;
  readonly held: string;
  readonly said: string;
}

/** What happened at a visit, in words: for the screen, for paper and for a file. */
export interface VisitNote {
  readonly client: string;
  readonly day: CivilDate;
  /** What was asked and agreed: a name and what was said. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly measures: readonly MeasureRow[];
  readonly rounds: readonly RoundRow[];
  /** The therapist's own words; empty where there are none. */
  readonly remarks: string;
  readonly ending: string;
}

const moments = ['before', 'between', 'after'] as const;

function measureRow(
  comparisons: readonly Comparison[],
  unit: MeasureUnit,
  way: 'outward' | 'inward',
  side: BodySide,
): MeasureRow {
  const values = moments.map(
    (moment) => comparisons.find((comparison) => comparison.moment === moment)?.[way][side] ?? null,
  );
  const taken = values.filter((value) => value !== null);
  const [first, last] = [taken[0], taken.at(-1)];
  const change = taken.length < 2 || first === undefined || last === undefined ? null : last - first;
  return {
    label: words.measureToText(unit, way),
    side,
    values: values.map((value) => words.valueToText(value, unit)),
    change: words.changeToText(change, unit),
  };
}

/** How far each leg turned before, between and after, and what changed (T03). */
export const visitToMeasures = ({
  comparisons,
  unit,
}: Pick<VisitRecord, 'comparisons' | 'unit'>): readonly MeasureRow[] =>
  (unit === 'cm' ? (['outward'] as const) : (['outward', 'inward'] as const)).flatMap((way) =>
    sides.map((side) => measureRow(comparisons, unit, way, side)),
  );

function roundToRow(round: VisitRecord['rounds'][number], index: LibraryIndex): RoundRow {
  const { variation, side, skipped, heldSeconds, discomfort, pinch } = round;
  const said = [
    ...(discomfort === null ? [] : [`${discomfort} of 10`]),
    ...(pinch > 0 ? [`groin pinch ${pinch} of 10`] : []),
  ];
  return {
    side,
    title: indexToTitles(index, english)(variation),
    held: skipped ? 'left out' : `${heldSeconds} s`,
    said: skipped ? '' : said.join(', ') || 'not told',
  };
}

/** A client's conditions by name, with the leg of those that concern one. */
export const listConditions = (conditions: ClientConditions, labelOf: (id: string) => string): string =>
  conditions.length === 0
    ? 'None'
    : conditions
        .map(({ id, side }) => (side && side !== 'both' ? `${labelOf(id)} (${side})` : labelOf(id)))
        .join('; ');

/** Where Stop was pressed, in order. */
const haltsToText = (halts: VisitRecord['halts'], index: LibraryIndex): string =>
  halts
    .map((halt) =>
      halt
        ? `${english.sideToLabel(halt.side)}, ${indexToTitles(index, english)(halt.variation)}`
        : words.halt.between,
    )
    .join('; ');

/** A visit in words. `labelOf` names a condition. */
export function visitToNote(
  client: Pick<ClientRecord, 'name'>,
  visit: VisitRecord,
  { index, labelOf }: { readonly index: LibraryIndex; readonly labelOf: (id: string) => string },
): VisitNote {
  const { answers, opened, first, halts, ended } = visit;
  return {
    client: client.name,
    day: stampToDay(opened),
    facts: [
      { name: 'Therapist', text: answers.therapist },
      { name: 'Consent at this visit', text: answers.consent ? 'Yes' : 'No' },
      { name: 'Stop word', text: answers.stopWord },
      { name: 'Danger signs', text: answers.dangerSign === 'no' ? 'Asked, none' : 'Not clear' },
      { name: 'Conditions', text: listConditions(answers.conditions ?? [], labelOf) },
      { name: 'First leg', text: english.sideToLabel(first) },
      ...(halts.length > 0 ? [{ name: words.halt.stopped, text: haltsToText(halts, index) }] : []),
    ],
    measures: visitToMeasures(visit),
    rounds: visit.rounds.map((round) => roundToRow(round, index)),
    remarks: visit.remarks,
    ending: ended ? words.endingToText(ended.how) : 'Not over yet.',
  };
}

/** A note as plain text, for a client's file. */
export const noteToText = ({ client, day, facts, measures, rounds, remarks, ending }: VisitNote): string =>
  [
    `${client}, ${english.dateToText(day)}`,
    ...facts.map(({ name, text }) => `${name}: ${text}`),
    '',
    'Compared: before / between / after (change)',
    ...measures.map(
      ({ label, side, values, change }) =>
        `${english.sideToLabel(side)}, ${label.toLowerCase()}: ${values.join(' / ')} (${change})`,
    ),
    '',
    'Rounds',
    ...rounds.map(({ side, title, held, said }) =>
      [english.sideToLabel(side), title, held, said].filter(Boolean).join(', '),
    ),
    ...(remarks === '' ? [] : ['', words.remarks.title, remarks]),
    '',
    ending,
    '',
  ].join('\n');
