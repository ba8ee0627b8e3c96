import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsOfWeeks } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { conditionIds, redFlagIds, type StoredEvent } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { canReadPdf, pdfToInfo, pdfToPages } from './handout/testing/read-pdf.ts';
import { makeReport } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-report-'));
const index = indexLibrary(library);
const NOW = ['--now', '2026-11-16T11:00:00+01:00'];
const write = (name: string, events: readonly StoredEvent[]): string => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ format: 'ilium-record', version: 1, events }));
  return file;
};
const weeks = eventsOfWeeks(index, 12);

/** Someone with as much to say as the record allows. */
const most = weeks.map((event): StoredEvent => {
  const payload = event.payload as { intake?: object; goals?: readonly { id: string }[] };
  if (event.type === 'goals-chosen')
    return {
      ...event,
      payload: {
        goals: Array.from({ length: 5 }, (_, i) => ({
          id: payload.goals?.[i]?.id ?? `01890a5d-ac96-774b-bcc9-00000000000${i}`,
          text: 'a thing that takes many words to say '.repeat(6).slice(0, 200),
        })),
      },
    };
  if (event.type !== 'intake-answered') return event;
  return {
    ...event,
    payload: {
      ...payload,
      intake: {
        ...payload.intake,
        redFlags: Object.fromEntries(redFlagIds.map((id) => [id, 'yes'])),
        conditions: conditionIds.map((id) => ({ id, answer: 'unsure' })),
      },
    },
  };
});

const withPdf = canReadPdf ? describe : describe.skip;
withPdf(`the report as PDF${canReadPdf ? '' : ' (skipped: poppler-utils is not installed)'}`, () => {
  const pagesOf = async (name: string, events: readonly StoredEvent[]) => {
    const out = join(folder, `${name}.pdf`);
    await makeReport([write(name, events), '--out', out, ...NOW]);
    expect(pdfToInfo(out)).toMatch(/Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
    return pdfToPages(out);
  };

  it('is one page for an empty record', async () => {
    const pages = await pagesOf('empty', []);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Nothing told yet.');
    expect(pages[0]).toContain('have not been reviewed by a clinician');
  });

  it.each([
    ['twelve weeks', weeks],
    ['as much as can be told', most],
  ])('sums up on one page, with the appendix behind it: %s', async (name, events) => {
    const [first = '', second = '', ...others] = await pagesOf(name, events);
    for (const heading of ['Pain, 0 to 10', 'Warning signs', 'Goals', 'What was done', 'What helped'])
      expect(first).toContain(heading);
    expect(first).toContain('have not been reviewed by a clinician');
    expect(second.trimStart()).toMatch(/^Appendix/);
    expect([second, ...others].join('\n')).toContain('Pain by week');
  });

  it('says pain, goals, what helped, what hurt, signs and clearances', async () => {
    const [first = ''] = await pagesOf('weeks', weeks);
    expect(first).toMatch(/6 on average at the first check; 2\.\d as the mean/);
    expect(first).toContain('Sit through a film: 2, now 7');
    expect(first).toMatch(/done \d+ times, eased \d+, worse 0/);
    expect(first).toMatch(/worse 6, pain up to 6/);
    expect(first).toContain('(RF14): not sure');
    expect(first.replaceAll(/\s+/g, ' ')).toContain(
      '(RF12b): yes, 13 September 2026. Cleared by Dr. Example, 15 September 2026.',
    );
  });
});

describe('ilium report', () => {
  const out = join(folder, 'never.pdf');
  it.each([
    ['no file to write', ['x.json'], 'ilium report <record.json>'],
    ['another kind of file', ['x.json', '--out', 'x.doc'], '--out: expected a file that ends in'],
    ['a record that is not there', ['nowhere.json', '--out', out], 'there is no such file'],
    ['a file that is no record', ['package.json', '--out', out], 'package.json: event 1'],
    ['a wrong time', [write('one', weeks), '--out', out, '--now', 'soon'], '--now: expected a date'],
    ['an unknown option', ['x.json', '--loud'], "Unknown option '--loud'"],
  ])('refuses %s with a clear line, and leaves no file', async (_, args, message) => {
    await expect(makeReport(args)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(message),
    });
    expect(existsSync(out)).toBe(false);
  });
});
