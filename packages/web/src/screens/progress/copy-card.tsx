import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import { copyAge, isCopyDue } from '../../state/copy-age.ts';
import { isLasting } from '../../state/lasting.ts';
import { isPutOff, putOff } from '../../state/put-off.ts';
import { record } from '../../state/record.ts';
import { CopyDialog } from '../settings/copy-dialog.tsx';

/** Reminds of a copy when there is much to lose; put off, it stays away for a week. */
export function CopyCard() {
  const asks = useSignal(false);
  if (!asks.value && (!isCopyDue(record.value, today.value) || isPutOff('copy', today.value))) return null;
  return (
    <div class="not-on-paper">
      <Card calm title={english.progressPage.copy.title}>
        <p>
          {english.lastCopyToText(copyAge(record.value, today.value))}{' '}
          {english.lastingToText(isLasting.value)}
        </p>
        <OutlineButton
          icon="save"
          text={english.progressPage.copy.save}
          onPress={() => {
            asks.value = true;
          }}
        />
        <div>
          <TextLink text={english.progressPage.ask.notNow} onPress={() => putOff('copy', today.value)} />
        </div>
      </Card>
      {asks.value && (
        <CopyDialog
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </div>
  );
}
