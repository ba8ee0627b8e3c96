import type { Arguments } from '../arguments.ts';
import { checkRecord, type RecordCheck } from '../record/check-record.ts';
import { exportForms, exportRecord } from '../record/export-record.ts';
import { mergeRecords } from '../record/merge-records.ts';
import { Refusal } from '../refusal.ts';

const USAGE = `ilium record check <file>
ilium record export <file> --to ${exportForms.join('|')} --out <folder>
ilium record import <file> [<file> …] --out <file.json>`;

const describe = ({ file, events, unread, countByType, first, last }: RecordCheck): string =>
  [
    `${file}: ${events} events${first === null ? '' : `, from ${first} to ${last}`}`,
    ...Object.entries(countByType).map(([type, count]) => `  ${type} ${count}`),
    ...(unread === 0 ? [] : [`${unread} of them are from a newer version; they are kept and not read.`]),
  ].join('\n');

function check(file: string, json: boolean): string {
  const checked = checkRecord(file);
  if (checked.fault !== null) throw new Refusal(checked.fault);
  return json ? JSON.stringify(checked, null, 2) : describe(checked);
}

/** `ilium record check|export|import`: what a file holds, the same in other forms, and several files as one. */
export function record({ rest: [action, ...files], json, to, out, now, offsetMinutes }: Arguments): string {
  const [file] = files;
  if (file === undefined) throw new Refusal(USAGE);
  if (action === 'check') return check(file, json);
  if (out === undefined) throw new Refusal(`--out is missing.\n${USAGE}`);
  if (action === 'export') {
    const form = exportForms.find((one) => one === to);
    if (!form) throw new Refusal(`--to: expected one of ${exportForms.join(', ')}, found ${to ?? 'nothing'}`);
    const written = exportRecord(file, form, out, { now, offsetMinutes });
    return json ? JSON.stringify({ written }) : written.join('\n');
  }
  if (action !== 'import') throw new Refusal(USAGE);
  const merged = mergeRecords(files, out);
  return json
    ? JSON.stringify(merged)
    : `${out}: ${merged.events} events, ${merged.twins} of them in more than one place`;
}
