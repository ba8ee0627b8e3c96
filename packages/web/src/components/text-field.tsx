import { useId } from 'preact/hooks';
import './text-field.css';

/** A line to write in, or a day or a time to pick. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  max,
  maxLength,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'time' | undefined;
  /** Latest day that may be picked. */
  readonly max?: string | undefined;
  readonly maxLength?: number | undefined;
}) {
  const id = useId();
  const field = {
    id,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {type === 'date' && <input {...field} type="date" {...(max !== undefined && { max })} />}
      {type === 'time' && <input {...field} type="time" />}
      {type === 'text' && <input {...field} type="text" {...(maxLength !== undefined && { maxLength })} />}
    </div>
  );
}
