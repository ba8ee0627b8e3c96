import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { changeSettings, settings } from '../../state/record.ts';
import { localVoices, speech } from '../../state/speech.ts';

/** The voices of this device; choosing one lets it speak. */
export function VoiceDialog({ onClose }: { readonly onClose: () => void }) {
  const voices = localVoices.value;
  const chosen = settings.value.voiceName ?? voices[0]?.name;
  return (
    <Dialog title="Which voice?" onClose={onClose} actions={<GoButton text="Done" onPress={onClose} />}>
      <OptionGroup legend="Voices on this device" legendHidden>
        {voices.map(({ name, language }) => (
          <OptionRow
            key={name}
            pick="one"
            name="voice"
            text={name}
            note={language}
            checked={name === chosen}
            onChange={async () => {
              await changeSettings({ voiceName: name });
              speech.say('Breathe slowly.');
            }}
          />
        ))}
      </OptionGroup>
    </Dialog>
  );
}
