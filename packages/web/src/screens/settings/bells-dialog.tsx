import { type Bell, bells } from '@ilium/movement';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { changeSettings, settings } from '../../state/record.ts';
import { tryBell } from '../../state/session-sound.ts';

const nameByBell: Readonly<Record<Bell, string>> = {
  ready: 'Get ready',
  start: 'Start',
  'half-way': 'Half-way',
  tick: 'Last three seconds',
  end: 'End of a hold',
  switch: 'Switch sides',
  rest: 'Rest',
  finish: 'End of the session',
};

/** Each bell on or off, with its touch; switching one on lets it ring. */
export function BellsDialog({ onClose }: { readonly onClose: () => void }) {
  const { quietBells } = settings.value;
  const change = async (bell: Bell, on: boolean) => {
    const others = quietBells.filter((quiet) => quiet !== bell);
    await changeSettings({ quietBells: on ? others : [...others, bell] });
    if (on) tryBell(bell);
  };
  return (
    <Dialog title="Which bells?" onClose={onClose} actions={<GoButton text="Done" onPress={onClose} />}>
      <div>
        {bells.map((bell) => (
          <SettingSwitch
            key={bell}
            text={nameByBell[bell]}
            on={!quietBells.includes(bell)}
            onChange={(on) => change(bell, on)}
          />
        ))}
      </div>
    </Dialog>
  );
}
