import { library } from '@ilium/library';
import type { Library } from '@ilium/movement';
import { contentRules } from './rules.ts';

/** What every rule finds, one readable line each. */
export const lintContent = (content: Library): readonly string[] =>
  contentRules.flatMap(({ name, check }) =>
    check(content).map(({ place, message }) => `${place}: ${message} [${name}]`),
  );

if (import.meta.filename === process.argv[1]) {
  const lines = lintContent(library);
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exit(1);
  console.log(`${contentRules.length} content rules hold.`);
}
