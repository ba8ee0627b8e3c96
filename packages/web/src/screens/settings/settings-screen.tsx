import { bells } from '@ilium/movement';
import type { Intake, Settings } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SettingRow, SettingSwitch } from '../../components/setting-row.tsx';
import { TableDoor } from '../../components/table-door.tsx';
import { goBack } from '../../shell/router.ts';
import { changeSettings, intake, settings } from '../../state/record.ts';
import { localVoices, speech } from '../../state/speech.ts';
import { CountryDialog } from '../emergency/country-dialog.tsx';
import { BellsDialog } from './bells-dialog.tsx';
import { KeptVoice } from './kept-voice.tsx';
import { RemindersDialog } from './reminders-dialog.tsx';
import { VoiceDialog } from './voice-dialog.tsx';
import { YourData } from './your-data.tsx';

type Pace = 'slower' | 'normal' | 'faster';
const rateByPace: Readonly<Record<Pace, number>> = { slower: 0.85, normal: 1, faster: 1.15 };
const rateToPace = (rate: number): Pace => (rate < 0.95 ? 'slower' : rate > 1.05 ? 'faster' : 'normal');

type Loudness = 'soft' | 'middle' | 'full';
const volumeByLoudness: Readonly<Record<Loudness, number>> = { soft: 0.35, middle: 0.65, full: 1 };
const volumeToLoudness = (volume: number): Loudness =>
  volume < 0.5 ? 'soft' : volume < 0.85 ? 'middle' : 'full';

const countryName = (code: string | null | undefined): string =>
  code ? (new Intl.DisplayNames([english.language], { type: 'region' }).of(code) ?? code) : 'Not set';

function Guiding({ onVoice, onBells }: { readonly onVoice: () => void; readonly onBells: () => void }) {
  const { voice, rate, volume, vibrate, voiceName, quietBells, pace, breathGuide, lockScreen } =
    settings.value;
  const voices = localVoices.value;
  return (
    <Card title="Guiding">
      <Segmented<Settings['voice']>
        label="Voice"
        value={voice}
        options={[
          { value: 'full', text: 'Full' },
          { value: 'names', text: 'Names' },
          { value: 'bells', text: 'Bells' },
          { value: 'silent', text: 'Silent' },
        ]}
        onChange={(next) => changeSettings({ voice: next })}
      />
      {voices.length === 0 && (
        <>
          <p class="quiet small">
            This device has no voice of its own. Ilium’s own voice speaks where it can be reached; bells and
            captions guide you anyway.
          </p>
          <KeptVoice />
        </>
      )}
      <Segmented<Pace>
        label="Pace of the voice"
        value={rateToPace(rate)}
        options={[
          { value: 'slower', text: 'Slower' },
          { value: 'normal', text: 'Normal' },
          { value: 'faster', text: 'Faster' },
        ]}
        onChange={async (pace) => {
          await changeSettings({ rate: rateByPace[pace] });
          speech.say('Breathe slowly.');
        }}
      />
      <Segmented<Loudness>
        label="How loud"
        value={volumeToLoudness(volume)}
        options={[
          { value: 'soft', text: 'Soft' },
          { value: 'middle', text: 'Middle' },
          { value: 'full', text: 'Full' },
        ]}
        onChange={async (loudness) => {
          await changeSettings({ volume: volumeByLoudness[loudness] });
          speech.say('Breathe slowly.');
        }}
      />
      <Segmented<Settings['pace']>
        label="Who paces the repetitions"
        value={pace}
        options={[
          { value: 'voice', text: 'The voice' },
          { value: 'person', text: 'Me, with Done' },
        ]}
        onChange={(next) => changeSettings({ pace: next })}
      />
      <div>
        {voices.length > 1 && (
          <SettingRow text="Which voice" value={voiceName ?? voices[0]?.name ?? ''} onPress={onVoice} />
        )}
        <SettingSwitch
          text="Vibrate at each change"
          note="Where the device can"
          on={vibrate}
          onChange={(on) => changeSettings({ vibrate: on })}
        />
        <SettingSwitch
          text="Go on with the screen locked"
          note="Headset buttons work too. Other sound on this device may pause."
          on={lockScreen}
          onChange={(on) => changeSettings({ lockScreen: on })}
        />
        <SettingSwitch
          text="Guide a slow breath in long holds"
          on={breathGuide}
          onChange={(on) => changeSettings({ breathGuide: on })}
        />
        <SettingRow
          text="Bells"
          value={quietBells.length === 0 ? 'All' : `${bells.length - quietBells.length} of ${bells.length}`}
          onPress={onBells}
        />
      </div>
    </Card>
  );
}

function Look() {
  const { theme, lessMotion } = settings.value;
  return (
    <Card title="Look">
      <Segmented<Settings['theme']>
        label="Theme"
        value={theme}
        options={[
          { value: 'light', text: 'Light' },
          { value: 'dark', text: 'Dark' },
          { value: 'system', text: 'As device' },
        ]}
        onChange={(next) => changeSettings({ theme: next })}
      />
      <SettingSwitch
        text="Less motion"
        on={lessMotion}
        onChange={(on) => changeSettings({ lessMotion: on })}
      />
    </Card>
  );
}

/** "Floor, chair, mat": places and things by their short names. */
function placesAndThings({ places, equipment }: Intake): string {
  const labels = [...places.map(english.placeToLabel), ...equipment.map(english.equipmentToLabel)];
  const text = labels.join(', ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function You({ onCountry }: { readonly onCountry: () => void }) {
  const answers = intake.value;
  const side = answers?.pain.side;
  const isSided = side === 'left' || side === 'right';
  const sideText = { left: 'Left', right: 'Right', both: 'Both', centre: 'Middle' };
  return (
    <Card title="You">
      <div>
        {answers && side && (
          <>
            <SettingRow text="Place and things" value={placesAndThings(answers)} href="#/check" />
            <SettingRow text="Painful side" value={sideText[side]} side={isSided} href="#/check" />
          </>
        )}
        {!answers && <SettingRow text="Your check" value="Not answered yet" href="#/check" />}
        <SettingRow
          text="Country"
          value={countryName(settings.value.country ?? answers?.country)}
          onPress={onCountry}
        />
      </div>
    </Card>
  );
}

/** The way to a calendar file: the app itself never rings. */
function RemindersCard({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Card title={english.progressPage.reminder.title}>
      <p class="quiet">{english.progressPage.reminder.lead}</p>
      <OutlineButton icon="bell" text={english.progressPage.reminder.row} onPress={onOpen} />
    </Card>
  );
}

/** How Ilium guides and looks, where one is, and one's data. */
export function SettingsScreen() {
  const asks = useSignal<'country' | 'voice' | 'bells' | 'reminders' | null>(null);
  const ask = (what: typeof asks.value) => () => {
    asks.value = what;
  };
  const close = ask(null);
  const second: ComponentChildren = (
    <>
      <You onCountry={ask('country')} />
      <RemindersCard onOpen={ask('reminders')} />
      <YourData />
      <Card title={englishTable.door.heading}>
        <TableDoor />
      </Card>
    </>
  );
  return (
    <Screen title="Settings" back={() => goBack('#/today')} aside={second}>
      <Guiding onVoice={ask('voice')} onBells={ask('bells')} />
      <Look />
      {asks.value === 'country' && <CountryDialog onClose={close} />}
      {asks.value === 'voice' && <VoiceDialog onClose={close} />}
      {asks.value === 'bells' && <BellsDialog onClose={close} />}
      {asks.value === 'reminders' && <RemindersDialog onClose={close} />}
    </Screen>
  );
}
