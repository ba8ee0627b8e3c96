import { err, ok, type Result } from '@ilium/units';

/** Why a text from outside is not read. */
export type JsonRefusal =
  | { readonly code: 'not-json'; readonly because: string }
  /** One object says something twice: nobody knows which is meant. */
  | { readonly code: 'repeated-key'; readonly key: string }
  /** A key that would change what objects are. */
  | { readonly code: 'forbidden-key'; readonly key: string }
  | { readonly code: 'too-deep'; readonly most: number };

/** Levels of nesting that are read; nothing of ours has more than twelve. */
export const MOST_LEVELS = 40;

const LONGEST_KEY = 60;

/** The index after the closing quote of the string that begins at `from`. Only for texts that are JSON. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const isKeyEnd = (text: string, from: number): boolean => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
};

/** What is wrong with a text that is JSON by its grammar; `null` where nothing is. */
function findFault(text: string): JsonRefusal | null {
  const keysByLevel: Set<string>[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (isKeyEnd(text, end)) {
        const bare = text.slice(at + 1, end - 1);
        const key: string = bare.includes('\\') ? JSON.parse(`"${bare}"`) : bare;
        const keys = keysByLevel.at(-1);
        if (key === '__proto__') return { code: 'forbidden-key', key };
        if (keys?.has(key)) return { code: 'repeated-key', key: key.slice(0, LONGEST_KEY) };
        keys?.add(key);
      }
      at = end;
      continue;
    }
    if (character === '{' || character === '[') {
      keysByLevel.push(new Set());
      if (keysByLevel.length > MOST_LEVELS) return { code: 'too-deep', most: MOST_LEVELS };
    } else if (character === '}' || character === ']') keysByLevel.pop();
    at += 1;
  }
  return null;
}

/** Reads JSON from outside. Refuses, besides what is not JSON, keys named twice, `__proto__`, and deep nesting. */
export function parseStrictJson(text: string): Result<unknown, JsonRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return err({ code: 'not-json', because: error instanceof Error ? error.message : String(error) });
  }
  const fault = findFault(text);
  return fault ? err(fault) : ok(value);
}
