import { useEffect, useRef } from 'preact/hooks';
import { keyToTable, type TableKey } from './table-keys.ts';

/** Follows the keyboard, or a foot pedal that acts as one, while a part of the visit is shown. */
export function useTableKeys(onKey: (key: TableKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      const isOn = (tags: string) => target instanceof Element && target.matches(tags);
      const asked = keyToTable({
        key,
        modified: ctrlKey || altKey || metaKey,
        onControl: isOn('button, a'),
        onField: isOn('input, select, textarea'),
      });
      if (!asked) return;
      event.preventDefault();
      latest.current(asked);
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, []);
}
