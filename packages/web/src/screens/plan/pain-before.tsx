import { adviceTexts } from '@ilium/safety';
import { useSignal } from '@preact/signals';
import { Chip } from '../../components/chip.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { append } from '../../state/record.ts';
import { painBefore, painTooStrong, sayPain } from '../../state/session-start.ts';

const RF28 = 'RF28';

/** Pain this strong: no session (E4). The person says whether it has been so for long, or takes a break. */
function TooStrong({ pain, onClose }: { readonly pain: number; readonly onClose: () => void }) {
  const { title, paragraphs } = adviceTexts['severe-pain'];
  const report = async () => {
    onClose();
    await append({ type: 'sign-reported', payload: { flags: [RF28] } });
  };
  return (
    <Dialog
      title={`No session at ${pain} of 10`}
      onClose={onClose}
      actions={
        <>
          <GoButton text="Rest for now" onPress={onClose} />
          <OutlineButton text="It has been this strong for two days" onPress={report} />
        </>
      }
    >
      <p class="strong">{title}</p>
      {paragraphs.slice(0, 1).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>Exercise waits while pain is this strong. When it has eased, tell the new number here.</p>
    </Dialog>
  );
}

/** One optional question before the session; never in the way of Start. */
export function PainBefore() {
  const asks = useSignal(false);
  const pain = painBefore.value;
  const warns = useSignal(false);
  const close = () => {
    asks.value = false;
  };
  const choose = (score: number) => {
    sayPain(score);
    if (painTooStrong.peek() === null) return;
    close();
    warns.value = true;
  };
  return (
    <>
      <Chip
        text={pain === null ? 'Pain?' : `Pain: ${pain}`}
        opens
        onPress={() => {
          asks.value = true;
        }}
      />
      {asks.value && (
        <Dialog title="Pain right now?" onClose={close} actions={<GoButton text="Done" onPress={close} />}>
          <ScoreKeys legend="Pain right now" legendHidden value={pain} onChange={choose} />
        </Dialog>
      )}
      {warns.value && painTooStrong.value !== null && (
        <TooStrong pain={painTooStrong.value} onClose={() => (warns.value = false)} />
      )}
    </>
  );
}
