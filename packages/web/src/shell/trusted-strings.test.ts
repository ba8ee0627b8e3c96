import { expect, test } from 'vitest';
import { type TrustingWindow, trustOwnStrings } from './trusted-strings.ts';

type Rules = Parameters<NonNullable<TrustingWindow['trustedTypes']>['createPolicy']>[1];

function rulesOf(): Rules {
  const given: Rules[] = [];
  trustOwnStrings({
    location: { origin: 'https://ilium.example', href: 'https://ilium.example/app/' },
    trustedTypes: { createPolicy: (_, rules) => given.push(rules) },
  });
  const [rules] = given;
  if (!rules) throw new Error('no rules were given');
  return rules;
}

test('a drawing and a page may become markup, what loads or runs may not', () => {
  const { createHTML } = rulesOf();
  for (const own of ['<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>', '<p>one = two, on Monday</p>', ''])
    expect(createHTML(own)).toBe(own);
  for (const foreign of [
    '<script>1</script>',
    '<IFRAME src=x>',
    '<p><link rel=stylesheet></p>',
    '<base href=//x>',
  ])
    expect(createHTML(foreign)).toBeNull();
});

test('scripts come from this origin only', () => {
  const { createScriptURL } = rulesOf();
  for (const own of ['./service-worker.js', 'https://ilium.example/app/assets/think.js'])
    expect(createScriptURL(own)).toBe(own);
  for (const foreign of [
    'https://other.example/x.js',
    '//other.example/x.js',
    'data:text/javascript,1',
    'blob:https://other.example/1',
  ])
    expect(createScriptURL(foreign)).toBeNull();
});

test('nothing is asked of a browser without Trusted Types', () => {
  expect(() => trustOwnStrings({ location: { origin: 'a', href: 'b' } })).not.toThrow();
});
