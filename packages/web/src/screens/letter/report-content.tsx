import { englishReport } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { type PainDay, painMeanOn, reportDay, reportedPain } from '@ilium/progress';
import type { HomeReport } from '@ilium/record';
import { addDays, daysBetween } from '@ilium/units';
import { english, indexToTitles, type LedgerEntry, type TitleOf } from '@ilium/words';
import type { ComponentChildren } from 'preact';
import { QuietLine } from '../../components/quiet-line.tsx';
import { DataTable } from '../progress/data-table.tsx';
import { PainChart } from '../progress/pain-chart.tsx';
import '../../components/bullets.css';

const { headings } = englishReport;
const MONTH = 28;
const SEASON = 84;

/** Pain as far as it is known: the days of this report, and of those before it where there are any. */
export function ReportedPain({ days, day }: { readonly days: readonly PainDay[]; readonly day: string }) {
  const mean = painMeanOn(days, day);
  const before = painMeanOn(days, addDays(day, -7));
  const first = days[0]?.day ?? day;
  const span = daysBetween(first, day) < MONTH ? MONTH : SEASON;
  return (
    <>
      <PainChart
        days={days}
        today={day}
        span={span}
        mark={null}
        ends={[english.dateToText(addDays(day, 1 - span)), english.dateToText(day)]}
      />
      <p>
        {mean === null ? 'No number in the last seven days.' : `Mean of the last seven days: ${mean}.`}
        {before !== null && ` The week before: ${before}.`}
      </p>
      <DataTable
        summary={english.progressPage.asTable}
        columns={[englishReport.columns.day, englishReport.columns.pain]}
        rows={days.toReversed().map((one) => [english.dateToText(one.day), one.pain])}
      />
    </>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="stack-tight report-part" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Bullets = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul class="bullets">
    {texts.map((text, n) => (
      <li key={n}>{text}</li>
    ))}
  </ul>
);

function Alerts({ report, titleOf }: { readonly report: HomeReport; readonly titleOf: TitleOf }) {
  const { signs, reds, moves, status, locks } = report;
  return (
    <Part title={headings.signs}>
      {signs.length + reds.length > 0 ? (
        <Bullets
          texts={[
            ...signs.map((sign) => englishReport.signToText({ ...sign, cleared: null })),
            ...reds.map((red) => englishReport.redToText(red, titleOf(red.variation))),
          ]}
        />
      ) : (
        <p>{englishReport.noAlertsToText(moves.some(({ worse }) => worse > 0))}</p>
      )}
      {status !== 'none' && (
        <QuietLine
          icon={status === 'open' ? 'check' : 'lock'}
          text={englishReport.statusToText(
            status,
            locks.map((rule) => ({ rule })),
          )}
        />
      )}
    </Part>
  );
}

const toEntry = (line: HomeReport['sessions'][number]): LedgerEntry => ({
  ...line,
  minutes: line.minutes ?? null,
  ended: line.ended ?? null,
  because: line.because ?? null,
});

function Done({ report: { sessions, from, ...report } }: { readonly report: HomeReport }) {
  const begun = sessions.filter(({ code }) => code !== 'skipped');
  const whole = begun.filter(({ code }) => code === 'done').length;
  const days = daysBetween(from, reportDay(report)) + 1;
  return (
    <Part title={headings.done}>
      <p>{englishReport.doneInToText(begun.length, whole, days)}</p>
      {sessions.length > 0 && (
        <DataTable
          summary="Day by day"
          columns={[englishReport.columns.day, englishReport.columns.result, englishReport.columns.details]}
          rows={sessions.map((line) => [
            english.dateToText(line.day),
            english.ledgerToLabel(toEntry(line)),
            english.ledgerToDetail(toEntry(line)),
          ])}
        />
      )}
    </Part>
  );
}

const Moves = ({ report, titleOf }: { readonly report: HomeReport; readonly titleOf: TitleOf }) => (
  <Part title={headings.moves}>
    {report.moves.length === 0 ? (
      <p>Nothing done yet.</p>
    ) : (
      <Bullets
        texts={report.moves.map(
          ({ variation, done, eased, worse, mostPain }) =>
            `${titleOf(variation)}: ${englishReport.moveToText(done, eased, worse)}${mostPain === undefined ? '' : englishReport.mostPain(mostPain)}`,
        )}
      />
    )}
  </Part>
);

/** What became of each move of the letter: the therapist sees what never came up. */
function Asked({
  asked,
  sessions,
  titleOf,
}: Pick<HomeReport, 'asked' | 'sessions'> & { readonly titleOf: TitleOf }) {
  if (asked === undefined) return null;
  const begun = sessions.filter(({ code }) => code !== 'skipped').length;
  return (
    <Part title={headings.asked}>
      <Bullets
        texts={asked.map(
          ({ variation, planned, done }) =>
            `${titleOf(variation)}: ${englishReport.askedToText(planned, done, begun)}.`,
        )}
      />
    </Part>
  );
}

/** A report from home, all of it: what the person sees before they send it, and what the therapist reads. */
export function ReportContent({
  report,
  index,
  pain = reportedPain([{ report }]),
}: {
  readonly report: HomeReport;
  readonly index: LibraryIndex;
  /** Days of earlier reports too, where there are any. */
  readonly pain?: readonly PainDay[] | undefined;
}) {
  const titleOf = indexToTitles(index, english);
  return (
    <div class="stack">
      <Alerts report={report} titleOf={titleOf} />
      <Done report={report} />
      <Asked {...report} titleOf={titleOf} />
      <Part title={headings.pain}>
        {pain.length === 0 ? <p>No number yet.</p> : <ReportedPain days={pain} day={reportDay(report)} />}
      </Part>
      <Moves report={report} titleOf={titleOf} />
      {report.goals.length > 0 && (
        <Part title={headings.goals}>
          <Bullets
            texts={report.goals.map(
              ({ text, first, last }, n) =>
                `${text ?? `Goal ${n + 1}`}: ${englishReport.goalToText(first ?? null, last ?? null)}`,
            )}
          />
        </Part>
      )}
      {report.words !== '' && (
        <Part title="Note">
          <p class="letter-note">“{report.words}”</p>
        </Part>
      )}
    </div>
  );
}
