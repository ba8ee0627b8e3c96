import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './setting-row.css';

/** A setting with its present value; pressing it opens the choice. `side` shows the value in the accent. */
export function SettingRow({
  text,
  value,
  side = false,
  ...press
}: Press & { readonly text: string; readonly value: string; readonly side?: boolean | undefined }) {
  return (
    <Pressable class="setting-row" {...press}>
      <span>{text}</span>
      <span class={`setting-value${side ? ' side-text' : ''}`}>{value}</span>
      <Icon name="forward" />
    </Pressable>
  );
}

/** A setting that is on or off. */
export function SettingSwitch({
  text,
  note,
  on,
  onChange,
}: {
  readonly text: string;
  readonly note?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const noteId = useId();
  return (
    <label class="setting-row">
      <span class="setting-words">
        <span>{text}</span>
        {note !== undefined && (
          <span id={noteId} class="setting-note">
            {note}
          </span>
        )}
      </span>
      <input
        class="setting-switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
