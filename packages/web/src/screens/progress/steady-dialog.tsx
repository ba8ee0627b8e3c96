import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { append } from '../../state/record.ts';

const words = english.progressPage.gates;

/** Ten seconds on each leg with a fingertip on something firm (E6, G3): what the person saw, leg by leg. */
export function SteadyDialog({ onClose }: { readonly onClose: () => void }) {
  const left = useSignal(false);
  const right = useSignal(false);
  const keep = async () => {
    await append({ type: 'steadiness-tested', payload: { left: left.value, right: right.value } });
    onClose();
  };
  return (
    <Dialog
      title={words.steadyTitle}
      onClose={onClose}
      actions={<GoButton text={english.progressPage.keep} onPress={keep} />}
    >
      <p>{words.steadyLead}</p>
      {(
        [
          ['left', left],
          ['right', right],
        ] as const
      ).map(([side, steady]) => (
        <SettingSwitch
          key={side}
          text={words.steadyLeg(side)}
          on={steady.value}
          onChange={(on) => {
            steady.value = on;
          }}
        />
      ))}
    </Dialog>
  );
}
