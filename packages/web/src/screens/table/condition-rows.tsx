import type { ClientConditions } from '@ilium/record';
import type { Condition } from '@ilium/safety';
import { englishTable } from '@ilium/words';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { sideOptions } from './side-options.ts';

/** Conditions to tick for a client, with the leg of those that concern one. */
export function ConditionRows({
  list,
  stated,
  before = [],
  onChange,
}: {
  readonly list: readonly Condition[];
  readonly stated: ClientConditions;
  /** What was known before: said beside it, not ticked. */
  readonly before?: ClientConditions | undefined;
  readonly onChange: (stated: ClientConditions) => void;
}) {
  const tick = ({ id, scope }: Condition, isOn: boolean) => {
    const others = stated.filter((one) => one.id !== id);
    onChange(isOn ? [...others, scope === 'side' ? { id, side: 'both' } : { id }] : others);
  };
  return (
    <OptionGroup legend={englishTable.conditions.title} legendHidden columns>
      {list.map((condition) => {
        const own = stated.find(({ id }) => id === condition.id);
        const isKnown = before.some(({ id }) => id === condition.id);
        return (
          <div key={condition.id} class="stack-tight">
            <OptionRow
              text={condition.label}
              note={isKnown ? englishTable.conditions.notedBefore : undefined}
              checked={own !== undefined}
              onChange={(isOn) => tick(condition, isOn)}
            />
            {own?.side !== undefined && (
              <Segmented
                label={`Which side: ${condition.label}`}
                labelHidden
                options={[...sideOptions, { value: 'both', text: 'Both' }]}
                value={own.side}
                onChange={(side) =>
                  onChange(stated.map((one) => (one.id === condition.id ? { ...one, side } : one)))
                }
              />
            )}
          </div>
        );
      })}
    </OptionGroup>
  );
}
