import {
  type ClientRecord,
  type HomeReport,
  type KeptReport,
  parseHomeReport,
  readKeptReports,
} from '@ilium/record';
import { err, type Instant, ok, type Result } from '@ilium/units';
import type { HomeReportRefusal, SignerStanding } from '@ilium/words';
import { instantOf, readSealed } from '../letter/read-sealed.ts';

/** A report that may be kept. */
export interface ReadHomeReport {
  readonly report: HomeReport;
  /** Who signed, as a public key. */
  readonly key: string;
  readonly client: ClientRecord;
  /** Whether it is the phone of the newest report that is kept of this client. */
  readonly signer: SignerStanding;
}

/** What a report is read with. */
export interface HomeReportReading {
  readonly clients: readonly ClientRecord[];
  readonly now: Instant;
}

const standingOf = (key: string, reports: readonly KeptReport[]): SignerStanding => {
  const last = reports.at(-1);
  if (!last) return 'first';
  return last.key === key ? 'same-key' : 'other-key';
};

/** A replay, or a report from before the newest: it would tell nothing new. */
function refuseReplay({ id, madeAt }: HomeReport, reports: readonly KeptReport[], name: string) {
  if (reports.some(({ report }) => report.id === id)) return { code: 'already-kept', client: name } as const;
  const isOlder = reports.some(({ report }) => instantOf(report.madeAt) >= instantOf(madeAt));
  return isOlder ? ({ code: 'older-report', client: name } as const) : null;
}

/**
 * A report from home, from a link, a code or a file: all of it with the client whose letter it answers, or one refusal.
 * Never rejects, whatever the text.
 */
export async function readHomeReport(
  text: string,
  { clients, now }: HomeReportReading,
): Promise<Result<ReadHomeReport, HomeReportRefusal>> {
  const sealed = await readSealed(text, parseHomeReport, now);
  if (!sealed.ok) return sealed;
  const { content: report, key } = sealed.value;
  const client = clients.find(({ letters }) => letters.some(({ letter }) => letter.id === report.letter));
  if (!client) return err({ code: 'no-such-letter' });
  const reports = readKeptReports(client);
  const refusal = refuseReplay(report, reports, client.name);
  return refusal ? err(refusal) : ok({ report, key, client, signer: standingOf(key, reports) });
}
