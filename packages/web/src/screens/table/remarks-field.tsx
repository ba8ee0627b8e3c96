import { MOST_REMARK_LETTERS } from '@ilium/record';
import { englishTable } from '@ilium/words';
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { TextArea } from '../../components/text-area.tsx';
import { append } from '../../state/record.ts';

/** Milliseconds without a key after which what was written is kept: seldom enough that the record stays small. */
const PAUSE = 5000;

/** The therapist's own words on a visit: kept while they write, and at the latest when they leave. */
export function RemarksField({
  visit,
  remarks,
}: {
  readonly visit: string;
  readonly remarks: Signal<string>;
}) {
  const kept = useRef(remarks.value);
  const keep = () => {
    const written = remarks.peek().trim();
    if (written === kept.current) return;
    kept.current = written;
    void append({ type: 'visit-remarked', payload: { visit, remarks: written } });
  };
  useEffect(() => {
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  }, [remarks.value]);
  useEffect(() => {
    addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('visibilitychange', keep);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <TextArea
      label={englishTable.remarks.label}
      note={englishTable.remarks.note}
      value={remarks.value}
      maxLength={MOST_REMARK_LETTERS}
      onChange={(next) => {
        remarks.value = next;
      }}
    />
  );
}
