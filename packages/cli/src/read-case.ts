import { dirname, join } from 'node:path';
import { type Intake, parseIntake } from '@ilium/record';
import { readJson } from './read-json.ts';
import { problemsToRefusal, Refusal } from './refusal.ts';

/** What a file says about one person. */
export interface Case {
  readonly intake: Intake;
  /** When the answers are judged, ISO 8601 with offset; `null` where the file does not say. */
  readonly now: string | null;
  /** The whole file: a case for tests also says who this is and what is expected. */
  readonly file: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with changes applied: objects field by field, `null` takes a field away, anything else replaces (RFC 7396). */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], change);
  }
  return merged;
}

/** Answers that are `like` a named person's are that person's, with changes; the person stands in `base/` beside the file. */
function resolveLike(file: string, { like, ...own }: Record<string, unknown>): unknown {
  if (like === undefined) return own;
  if (typeof like !== 'string' || !/^[a-z0-9-]+$/.test(like))
    throw new Refusal(`${file}: intake.like: expected the name of a file in base/`);
  return mergePatch(readJson(join(dirname(file), 'base', `${like}.json`)), own);
}

/**
 * Reads an intake file, or a case: a file with an `intake` field, perhaps with a time of its own.
 * Throws a {@link Refusal} that names each wrong field.
 */
export function readCase(file: string): Case {
  const json = readJson(file);
  const isCase = isObject(json) && isObject(json['intake']);
  const answers = isCase ? resolveLike(file, json['intake'] as Record<string, unknown>) : json;
  const parsed = parseIntake(answers);
  if (!parsed.ok) throw problemsToRefusal(file, parsed.error);
  const now = isCase ? json['now'] : undefined;
  if (now !== undefined && typeof now !== 'string')
    throw new Refusal(`${file}: now: expected a date and time with offset (ISO 8601)`);
  return { intake: parsed.value, now: now ?? null, file: isObject(json) ? json : {} };
}
