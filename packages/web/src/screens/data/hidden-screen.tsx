import type { PayloadOf } from '@ilium/record';
import { english, englishSharing } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { append, record } from '../../state/record.ts';
import { type DayRow, recordToDayRows } from './day-rows.ts';

const words = englishSharing.hidden;
/** Days that are listed before all are asked for. */
const DAYS = 14;

const setShown = (what: PayloadOf<'hidden-from-reports'>['what'], isShown: boolean): Promise<void> =>
  append({ type: 'hidden-from-reports', payload: { what, hidden: !isShown } });

/** A day, and its sessions one by one where there are several. */
function Day({ row: { day, sessions, answers } }: { readonly row: DayRow }) {
  const { hidden } = record.value;
  const isDayShown = !hidden.days.includes(day);
  const [only] = sessions;
  const told = sessions.length === 1 && only ? [english.ledgerToLabel(only)] : [];
  return (
    <li>
      <SettingSwitch
        text={english.dateToText(day)}
        note={[...told, words.dayToText(sessions.length, answers)].join(': ')}
        on={isDayShown}
        onChange={(on) => setShown({ kind: 'day', day }, on)}
      />
      {isDayShown &&
        sessions.length > 1 &&
        sessions.map((line) => (
          <SettingSwitch
            key={line.id}
            text={english.ledgerToLabel(line)}
            note={english.ledgerToDetail(line)}
            on={!hidden.sessions.includes(line.id)}
            onChange={(on) => setShown({ kind: 'session', session: line.id }, on)}
          />
        ))}
    </li>
  );
}

/** Which days and sessions are in what others get. */
export function HiddenScreen() {
  const all = useSignal(false);
  const rows = recordToDayRows(record.value);
  const shown = all.value ? rows : rows.slice(0, DAYS);
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>} back={() => goBack('#/data')}>
      <QuietLine text={words.signsStay} />
      <Card title={words.days}>
        {rows.length === 0 ? (
          <p class="quiet">{words.none}</p>
        ) : (
          <ul class="ruled">
            {shown.map((row) => (
              <Day key={row.day} row={row} />
            ))}
          </ul>
        )}
        {rows.length > shown.length && (
          <TextLink
            text={english.progressPage.showAll(rows.length)}
            onPress={() => {
              all.value = true;
            }}
          />
        )}
      </Card>
    </Screen>
  );
}
