import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './option-row.css';

interface OptionRowProps {
  readonly text: string;
  /** One more line, in a quieter ink. */
  readonly note?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** `several` is a checkbox, `one` a radio button (then give `name`, the same for the whole group). */
  readonly pick?: 'several' | 'one' | undefined;
  readonly name?: string | undefined;
  /** In front of the words, for example a pictogram. */
  readonly picture?: ComponentChildren;
}

/** An answer that fills the width: a large box or ring, and words. Put rows of one question in an `OptionGroup`. */
export function OptionRow({
  text,
  note,
  checked,
  onChange,
  pick = 'several',
  name,
  picture,
}: OptionRowProps) {
  return (
    <label class="option-row">
      <input
        class="option-input"
        type={pick === 'several' ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={`option-mark option-mark-${pick}`}>{checked && <Icon name="check" size="s" />}</span>
      {picture}
      <span class="option-words">
        <span>{text}</span>
        {note !== undefined && <span class="option-note">{note}</span>}
      </span>
    </label>
  );
}

/** A question and its answers. `legend` is read before each answer; hide it where the page title says the same. */
export function OptionGroup({
  legend,
  legendHidden = false,
  columns = false,
  children,
}: {
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  /** Two columns where there is room. */
  readonly columns?: boolean | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset aria-label={legendHidden ? legend : undefined}>
      {!legendHidden && <legend class="option-legend">{legend}</legend>}
      <div class={`option-group${columns ? ' option-group-columns' : ''}`}>{children}</div>
    </fieldset>
  );
}
