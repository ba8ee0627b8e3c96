import { readdirSync, readFileSync } from 'node:fs';

/** A movement named where it must not be. */
interface NamedMovement {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/**
 * Movement ids in code outside the library: nobody else may know a movement by name.
 * An id counts where it stands as a whole string or before a slash, so that ordinary words ("bridge") in sentences do not.
 */
export function findNamedMovements(root = process.cwd()): readonly NamedMovement[] {
  const ids = readdirSync(`${root}/packages/library/movements`).filter((id) => !id.includes('.'));
  const named = new RegExp(`['"\`](${ids.join('|')})(?:/[a-z-]+)?['"\`]`, 'g');
  return readdirSync(`${root}/packages`, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.tsx?$/.test(file) && !/(\.(test|bench)\.tsx?$)|node_modules|dist|^library/.test(file),
    )
    .map((file) => `packages/${file}`)
    .flatMap((file) =>
      readFileSync(`${root}/${file}`, 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          [...text.matchAll(named)].map((match) => ({ file, line: index + 1, id: match[1] ?? '' })),
        ),
    );
}

if (import.meta.filename === process.argv[1]) {
  const found = findNamedMovements();
  for (const { file, line, id } of found)
    console.error(
      `${file}:${line}: names the movement "${id}". Only packages/library may; add a property to the vocabulary.`,
    );
  if (found.length > 0) process.exit(1);
}
