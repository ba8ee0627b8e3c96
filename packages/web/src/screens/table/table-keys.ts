/** What a key press asks of the table. */
export type TableKey =
  | { readonly kind: 'stop' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'ease-off' }
  | { readonly kind: 'pinch' }
  | { readonly kind: 'number'; readonly value: number };

/** What a key press was. */
export interface TablePress {
  readonly key: string;
  /** With Ctrl, Alt or Meta it belongs to the browser. */
  readonly modified: boolean;
  /** A button or link has the focus and needs its own keys. */
  readonly onControl: boolean;
  /** A field is written in: every key but Escape is its own. */
  readonly onField: boolean;
}

const kindByKey: Readonly<Record<string, 'ease-off' | 'pinch'>> = {
  ArrowRight: 'ease-off',
  p: 'pinch',
  P: 'pinch',
};

/** Reads a key press; `null` where it asks nothing. Escape stops everywhere; a pedal sends Space. */
export function keyToTable({ key, modified, onControl, onField }: TablePress): TableKey | null {
  if (modified) return null;
  if (key === 'Escape') return { kind: 'stop' };
  if (onField) return null;
  if (/^[0-9]$/.test(key)) return { kind: 'number', value: Number(key) };
  if (key === ' ') return onControl ? null : { kind: 'toggle' };
  const kind = kindByKey[key];
  return kind === undefined ? null : { kind };
}
