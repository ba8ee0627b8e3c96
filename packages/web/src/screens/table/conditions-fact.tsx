import { listConditions } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { type ClientConditions, type ClientRecord, stampToDay } from '@ilium/record';
import { conditions } from '@ilium/safety';
import { english, englishTable } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { NoneOfThese } from '../../components/none-of-these.tsx';
import { Pressable } from '../../components/pressable.tsx';
import { append } from '../../state/record.ts';
import { ConditionRows } from './condition-rows.tsx';
import {
  type KnownConditions,
  knownConditions,
  type TakenBack,
  takenBack,
  withKnown,
} from './known-conditions.ts';
import { conditionLabel } from './table-conditions.ts';
import { TakenBackPanel } from './taken-back-panel.tsx';

const words = englishTable.conditions;

/** Asks for every condition of B.4, as the check and the gate do; "none of these" is an answer like any other. */
function ConditionsDialog({
  client,
  known,
  onClose,
}: {
  readonly client: ClientRecord;
  readonly known: KnownConditions | null;
  readonly onClose: () => void;
}) {
  const stated = useSignal<ClientConditions>(known?.conditions ?? []);
  const taken = useSignal<readonly TakenBack[]>([]);
  const keep = async () => {
    onClose();
    await append({ type: 'conditions-noted', payload: { client: client.id, conditions: stated.value } });
  };
  const askThenKeep = () => {
    taken.value = takenBack(known?.conditions ?? [], stated.value);
    if (taken.value.length === 0) void keep();
  };
  const settle = (settled: TakenBack['known'], stays: boolean) => {
    if (stays) stated.value = withKnown(stated.value, settled);
    taken.value = taken.value.filter((one) => one.known.id !== settled.id);
    if (taken.value.length === 0) void keep();
  };
  if (known && taken.value.length > 0)
    return (
      <Dialog title={words.sayWhatCounts} onClose={onClose}>
        <TakenBackPanel
          taken={taken.value}
          told={known.told}
          onKeep={(one) => settle(one, true)}
          onLetGo={(one) => settle(one, false)}
        />
      </Dialog>
    );
  return (
    <Dialog
      title={words.question(client.name)}
      onClose={onClose}
      wide
      actions={
        <NoneOfThese
          ticked={stated.value.length}
          onNone={askThenKeep}
          onNext={askThenKeep}
          nextText={words.keep}
        />
      }
    >
      <p class="quiet">{words.unsure}</p>
      <ConditionRows
        list={conditions}
        stated={stated.value}
        onChange={(next) => {
          stated.value = next;
        }}
      />
    </Dialog>
  );
}

/** What is known of a client's conditions, and the way to note or change it without a visit. */
export function ConditionsFact({
  client,
  index,
}: {
  readonly client: ClientRecord;
  readonly index: LibraryIndex;
}) {
  const isAsked = useSignal(false);
  const known = knownConditions(client, index);
  return (
    <>
      <Pressable
        class="table-row table-fact"
        onPress={() => {
          isAsked.value = true;
        }}
      >
        <span class="strong">{words.title}</span>
        <span class="quiet small">
          {known
            ? words.knownToText(
                listConditions(known.conditions, conditionLabel),
                english.dateToText(stampToDay(known.told)),
              )
            : words.notAsked}
        </span>
        <Icon name="forward" />
      </Pressable>
      {isAsked.value && (
        <ConditionsDialog
          client={client}
          known={known}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </>
  );
}
