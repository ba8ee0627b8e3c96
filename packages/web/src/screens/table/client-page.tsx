import { visitToMeasures } from '@ilium/exports';
import type { LibraryIndex, VariationKey } from '@ilium/movement';
import { findAttention, reportDay } from '@ilium/progress';
import { type ClientRecord, readKeptReports, stampToDay, type VisitRecord } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { GoButton } from '../../components/go-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { navigate } from '../../shell/router.ts';
import { today } from '../../state/clock.ts';
import { primeSound } from '../../state/session-sound.ts';
import { AttentionLines } from './attention-lines.tsx';
import { ConditionsFact } from './conditions-fact.tsx';
import { ForgetDialog } from './forget-dialog.tsx';
import { knownConditions } from './known-conditions.ts';
import { OpenReport } from './open-report.tsx';
import { blockedAtTable } from './table-outlook.ts';

/** "Left 3 cm nearer, right no change": what the first measure shows. */
const changesOf = (visit: VisitRecord): string =>
  visitToMeasures(visit)
    .slice(0, 2)
    .map(({ side, change }) => `${english.sideToLabel(side)} ${change}`)
    .join(', ');

/** Reports that the page lists; the newest has all others beside it. */
const SHOWN_REPORTS = 3;

function VisitRow({ visit }: { readonly visit: VisitRecord }) {
  const { opened, ended } = visit;
  return (
    <a class="table-row" href={`#/table/visit/${visit.id}`}>
      <span class="strong">{english.dateToText(stampToDay(opened))}</span>
      <span class="quiet small">
        {ended
          ? `${englishTable.endingToText(ended.how)} ${changesOf(visit)}`
          : visit.isHalted
            ? 'Stopped, not over yet'
            : 'Not over yet'}
      </span>
      <Icon name="forward" />
    </a>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="stack-tight" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Which techniques the known conditions keep from a visit, said before anyone goes through its gate. */
function AtTable({ client, index }: { readonly client: ClientRecord; readonly index: LibraryIndex }) {
  const known = knownConditions(client, index)?.conditions ?? [];
  if (known.length === 0) return null;
  const titleOf = (variation: VariationKey) => index.entryOf(variation)?.movement.title ?? variation;
  const blocked = blockedAtTable(known, index).map(({ variation, side }) =>
    side ? `${titleOf(variation)}, ${englishTable.legToText(side).toLowerCase()}` : titleOf(variation),
  );
  return <QuietLine text={englishTable.conditions.atTableToText(blocked)} />;
}

const Letters = ({ client }: { readonly client: ClientRecord }) => (
  <Part title="Letters for home">
    {client.letters.length > 0 && (
      <ul class="table-list" aria-label="Letters">
        {client.letters.toReversed().map(({ letter, ...written }) => (
          <li key={letter.id}>
            <a class="table-row" href={`#/table/letter/${letter.id}`}>
              <span class="strong">Letter, {english.dateToText(stampToDay(written))}</span>
              <span class="quiet small">
                {letter.items.length === 1 ? '1 move' : `${letter.items.length} moves`}, look at it again on{' '}
                {english.dateToText(letter.reviewOn)}
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    )}
    <OutlineButton text="Write a letter for home" icon="message" href={`#/table/prescribe/${client.id}`} />
  </Part>
);

/** What came back, once there is a letter that it can answer. */
function Reports({ client }: { readonly client: ClientRecord }) {
  const reports = readKeptReports(client);
  if (client.letters.length === 0) return null;
  return (
    <Part title="Reports">
      {reports.length > 0 && (
        <ul class="table-list" aria-label="Reports">
          {reports
            .slice(-SHOWN_REPORTS)
            .toReversed()
            .map(({ report }) => (
              <li key={report.id}>
                <a class="table-row" href={`#/table/reports/${client.id}/${report.id}`}>
                  <span class="strong">Report, {english.dateToText(reportDay(report))}</span>
                  <span class="quiet small">The days since {english.dateToText(report.from)}</span>
                  <Icon name="forward" />
                </a>
              </li>
            ))}
        </ul>
      )}
      <OpenReport />
    </Part>
  );
}

/** One client: what waits, their reports, visits and letters, newest first, and the ways to the next. */
export function ClientPage({
  client,
  index,
}: {
  readonly client: ClientRecord;
  readonly index: LibraryIndex;
}) {
  const isLeaving = useSignal(false);
  const goesOn = client.visits.findLast(({ ended }) => ended === null);
  return (
    <Screen
      title={client.name}
      back="#/table"
      dock={
        goesOn ? (
          <GoButton
            text="Go on with the visit"
            icon="play"
            onPress={() => {
              primeSound();
              navigate(`#/table/visit/${goesOn.id}`);
            }}
          />
        ) : (
          <GoButton text="New visit" href={`#/table/gate/${client.id}`} />
        )
      }
      aside={
        <div class="table-dense stack">
          <Letters client={client} />
          <Reports client={client} />
          <OutlineButton
            text="Delete this client"
            icon="bin"
            onPress={() => {
              isLeaving.value = true;
            }}
          />
        </div>
      }
    >
      <div class="table-dense stack">
        <AttentionLines attention={findAttention(client, today.value)} />
        <ConditionsFact client={client} index={index} />
        <AtTable client={client} index={index} />
        <Part title="Visits">
          {client.visits.length === 0 ? (
            <p class="quiet">No visit yet.</p>
          ) : (
            <ul class="table-list" aria-label="Visits">
              {client.visits.toReversed().map((visit) => (
                <li key={visit.id}>
                  <VisitRow visit={visit} />
                </li>
              ))}
            </ul>
          )}
        </Part>
      </div>
      {isLeaving.value && (
        <ForgetDialog
          client={client}
          onClose={() => {
            isLeaving.value = false;
          }}
        />
      )}
    </Screen>
  );
}
