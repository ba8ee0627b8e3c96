import type { Binding, SessionPlan } from '@ilium/movement';
import { english, type PlanNames } from '@ilium/words';
import { useMemo } from 'preact/hooks';
import type { IconName } from '../../components/icon.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import { changeWish } from '../../state/judgement.ts';
import { useThought } from '../../state/use-thought.ts';
import { iconByPlace } from '../today/place-icon.ts';
import { settledMs } from './item-thoughts.ts';

/** What a press on it asks for; nothing where it is only good to know. */
function bindingToChange(binding: Binding, { request }: SessionPlan): (() => void) | null {
  if (binding.by === 'minutes') return () => changeWish({ minutes: binding.minutes });
  if (binding.by !== 'place') return null;
  const { place, equipment } = binding;
  return () =>
    changeWish({
      places: [...new Set([...request.places, place])],
      equipment: [...new Set([...request.equipment, ...equipment])],
    });
}

const bindingToIcon = (binding: Binding): IconName =>
  binding.by === 'place' ? iconByPlace[binding.place] : 'clock';

/** What keeps the whole session from being better, and what one change would open. */
export function PlanBindings({ plan, names }: { readonly plan: SessionPlan; readonly names: PlanNames }) {
  const question = useMemo(() => ({ about: 'bindings' as const, plan }), [plan]);
  const bindings = useThought<'bindings'>(question, { keeps: true, afterMs: settledMs });
  if (!bindings || bindings.length === 0) return null;
  return (
    <section class="stack-tight plan-bindings" aria-labelledby="plan-bindings">
      <h2 id="plan-bindings">What one change would open</h2>
      {bindings.map((binding) => {
        const text = english.bindingToText(binding, names);
        const change = bindingToChange(binding, plan);
        return change ? (
          <WayOutRow key={text} icon={bindingToIcon(binding)} title={text} onPress={change} />
        ) : (
          <p key={text}>{text}</p>
        );
      })}
    </section>
  );
}
