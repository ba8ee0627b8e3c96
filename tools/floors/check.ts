import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './depcruise.ts';
import { readFloors, roomNames } from './floors.ts';

/** Every import that goes the wrong way, one readable line each. */
export async function findWrongImports(root = process.cwd()): Promise<readonly string[]> {
  const floors = readFloors(`${root}/floors.json`);
  const homeless = readdirSync(`${root}/packages`).filter((folder) => !roomNames(floors).includes(folder));
  const { output } = await cruise(['packages'], {
    baseDir: root,
    ruleSet: { forbidden: importRules(floors) },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/node_modules/(?!@ilium)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
      mainFields: ['main'],
    },
  });
  const { violations } = (output as ICruiseResult).summary;
  return [
    ...homeless.map((folder) => `packages/${folder}: not in floors.json`),
    ...violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`),
  ];
}

if (import.meta.filename === process.argv[1]) {
  const wrong = await findWrongImports();
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exit(1);
}
