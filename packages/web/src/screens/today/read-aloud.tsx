import { TextLink } from '../../components/text-link.tsx';
import { localVoices, speech } from '../../state/speech.ts';

/** Reads a text with the device's voice; not shown where it has none. */
export function ReadAloud({ text }: { readonly text: string }) {
  if (localVoices.value.length === 0) return null;
  return <TextLink icon="speak" text="Read it aloud" onPress={() => speech.say(text)} />;
}
