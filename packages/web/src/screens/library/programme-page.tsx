import {
  audienceSets,
  type LibraryIndex,
  type Programme,
  type ProgrammePart,
  publishedTime,
} from '@ilium/movement';
import { MINUTE } from '@ilium/units';
import { english, englishTable, entryToTitle } from '@ilium/words';
import { Card } from '../../components/card.tsx';
import { Figure } from '../../components/figure.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { choiceToHref } from '../plan/place-to-choice.ts';
import { shownSide } from './shown-side.ts';
import './movement-list.css';

interface PartProps {
  readonly programme: Programme;
  readonly part: ProgrammePart;
  readonly index: LibraryIndex;
  /** Said under the title. */
  readonly note?: string;
  /** A therapist does it: there is nothing to begin by oneself (I18). */
  readonly isAssisted: boolean;
}

/** A part with every item and its dose, and the way to begin it. */
function Part({ programme, part, index, note, isAssisted }: PartProps) {
  return (
    <section class="stack-tight" aria-label={part.title}>
      <h2>{part.title}</h2>
      {note !== undefined && <p class="quiet">{note}</p>}
      <ul class="movement-list programme-items">
        {part.items.map(({ variation: key, dose }, place) => {
          const entry = index.entryOf(key);
          if (!entry) return null;
          const { movement, variation } = entry;
          return (
            <li key={place}>
              <a class="movement-row" href={`#/library/${key}`}>
                <Stage size="row">
                  <Figure entry={entry} side={shownSide(variation)} />
                </Stage>
                <span class="movement-row-words">
                  <span class="strong">{entryToTitle({ key, movement, variation }, english)}</span>
                  <span class="small quiet">{english.doseToText(variation, dose)}</span>
                </span>
                <Icon name="forward" />
              </a>
            </li>
          );
        })}
      </ul>
      {!isAssisted && (
        <OutlineButton
          text={`Do this, about ${english.minutesToText(Math.ceil(publishedTime(part.items, index) / MINUTE))}`}
          icon="play"
          href={choiceToHref({ kind: 'programme', programme: programme.id, part: part.id })}
        />
      )}
    </section>
  );
}

/** A programme as its source publishes it: what it claims, what is known, and every item with its dose. */
export function ProgrammePage({
  programme,
  index,
}: {
  readonly programme: Programme;
  readonly index: LibraryIndex;
}) {
  const { title, about, claim, evidence, frequency, parts, source, assisted } = programme;
  return (
    <Screen
      title={title}
      back={() => goBack('#/library')}
      action={<TextLink text="Print" href={`#/print/programme/${programme.id}`} />}
      lead={<p>{about}</p>}
      aside={
        <>
          <Card title="What is known">
            <p>{evidence}</p>
          </Card>
          <Card title="What the source says">
            <p>{claim}</p>
            <p>{frequency}</p>
            <p class="quiet small">Source document {source}. No clinician has reviewed our version yet.</p>
          </Card>
        </>
      }
    >
      {assisted && <OutlineButton text={englishTable.door.title} icon="play" href="#/table" />}
      {parts.map((part) => (
        <Part key={part.id} programme={programme} part={part} index={index} isAssisted={assisted} />
      ))}
      {audienceSets(programme).map((part) => (
        <Part
          key={part.id}
          programme={programme}
          part={part}
          index={index}
          note={part.audience}
          isAssisted={false}
        />
      ))}
    </Screen>
  );
}
