import { type ReadHomeReport, readHomeReport } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { painMeanOn, reportDay, reportedPain } from '@ilium/progress';
import { type ClientRecord, type HomeReport, type KeptReport, readKeptReports } from '@ilium/record';
import { english, englishLetter } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { navigate } from '../../shell/router.ts';
import { clock } from '../../state/clock.ts';
import { append, record } from '../../state/record.ts';
import { ReportContent } from '../letter/report-content.tsx';
import { NotRead, SomeParts, scanText } from '../letter/sealed-pages.tsx';
import { OpenReport } from './open-report.tsx';

type Opened =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'parts'; readonly have: number; readonly of: number }
  | ({ readonly kind: 'report' } & ReadHomeReport);

async function openText(text: string): Promise<Opened> {
  const scanned = scanText(text);
  if (scanned.kind === 'parts') return scanned;
  const read = await readHomeReport(scanned.text, {
    clients: record.peek().clients,
    now: clock.now(),
  });
  return read.ok
    ? { kind: 'report', ...read.value }
    : { kind: 'refused', text: englishLetter.reportRefusalToText(read.error) };
}

const Days = ({ report }: { readonly report: HomeReport }) => (
  <p>
    The days from {english.dateToText(report.from)} to {english.dateToText(reportDay(report))}.
  </p>
);

function Offer({
  read: { report, key, client, signer },
  index,
}: {
  readonly read: ReadHomeReport;
  readonly index: LibraryIndex;
}) {
  const keep = async () => {
    const text = JSON.stringify(report);
    await append({ type: 'report-kept', payload: { client: client.id, report: report.id, text, key } });
    navigate(`#/table/reports/${client.id}`, { replace: true });
  };
  return (
    <Screen
      title={`Report of ${client.name}`}
      lead={<Days report={report} />}
      back="#/table"
      dock={<GoButton text={`Keep it with ${client.name}`} onPress={keep} />}
    >
      <div class="table-dense stack">
        <QuietLine
          icon={signer === 'other-key' ? 'warning' : 'lock'}
          text={englishLetter.phoneToText(signer, client.name)}
        />
        <ReportContent report={report} index={index} />
      </div>
    </Screen>
  );
}

/** A report that was scanned, sent or picked: read, shown, and kept only then. */
export function OpenedReport({ text, index }: { readonly text: string; readonly index: LibraryIndex }) {
  const opened = useSignal<Opened>({ kind: 'reading' });
  useEffect(() => {
    openText(text).then((next) => {
      opened.value = next;
    });
  }, [text, opened]);
  const now = opened.value;
  if (now.kind === 'refused') return <NotRead text={now.text} back="#/table" onward="To your clients" />;
  if (now.kind === 'parts') return <SomeParts kind="report" have={now.have} of={now.of} back="#/table" />;
  if (now.kind === 'report') return <Offer read={now} index={index} />;
  return <main id="main" class="screen" aria-busy="true" />;
}

function Trend({
  client,
  reports,
  shown,
}: {
  readonly client: ClientRecord;
  readonly reports: readonly KeptReport[];
  readonly shown: KeptReport;
}) {
  const days = reportedPain(reports);
  return (
    <WideTable label="All reports" class="report-trend">
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Sessions</th>
          <th scope="col">Pain</th>
          <th scope="col">Alerts</th>
        </tr>
      </thead>
      <tbody>
        {reports.toReversed().map((kept) => {
          const { report } = kept;
          const day = english.dateToText(reportDay(report));
          return (
            <tr key={report.id} class={kept === shown ? 'strong' : undefined}>
              <th scope="row">
                <a href={`#/table/reports/${client.id}/${report.id}`} aria-current={kept === shown}>
                  {day}
                </a>
              </th>
              <td>{report.sessions.filter(({ code }) => code === 'done' || code === 'partly').length}</td>
              <td>{painMeanOn(days, reportDay(report)) ?? '–'}</td>
              <td>{report.reds.length + report.signs.length}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

/** What a client reported: the newest on one page, or another that was chosen, and how it went over all of them. */
export function ReportsPage({
  client,
  id,
  index,
}: {
  readonly client: ClientRecord;
  readonly id: string | undefined;
  readonly index: LibraryIndex;
}) {
  const reports = readKeptReports(client);
  const shown = reports.find(({ report }) => report.id === id) ?? reports.at(-1);
  if (!shown)
    return (
      <Screen title={`${client.name}: no report yet`} back={`#/table/client/${client.id}`}>
        <div class="table-dense stack">
          <p>Your client makes one in Ilium, under the letter that they follow.</p>
          <OpenReport isOpen />
        </div>
      </Screen>
    );
  const upTo = reports.slice(0, reports.indexOf(shown) + 1);
  const isNewPhone = upTo.at(-2) !== undefined && upTo.at(-2)?.key !== shown.key;
  return (
    <Screen
      title={`Report of ${client.name}`}
      lead={<Days report={shown.report} />}
      back={`#/table/client/${client.id}`}
      aside={
        <div class="table-dense stack">
          <Trend client={client} reports={reports} shown={shown} />
          <p class="quiet small">
            {isNewPhone
              ? 'From another phone than the report before.'
              : upTo.length > 1
                ? 'From the same phone as the report before.'
                : 'The first report: later ones are compared with this phone.'}
          </p>
          <OutlineButton
            text="Write a letter for home"
            icon="message"
            href={`#/table/prescribe/${client.id}`}
          />
          <OpenReport />
        </div>
      }
    >
      <div class="table-dense stack">
        <ReportContent report={shown.report} index={index} pain={reportedPain(upTo)} />
      </div>
    </Screen>
  );
}
