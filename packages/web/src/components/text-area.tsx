import { useId } from 'preact/hooks';
import './text-field.css';

/** A few lines to write in, with a word on what becomes of them. */
export function TextArea({
  label,
  note,
  value,
  maxLength,
  onChange,
}: {
  readonly label: string;
  readonly note: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={5}
        value={value}
        maxLength={maxLength}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span id={`${id}-note`} class="quiet small">
        {note}
      </span>
    </div>
  );
}
