import type { VariationKey } from '@ilium/movement';
import type { SessionRecord } from '@ilium/record';
import { english, indexToTitles } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { Figure } from '../../components/figure.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { navigate, place } from '../../shell/router.ts';
import { writeFolderCopy } from '../../state/copy-folder.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { append, record, recordReady } from '../../state/record.ts';
import { ratedItems, ratedLine, sessionToTitle, unratedItems, unratedTitle } from './after-summary.ts';
import './after-screen.css';

type Item = SessionRecord['items'][number];
type Rating = NonNullable<Item['rating']>;

const ratings = ['eased', 'same', 'worse'] as const satisfies readonly Rating[];

function RateItem({ session, item }: { readonly session: SessionRecord; readonly item: Item }) {
  const index = libraryIndex.value;
  const entry = index?.entryOf(item.variation);
  const title = index ? indexToTitles(index, english)(item.variation) : '';
  const side = session.plan.items[item.item]?.sides[0] ?? null;
  const rate = (rating: Rating) =>
    append({
      type: 'item-rated',
      payload: { session: session.id, item: item.item, variation: item.variation, rating, pain: null },
    });
  return (
    <li class="after-item">
      <Stage size="thumb">{entry && <Figure entry={entry} side={side} size="thumb" />}</Stage>
      <h3>{title}</h3>
      <Segmented
        label={title}
        labelHidden
        options={ratings.map((value) => ({ value, text: english.ratingToText(value) }))}
        value={item.rating}
        onChange={rate}
      />
    </li>
  );
}

function Ratings({ session }: { readonly session: SessionRecord }) {
  // What was open on arrival stays in its place while it is being rated.
  const open = useSignal(new Set(unratedItems(session).map(({ item }) => item)));
  const index = libraryIndex.value;
  if (!index) return null;
  const titleOf = (key: VariationKey) => indexToTitles(index, english)(key);
  const asked = session.items.filter(({ item }) => open.value.has(item));
  const told = ratedItems(session).filter(({ item }) => !open.value.has(item));
  const openAll = () => {
    open.value = new Set([...open.value, ...told.map(({ item }) => item)]);
  };
  const waiting = asked.filter(({ rating }) => rating === null).length;
  return (
    <>
      {asked.length > 0 && (
        <section class="stack" aria-labelledby="ratings">
          <h2 id="ratings">{waiting > 0 ? unratedTitle(waiting) : 'How each one was'}</h2>
          <ul class="stack">
            {asked.map((item) => (
              <RateItem key={item.item} session={session} item={item} />
            ))}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <div class="stack-tight">
          {told.map((item) => (
            <p key={item.item} class="quiet">
              {ratedLine(titleOf(item.variation), item)}
            </p>
          ))}
          <div>
            <TextLink text="Change those" onPress={openAll} />
          </div>
        </div>
      )}
    </>
  );
}

function PainNow({ session }: { readonly session: SessionRecord }) {
  const keep = (pain: number) => append({ type: 'pain-after-rated', payload: { session: session.id, pain } });
  return (
    <div class="after-pain">
      <Card title="Pain right now?">
        {session.painBefore !== null && <p class="quiet">It was {session.painBefore} before you started.</p>}
        <ScoreKeys legend="Pain right now" legendHidden value={session.painAfter} onChange={keep} />
      </Card>
    </div>
  );
}

/** The session just over: what it was, how it was, and how one feels. Every answer may be left out. */
export function AfterScreen() {
  useEffect(() => {
    loadLibrary();
    writeFolderCopy();
    return writeFolderCopy;
  }, []);
  const id = place.value.query.get('session');
  const { sessions } = record.value;
  const session =
    id === null ? sessions.findLast(({ ended }) => ended) : sessions.find((one) => one.id === id);
  const isGone = recordReady.value && !session;
  useEffect(() => {
    if (isGone) navigate('#/today', { replace: true });
  }, [isGone]);
  if (!session?.ended) return <main id="main" class="screen" aria-busy="true" />;
  const isSafety = session.ended.how === 'safety';
  return (
    <Screen
      title={sessionToTitle(session)}
      lead={
        isSafety ? (
          <p>
            Rest now. If it stays worse tomorrow, say so in the morning question: the next plan gets smaller.
          </p>
        ) : undefined
      }
      dock={<GoButton text="Finish" onPress={() => navigate('#/progress', { replace: true })} />}
    >
      <PainNow session={session} />
      <Ratings session={session} />
    </Screen>
  );
}
