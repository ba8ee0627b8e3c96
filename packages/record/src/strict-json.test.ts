import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEVELS, parseStrictJson } from './strict-json.ts';

const codeOf = (text: string) => {
  const read = parseStrictJson(text);
  return read.ok ? 'read' : read.error.code;
};

describe('JSON from outside', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (text.includes('"__proto__"')) return;
        expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'repeated-key'],
    ['{"a":1,"\\u0061":2}', 'repeated-key'],
    ['[{"a":{"b":1 , "b" :2}}]', 'repeated-key'],
    ['{"__proto__":{"x":1}}', 'forbidden-key'],
    ['{"\\u005f_proto__":{}}', 'forbidden-key'],
    ['{"a":', 'not-json'],
    ['', 'not-json'],
    [`${'['.repeat(MOST_LEVELS + 1)}${']'.repeat(MOST_LEVELS + 1)}`, 'too-deep'],
    [`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'too-deep'],
    [`{"a":${'{"b":'.repeat(MOST_LEVELS)}1${'}'.repeat(MOST_LEVELS)}}`, 'too-deep'],
  ])('is refused where it is no safe JSON: %.40s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is read where only values are alike, or keys of different objects', () => {
    expect(codeOf('[{"a":"a"},{"a":"a: \\"a\\""},["a","a"]]')).toBe('read');
    expect(codeOf(`${'['.repeat(MOST_LEVELS)}${']'.repeat(MOST_LEVELS)}`)).toBe('read');
  });
});
