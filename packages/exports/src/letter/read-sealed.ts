import { parseStrictJson } from '@ilium/record';
import { err, HOUR, type Instant, ok, type Problem, parseIso, type Result } from '@ilium/units';
import type { SealRefusal } from '@ilium/words';
import { openSealed } from './signed-letter.ts';

/** How far the clocks of two devices may lie apart. */
const CLOCKS_APART = HOUR;

/** Content that somebody signed. */
export interface Sealed<Content> {
  readonly content: Content;
  /** Who signed, as a public key. */
  readonly key: string;
}

/** The instant of a moment as content has it; never, where there is no such day. */
export const instantOf = (iso: string): Instant => {
  const read = parseIso(iso);
  return read.ok ? read.value.at : Infinity;
};

function parseContent<Content>(
  text: string,
  parse: (input: unknown) => Result<Content, readonly Problem[]>,
): Result<Content, SealRefusal> {
  const json = parseStrictJson(text);
  if (!json.ok) return err({ code: 'not-a-letter' });
  const { value } = json;
  if (typeof value === 'object' && value !== null && 'version' in value && Number(value.version) > 1)
    return err({ code: 'newer-version' });
  const content = parse(value);
  return content.ok ? content : err({ code: 'not-understood', path: content.error[0]?.path || 'the whole' });
}

/**
 * What a link, a code or a file holds, once its signature and its form are known to fit and it is not from the future; or
 * one refusal. Never rejects, whatever the text.
 */
export async function readSealed<Content extends { readonly madeAt: string }>(
  text: string,
  parse: (input: unknown) => Result<Content, readonly Problem[]>,
  now: Instant,
): Promise<Result<Sealed<Content>, SealRefusal>> {
  const sealed = await openSealed(text.trim());
  if (!sealed.ok) return sealed;
  const content = parseContent(sealed.value.text, parse);
  if (!content.ok) return content;
  const { madeAt } = content.value;
  return instantOf(madeAt) > now + CLOCKS_APART
    ? err({ code: 'from-the-future', madeOn: madeAt.slice(0, 10) })
    : ok({ content: content.value, key: sealed.value.key });
}
