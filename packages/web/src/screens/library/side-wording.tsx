import { type BodySide, type Wording, wordingToText } from '@ilium/movement';
import { english } from '@ilium/words';

const WORKING = /(\{working\}(?: [a-z]+)?|\{Working\}(?: [a-z]+)?)/;

/** A movement's sentence with its sides named; the working one, and the limb it names, in the accent. */
export function SideWording({ wording, side }: { readonly wording: Wording; readonly side: BodySide }) {
  const toText = (part: string) => wordingToText(part, side, english.sideWords);
  return (
    <>
      {wording.split(WORKING).map((part, index) =>
        WORKING.test(part) ? (
          <span key={index} class="side-text">
            {toText(part)}
          </span>
        ) : (
          toText(part)
        ),
      )}
    </>
  );
}
