import { listConditions } from '@ilium/exports';
import { stampToDay } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { OutlineButton } from '../../components/outline-button.tsx';
import type { KnownConditions, TakenBack } from './known-conditions.ts';
import { conditionLabel } from './table-conditions.ts';

const words = englishTable.conditions;

/** Known conditions that an answer would take away, each with a tap to keep it and a tap to let it go. */
export const TakenBackPanel = ({
  taken,
  told,
  onKeep,
  onLetGo,
}: {
  readonly taken: readonly TakenBack[];
  /** When they were told. */
  readonly told: KnownConditions['told'];
  readonly onKeep: (known: TakenBack['known']) => void;
  readonly onLetGo: (known: TakenBack['known']) => void;
}) => (
  <div class="stack" role="status">
    {taken.map(({ known, left }) => (
      <fieldset key={known.id} class="table-reasons" aria-label={conditionLabel(known.id)}>
        <p class="strong">{listConditions([known], conditionLabel)}</p>
        <p>{words.takenBackToText(english.dateToText(stampToDay(told)), left)}</p>
        <div class="row grow-children">
          <OutlineButton text={words.stillCounts} onPress={() => onKeep(known)} />
          <OutlineButton text={words.noLongerCounts} onPress={() => onLetGo(known)} />
        </div>
      </fieldset>
    ))}
  </div>
);
