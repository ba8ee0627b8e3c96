import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { say } from '../../state/quiet-line.ts';
import { isVoiceKept, keepVoice, voiceIndex } from '../../state/voice-clips.ts';

const toMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** The voice that comes with the app, for devices without one: kept for use without a network, by choice. */
export function KeptVoice() {
  const bytes = useSignal<number | null>(null);
  const kept = useSignal(false);
  useEffect(() => {
    voiceIndex().then(async (index) => {
      kept.value = await isVoiceKept();
      bytes.value = index?.bytes ?? null;
    });
  }, [bytes, kept]);
  if (bytes.value === null || !('caches' in globalThis)) return null;
  const change = async (on: boolean) => {
    kept.value = on;
    await keepVoice(on).catch(() => say('The voice could not be fetched. Try again with a network.'));
    kept.value = await isVoiceKept();
  };
  return (
    <SettingSwitch
      text="Keep the voice on this device"
      note={`${toMegabytes(bytes.value)}, to speak without a network too`}
      on={kept.value}
      onChange={change}
    />
  );
}
