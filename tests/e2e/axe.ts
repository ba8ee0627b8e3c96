import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets everything that fades or slides in come to its end: half-way its colours are others. */
const letSettle = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
        )
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );

/** What axe finds wrong on the page as it stands: the rule, and the first place. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await letSettle(page);
  await page.evaluate(axeSource);
  const violations = await page.evaluate<
    readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  >('(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations)()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
