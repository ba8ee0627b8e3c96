import type { Attention } from '@ilium/progress';
import { englishTable } from '@ilium/words';
import { QuietLine } from '../../components/quiet-line.tsx';

/** Why a client needs the therapist, a line each. */
export const AttentionLines = ({ attention }: { readonly attention: readonly Attention[] }) => (
  <>
    {attention.map((reason) => (
      <QuietLine key={reason.code} icon="warning" text={`${englishTable.attentionToText(reason)}.`} />
    ))}
  </>
);
