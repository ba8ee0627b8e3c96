export { type Case, readCase } from './read-case.ts';
export { type LoadedRecord, loadRecord } from './record/export-record.ts';
export { Refusal } from './refusal.ts';
export { runCommand } from './run.ts';
