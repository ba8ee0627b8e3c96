import type { LibraryIndex } from '@ilium/movement';
import type { LetterItem, LetterTemplate } from '@ilium/record';
import type { ConditionFinding } from '@ilium/safety';
import { english, englishLetter, englishTable, entryToTitle } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { emptySearch, findMovements } from '../library/find-movements.ts';
import { blocksOf, entryToItem, isForHome, proposeItems, toLetterItems } from './client-proposal.ts';
import { ReadySets } from './ready-sets.tsx';

type Source = 'library' | 'ready' | 'programme' | 'proposal' | 'template';

interface SourceProps {
  readonly items: readonly LetterItem[];
  readonly index: LibraryIndex;
  readonly conditions: readonly ConditionFinding[];
  readonly onAdd: (items: readonly LetterItem[]) => void;
}

/** Rows that are shown before anyone asks for more. */
const FIRST_ROWS = 12;

function FromLibrary({
  items,
  index,
  conditions,
  onAdd,
  onTakeOut,
}: SourceProps & { readonly onTakeOut: (item: LetterItem) => void }) {
  const text = useSignal('');
  const areAll = useSignal(false);
  const found = findMovements(index.library.movements, { ...emptySearch, text: text.value });
  const entries = index.entries.filter((entry) => isForHome(entry) && found.includes(entry.movement));
  const shown = areAll.value ? entries : entries.slice(0, FIRST_ROWS);
  return (
    <div class="stack">
      <TextField
        label="Find a move"
        value={text.value}
        maxLength={60}
        onChange={(next) => {
          text.value = next;
        }}
      />
      <OptionGroup legend="Moves" legendHidden columns>
        {shown.map((entry) => {
          const blocks = blocksOf(entry, conditions);
          const title = entryToTitle(entry, english);
          const chosen = items.find(({ variation }) => variation === entry.key);
          return blocks.length > 0 ? (
            <p key={entry.key} class="letter-blocked">
              <span>{title}</span>
              <span class="quiet small">{englishLetter.blockedToText(blocks)}</span>
            </p>
          ) : (
            <OptionRow
              key={entry.key}
              text={title}
              note={english.doseToText(entry.variation, entryToItem(entry).dose)}
              checked={chosen !== undefined}
              onChange={(isOn) => (isOn ? onAdd([entryToItem(entry)]) : chosen && onTakeOut(chosen))}
            />
          );
        })}
      </OptionGroup>
      {entries.length === 0 && <p class="quiet">No move by this name.</p>}
      {entries.length > shown.length && (
        <TextLink
          text={`Show all ${entries.length}`}
          onPress={() => {
            areAll.value = true;
          }}
        />
      )}
    </div>
  );
}

const FromProgrammes = ({ index, onAdd }: SourceProps) => (
  <ul class="stack letter-sets">
    {index.library.programmes
      .filter(({ assisted }) => !assisted)
      .flatMap(({ id, title, parts }) =>
        parts.map((part) => (
          <li key={`${id}/${part.id}`}>
            <OutlineButton
              icon="plus"
              text={`${part.title} (${part.items.length})`}
              label={`${part.title} (${part.items.length}), ${title}`}
              onPress={() => onAdd(toLetterItems(part.items))}
            />
          </li>
        )),
      )}
  </ul>
);

const FromReadySets = ({ index, onAdd }: SourceProps) => (
  <div class="stack">
    <p class="quiet">{englishTable.readySets.lead}</p>
    <ReadySets index={index} toPress={({ items }) => ({ onPress: () => onAdd(toLetterItems(items)) })} />
  </div>
);

const FromPlanner = ({ index, conditions, onAdd }: SourceProps) => (
  <div class="stack">
    <p class="quiet">
      A short start that the planner would choose with these conditions, with a chair and a mat.
    </p>
    <OutlineButton
      icon="plus"
      text="Add the proposal"
      onPress={() => onAdd(proposeItems(conditions, index))}
    />
  </div>
);

/** Where the moves of a letter come from. What the client's known conditions block is shown and cannot be added. */
export function LetterSources({
  templates,
  onTemplate,
  ...props
}: SourceProps & {
  readonly templates: readonly LetterTemplate[];
  readonly onTemplate: (template: LetterTemplate) => void;
  readonly onTakeOut: (item: LetterItem) => void;
}) {
  const source = useSignal<Source>('library');
  return (
    <section class="stack letter-sources" aria-labelledby="letter-add">
      <h2 id="letter-add">Add moves</h2>
      <Segmented<Source>
        label="Take from"
        labelHidden
        options={[
          { value: 'library', text: 'Library' },
          { value: 'ready', text: englishTable.readySets.title },
          { value: 'programme', text: 'Programme' },
          { value: 'proposal', text: 'Planner' },
          { value: 'template', text: 'Your sets' },
        ]}
        value={source.value}
        onChange={(next) => {
          source.value = next;
        }}
      />
      {source.value === 'library' && <FromLibrary {...props} />}
      {source.value === 'ready' && <FromReadySets {...props} />}
      {source.value === 'programme' && <FromProgrammes {...props} />}
      {source.value === 'proposal' && <FromPlanner {...props} />}
      {source.value === 'template' && (
        <ul class="stack letter-sets">
          {templates.length === 0 && (
            <li class="quiet">None yet. A letter can be kept as a set, further down.</li>
          )}
          {templates.map((template) => (
            <li key={template.name}>
              <OutlineButton
                icon="plus"
                text={`${template.name} (${template.items.length})`}
                onPress={() => onTemplate(template)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
