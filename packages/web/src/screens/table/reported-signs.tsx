import { findAttention } from '@ilium/progress';
import type { ClientRecord } from '@ilium/record';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { AttentionLines } from './attention-lines.tsx';

const serious: readonly string[] = ['sign', 'locked', 'red'];

/** What a client's last report tells that has to be asked about before anything is done or prescribed. */
export function ReportedSigns({ client }: { readonly client: ClientRecord }) {
  const told = findAttention(client, today.value).filter(({ code }) => serious.includes(code));
  if (told.length === 0) return null;
  return (
    <div class="table-reasons">
      <AttentionLines attention={told} />
      <TextLink text="Read the report first, and ask about it." href={`#/table/reports/${client.id}`} />
    </div>
  );
}
