import type { ClientRecord } from '@ilium/record';
import { useEffect } from 'preact/hooks';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { place } from '../../shell/router.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { record, recordReady } from '../../state/record.ts';
import { ClientPage } from './client-page.tsx';
import { ClientsPage } from './clients-page.tsx';
import { GatePage } from './gate-page.tsx';
import { LetterPage } from './letter-page.tsx';
import { NotePage } from './note-page.tsx';
import { PrescribePage } from './prescribe-page.tsx';
import { OpenedReport, ReportsPage } from './reports-page.tsx';
import { VisitPage } from './visit-page.tsx';
import './table.css';
import '../../components/bullets.css';

function NotHere() {
  return (
    <Screen title="Not on this device" back="#/table">
      <p>Clients and visits stay on the device where they were written.</p>
      <TextLink text="To your clients" href="#/table" />
    </Screen>
  );
}

const findVisit = (clients: readonly ClientRecord[], id: string | undefined) =>
  clients
    .flatMap((client) => client.visits.map((visit) => ({ client, visit })))
    .find(({ visit }) => visit.id === id);

const findLetter = (clients: readonly ClientRecord[], id: string | undefined) =>
  clients
    .flatMap((client) => client.letters.map((written) => ({ client, written })))
    .find(({ written }) => written.letter.id === id);

/**
 * For therapists: clients (`#/table`), one client (`#/table/client/<id>`), the gate before a visit
 * (`#/table/gate/<client>`), a letter home
 * (`#/table/prescribe/<client>`, with a ready set in it `…/<set>`, then `#/table/letter/<id>`), a report from home (`#/table/report/<report>`, then
 * `#/table/reports/<client>`), and a visit as it runs or as it was (`#/table/visit/<id>`).
 */
export function TableScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  if (!index || !recordReady.value) return <main id="main" class="screen" aria-busy="true" />;
  const [kind, id, part] = place.value.rest;
  const { clients } = record.value;
  if (kind === undefined) return <ClientsPage clients={clients} />;
  const client = clients.find((one) => one.id === id);
  if (kind === 'client' && client) return <ClientPage client={client} index={index} />;
  if (kind === 'gate' && client) return <GatePage client={client} index={index} />;
  if (kind === 'prescribe' && client)
    return <PrescribePage key={part} client={client} set={part} index={index} />;
  if (kind === 'report' && id !== undefined) return <OpenedReport key={id} text={id} index={index} />;
  if (kind === 'reports' && client) return <ReportsPage client={client} id={part} index={index} />;
  const letter = kind === 'letter' ? findLetter(clients, id) : undefined;
  if (letter) return <LetterPage {...letter} index={index} />;
  const found = kind === 'visit' ? findVisit(clients, id) : undefined;
  if (!found) return <NotHere />;
  return found.visit.ended ? (
    <NotePage key={found.visit.id} {...found} index={index} />
  ) : (
    <VisitPage key={found.visit.id} {...found} index={index} />
  );
}
