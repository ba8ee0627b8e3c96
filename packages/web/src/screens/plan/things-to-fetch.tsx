import type { SessionPlan } from '@ilium/movement';
import { planToEquipment } from '@ilium/session';
import { english } from '@ilium/words';
import { Card } from '../../components/card.tsx';

/** Everything to have at hand before a session begins, on one card; nothing where it needs nothing. */
export function ThingsToFetch({ plan }: { readonly plan: SessionPlan }) {
  const things = planToEquipment(plan);
  if (things.length === 0) return null;
  return (
    <Card title="What to fetch" calm>
      <ul class="plan-things">
        {things.map((thing) => (
          <li key={thing}>{english.equipmentToLabel(thing)}</li>
        ))}
      </ul>
    </Card>
  );
}
