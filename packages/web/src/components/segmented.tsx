import { useId } from 'preact/hooks';
import './segmented.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A few answers of which one holds, side by side. Radio buttons underneath: arrow keys move. */
export function Segmented<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={labelHidden ? 'heard-only' : 'segmented-label'}>{label}</legend>
      <div class="segmented">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              class="segment-input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
