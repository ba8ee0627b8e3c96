import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The JSON in a file. Throws a {@link Refusal} that says what and where. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(isMissing(error) ? `${file}: there is no such file` : `${file}: ${causeOf(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file}: not JSON (${causeOf(error)})`);
  }
}
