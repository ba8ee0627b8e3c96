import { Icon, type IconName } from './icon.tsx';
import { type Press, Pressable } from './pressable.tsx';
import './way-out-row.css';

/** Something one can still do, with what it leads to. */
export function WayOutRow({
  icon,
  title,
  note,
  ...press
}: Press & { readonly icon: IconName; readonly title: string; readonly note?: string | undefined }) {
  return (
    <Pressable class="way-out" {...press}>
      <span class="way-out-disc">
        <Icon name={icon} />
      </span>
      <span class="way-out-words">
        <span class="way-out-title">{title}</span>
        {note !== undefined && <span class="way-out-note">{note}</span>}
      </span>
    </Pressable>
  );
}
