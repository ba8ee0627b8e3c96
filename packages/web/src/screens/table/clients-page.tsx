import { type Attention, rankClients } from '@ilium/progress';
import { type ClientRecord, makeId, stampToDay } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Icon } from '../../components/icon.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextField } from '../../components/text-field.tsx';
import { goBack, navigate } from '../../shell/router.ts';
import { clock, random, today } from '../../state/clock.ts';
import { append } from '../../state/record.ts';
import { OpenReport } from './open-report.tsx';

const MOST_LETTERS = 80;

function lastVisit({ visits }: ClientRecord): string {
  const last = visits.at(-1);
  if (!last) return 'No visit yet';
  const day = english.dayToText(stampToDay(last.opened), today.value);
  return last.ended ? `Last visit ${day}` : `A visit goes on, ${day}`;
}

/** Reasons that a row has room for. */
const MOST_REASONS = 2;

function ClientRow({
  client,
  attention,
}: {
  readonly client: ClientRecord;
  readonly attention: readonly Attention[];
}) {
  return (
    <a class="table-row" href={`#/table/client/${client.id}`}>
      <span class="strong">{client.name}</span>
      <span class="table-reason">
        {attention.slice(0, MOST_REASONS).map((reason) => (
          <span key={reason.code} class="table-why">
            <Icon name="warning" size="s" />
            {englishTable.attentionToText(reason)}
          </span>
        ))}
        <span class="quiet small">{lastVisit(client)}</span>
      </span>
      <Icon name="forward" />
    </a>
  );
}

async function addClient(name: string): Promise<void> {
  const client = makeId(clock.now(), random);
  await append({ type: 'client-named', payload: { client, name } });
  navigate(`#/table/client/${client}`);
}

/** The clients of this device, those who need the therapist most first, and the way to add one. */
export function ClientsPage({ clients }: { readonly clients: readonly ClientRecord[] }) {
  const name = useSignal('');
  const typed = name.value.trim();
  return (
    <Screen
      title="At the table"
      back={() => goBack('#/library')}
      lead={
        <p>
          For therapists with a client on a treatment table. Names stay on this device, apart from your own
          plan.
        </p>
      }
    >
      <div class="table-dense stack">
        {clients.length > 0 && (
          <ul class="table-list" aria-label="Clients">
            {rankClients(clients, today.value).map(({ client, attention }) => (
              <li key={client.id}>
                <ClientRow client={client} attention={attention} />
              </li>
            ))}
          </ul>
        )}
        <form
          class="table-add"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== '') void addClient(typed);
          }}
        >
          <TextField
            label="Name or code of a new client"
            value={name.value}
            maxLength={MOST_LETTERS}
            onChange={(text) => {
              name.value = text;
            }}
          />
          <OutlineButton text="Add" disabled={typed === ''} onPress={() => addClient(typed)} />
        </form>
        {clients.some(({ letters }) => letters.length > 0) && <OpenReport />}
      </div>
    </Screen>
  );
}
