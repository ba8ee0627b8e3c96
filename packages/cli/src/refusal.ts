import type { Problem } from '@ilium/units';

/** Something the person at the terminal can mend: printed as clear lines, exit 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Problems of a file, one line each: where, what is expected, what stands there. */
export const problemsToRefusal = (file: string, problems: readonly Problem[]): Refusal =>
  new Refusal(
    problems
      .map(
        ({ path, expected, received }) =>
          `${file}: ${path || 'the whole file'}: expected ${expected}, found ${received}`,
      )
      .join('\n'),
  );
