import { englishSharing as words } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { goBack, place } from '../../shell/router.ts';
import { record } from '../../state/record.ts';
import { CopyDialog } from '../settings/copy-dialog.tsx';
import { giveFile } from './give-file.ts';
import { HiddenScreen } from './hidden-screen.tsx';
import { ReadScreen } from './read-screen.tsx';
import { toFhirFile } from './record-files.ts';
import { ShowScreen } from './show-screen.tsx';
import { TablesDialog } from './tables-dialog.tsx';

/** The ways in which the record leaves: what each holds, and who can read it. */
function WaysOut() {
  const asks = useSignal<'tables' | 'copy' | null>(null);
  const ask = (what: typeof asks.value) => () => {
    asks.value = what;
  };
  const close = ask(null);
  const { hidden } = record.value;
  return (
    <Screen
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={() => goBack('#/settings')}
      aside={
        <>
          <Card title={words.fhir.title}>
            <p class="quiet">{words.fhir.about}</p>
            <QuietLine icon="lock" text={words.readable} />
            <OutlineButton
              icon="save"
              text={words.fhir.action}
              onPress={async () => giveFile(await toFhirFile())}
            />
          </Card>
          <Card title={words.devices.title}>
            <p class="quiet">{words.devices.about}</p>
            <OutlineButton icon="full-screen" text={words.devices.show} href="#/data/show" />
            <OutlineButton icon="plus" text={words.devices.read} href="#/data/read" />
            <p class="quiet">{words.devices.byFile}</p>
          </Card>
          <Card title={words.copy.title}>
            <p class="quiet">{words.copy.about}</p>
            <OutlineButton icon="save" text={words.copy.action} onPress={ask('copy')} />
          </Card>
        </>
      }
    >
      <Card title={words.report.title}>
        <p class="quiet">{words.report.about}</p>
        <OutlineButton icon="print" text={words.report.action} href="#/print/report" />
        <SettingRow
          text={words.hidden.title}
          value={words.hidden.countToText(hidden.sessions.length + hidden.days.length)}
          href="#/data/hidden"
        />
      </Card>
      <Card title={words.tables.title}>
        <p class="quiet">{words.tables.about}</p>
        <OutlineButton icon="save" text={words.tables.action} onPress={ask('tables')} />
      </Card>
      {asks.value === 'tables' && <TablesDialog onClose={close} />}
      {asks.value === 'copy' && <CopyDialog onClose={close} />}
    </Screen>
  );
}

/**
 * `#/data`: the ways in which the record leaves; `#/data/show` and `#/data/read`: as codes, from device to
 * device; `#/data/hidden`: what of it stays.
 */
export function DataScreen() {
  const [part] = place.value.rest;
  if (part === 'show') return <ShowScreen />;
  if (part === 'read') return <ReadScreen />;
  if (part === 'hidden') return <HiddenScreen />;
  return <WaysOut />;
}
