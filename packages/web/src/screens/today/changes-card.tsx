import { english, indexToTitles } from '@ilium/words';
import { Card } from '../../components/card.tsx';
import { today } from '../../state/clock.ts';
import { libraryIndex } from '../../state/library.ts';
import type { PlanChange } from '../../state/plan-changes.ts';

/** What rules have changed about the doses of today's plan, each with its reason; nothing where nothing changed. */
export function ChangesCard({ changes }: { readonly changes: readonly PlanChange[] }) {
  const index = libraryIndex.value;
  if (!index || changes.length === 0) return null;
  const titleOf = indexToTitles(index, english);
  return (
    <Card title={english.progressPage.changesTitle}>
      <ul class="stack-tight">
        {changes.map(({ key, change }) => (
          <li key={key}>
            <span class="strong">{titleOf(key)}</span>
            <br />
            {english.doseChangeToText(change, today.value)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
