import type { SessionPlan } from '@ilium/movement';
import { english, entryToTitle } from '@ilium/words';
import { Figure } from '../../components/figure.tsx';
import { Stage } from '../../components/stage.tsx';
import { libraryIndex } from '../../state/library.ts';
import './moves-at-a-glance.css';

/** The moves of today in a few lines, where the window has room for them; elsewhere one link leads there. */
export function MovesAtAGlance({ plan }: { readonly plan: SessionPlan }) {
  const index = libraryIndex.value;
  return (
    <ol class="at-a-glance">
      {plan.items.map(({ variation: key, sides, dose, extraReps, durationMs }) => {
        const entry = index?.entryOf(key);
        if (!entry) return null;
        return (
          <li key={key}>
            <Stage size="thumb">
              <Figure entry={entry} side={sides[0] ?? null} size="thumb" />
            </Stage>
            <span class="at-a-glance-words">
              <span class="strong">{entryToTitle(entry, english)}</span>
              <span class="small quiet">{english.doseToText(entry.variation, dose, extraReps, sides)}</span>
            </span>
            <span class="small quiet">{english.durationToClock(durationMs)}</span>
          </li>
        );
      })}
    </ol>
  );
}
