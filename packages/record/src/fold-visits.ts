import type { RecordEvent } from './events/index.ts';
import type { ClientRecord, Stamp, VisitRecord } from './state.ts';

type Clients = readonly ClientRecord[];
type EventOf<Type> = Extract<RecordEvent, { readonly type: Type }>;
type VisitEvent = EventOf<
  | 'client-named'
  | 'conditions-noted'
  | 'visit-opened'
  | 'sides-compared'
  | 'round-done'
  | 'visit-halted'
  | 'visit-ended'
  | 'visit-remarked'
  | 'prescription-written'
  | 'report-kept'
>;

const changeClient = (
  clients: Clients,
  id: string,
  change: (client: ClientRecord) => Partial<ClientRecord>,
): Clients => clients.map((client) => (client.id === id ? { ...client, ...change(client) } : client));

/** Changes a visit; one that nobody opened stays as it is. */
const changeVisit = (
  clients: Clients,
  id: string,
  change: (visit: VisitRecord) => Partial<VisitRecord>,
): Clients =>
  clients.map((client) => ({
    ...client,
    visits: client.visits.map((visit) => (visit.id === id ? { ...visit, ...change(visit) } : visit)),
  }));

/** Changes a visit that goes on: one that ended takes nothing more. */
const changeOpenVisit: typeof changeVisit = (clients, id, change) =>
  changeVisit(clients, id, (visit) => (visit.ended === null ? change(visit) : {}));

const hasVisit = (clients: Clients, id: string): boolean =>
  clients.some(({ visits }) => visits.some((visit) => visit.id === id));

function openVisit(clients: Clients, { payload }: EventOf<'visit-opened'>, opened: Stamp): Clients {
  const { visit: id, client, ...asked } = payload;
  if (hasVisit(clients, id)) return clients;
  const visit: VisitRecord = {
    ...asked,
    id,
    opened,
    comparisons: [],
    rounds: [],
    halts: [],
    isHalted: false,
    remarks: '',
    ended: null,
  };
  return changeClient(clients, client, ({ visits }) => ({ visits: [...visits, visit] }));
}

/** The clients after one more event about them. Events about clients or visits that are not known change nothing. */
export function applyVisitEvent(clients: Clients, event: VisitEvent, stamp: Stamp): Clients {
  switch (event.type) {
    case 'client-named': {
      const { client: id, name } = event.payload;
      return clients.some((client) => client.id === id)
        ? changeClient(clients, id, () => ({ name }))
        : [...clients, { id, name, noted: null, visits: [], letters: [], reports: [] }];
    }
    case 'conditions-noted': {
      const { client, conditions } = event.payload;
      return changeClient(clients, client, () => ({ noted: { ...stamp, conditions } }));
    }
    case 'prescription-written': {
      const { client, letter, text } = event.payload;
      return changeClient(clients, client, ({ letters }) => ({
        letters: [...letters, { ...stamp, letter, text }],
      }));
    }
    case 'report-kept': {
      const { client, ...kept } = event.payload;
      return changeClient(clients, client, ({ reports }) =>
        reports.some(({ report }) => report === kept.report)
          ? {}
          : { reports: [...reports, { ...stamp, ...kept }] },
      );
    }
    case 'visit-opened':
      return openVisit(clients, event, stamp);
    case 'sides-compared':
      return changeOpenVisit(clients, event.payload.visit, ({ comparisons }) => ({
        comparisons: [...comparisons, event.payload.comparison],
        isHalted: false,
      }));
    case 'round-done':
      return changeOpenVisit(clients, event.payload.visit, ({ rounds }) => ({
        rounds: [...rounds, event.payload.round],
        isHalted: false,
      }));
    case 'visit-halted':
      return changeOpenVisit(clients, event.payload.visit, ({ halts }) => ({
        halts: [...halts, event.payload.at],
        isHalted: true,
      }));
    case 'visit-remarked':
      return changeVisit(clients, event.payload.visit, () => ({ remarks: event.payload.remarks }));
    case 'visit-ended':
      return changeOpenVisit(clients, event.payload.visit, () => ({
        ended: { ...stamp, how: event.payload.how },
      }));
  }
}
