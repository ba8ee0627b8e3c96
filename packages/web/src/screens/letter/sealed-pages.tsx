import { parseLetterPart } from '@ilium/exports';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { collectPart } from './collected-parts.ts';
import type { SealedKind } from './letter-address.ts';

/** A letter or a file that holds one is small; anything much larger is not read. */
const MOST_FILE_BYTES = 100_000;

/** What a scanned code holds: a whole text, or one part while others are missing. */
export type Scanned =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'parts'; readonly have: number; readonly of: number };

/** Takes in a scanned code; a part waits for the others, each of which opens the app anew. */
export function scanText(text: string): Scanned {
  const part = parseLetterPart(text);
  if (!part) return { kind: 'whole', text };
  const { whole, have } = collectPart(text, part);
  return whole === null ? { kind: 'parts', have, of: part.of } : { kind: 'whole', text: whole };
}

/** The text of a picked file; one that is far too large is not read at all. */
export const readTextFile = async (file: File): Promise<string> =>
  file.size > MOST_FILE_BYTES ? 'too large' : (await file.text()) || 'nothing';

/** A letter or a report that was refused, with the reason. */
export const NotRead = ({
  text,
  back,
  onward,
}: {
  readonly text: string;
  /** Where one goes on, and what the way there is called. */
  readonly back: string;
  readonly onward: string;
}) => (
  <Screen title="This was not taken in" back={() => goBack(back)}>
    <div role="alert">
      <Card>
        <p>{text}</p>
      </Card>
    </div>
    <TextLink text={onward} href={back} />
  </Screen>
);

/** Some codes of several were scanned. */
export const SomeParts = ({
  kind,
  have,
  of,
  back,
}: {
  readonly kind: SealedKind;
  readonly have: number;
  readonly of: number;
  readonly back: string;
}) => (
  <Screen title={`Part ${have} of ${of} is here`} back={() => goBack(back)}>
    <p>Scan the other codes too, in any order. The {kind} opens once all parts are here.</p>
  </Screen>
);
