import { type CodeSeries, MOST_CODES, textToCode, textToCodes } from '@ilium/exports';
import { eventsToBackup } from '@ilium/record';
import { englishSharing, type ShowingRefusal } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { goBack } from '../../shell/router.ts';
import { openRecord, settings } from '../../state/record.ts';
import { keepAwake } from '../../state/session-awake.ts';
import '../../components/code-square.css';
import './codes.css';

const words = englishSharing.showing;

/** Milliseconds that one code stands: a camera sees each of them several times. */
const CODE_TIME = 200;
const CALM_CODE_TIME = 500;

type Prepared =
  | { readonly kind: 'series'; readonly series: CodeSeries }
  | ({ readonly kind: 'refused' } & { readonly refusal: ShowingRefusal });

async function prepare(): Promise<Prepared> {
  const store = await openRecord();
  try {
    const series = await textToCodes(eventsToBackup(await store.readEvents()));
    if (series.ok) return { kind: 'series', series: series.value };
    return { kind: 'refused', refusal: { ...series.error, most: MOST_CODES } };
  } catch {
    // Packing or hashing is not offered to this page, as where it did not come over a safe connection.
    return { kind: 'refused', refusal: { code: 'unable' } };
  }
}

function CodePicture({ text }: { readonly text: string }) {
  const { size, path } = textToCode(text, 'L');
  return (
    <svg
      class="code-square codes-picture"
      role="img"
      aria-label={words.picture}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

const isCalm = (): boolean => settings.value.lessMotion || matchMedia('(prefers-reduced-motion)').matches;

/** The codes one after another, until they are paused. */
function Showing({ series }: { readonly series: CodeSeries }) {
  const place = useSignal(0);
  const runs = useSignal(false);
  const codeTime = isCalm() ? CALM_CODE_TIME : CODE_TIME;
  useEffect(() => {
    if (!runs.value) return;
    keepAwake(true);
    const timer = setInterval(() => {
      place.value += 1;
    }, codeTime);
    return () => {
      clearInterval(timer);
      keepAwake(false);
    };
  }, [runs.value, codeTime, place]);
  const toggle = () => {
    runs.value = !runs.value;
  };
  const moves = series.parts > 1;
  const isBegun = runs.value || place.value > 0 || !moves;
  return (
    <>
      {isBegun && <CodePicture text={series.codeAt(place.value)} />}
      <p class="quiet">{words.roundToText(series.parts, Math.ceil((series.parts * codeTime) / 1000))}</p>
      {!isBegun && moves && <QuietLine text={words.flickers} />}
      <QuietLine icon="lock" text={words.readable} />
      {isBegun
        ? moves && (
            <OutlineButton
              icon={runs.value ? 'pause' : 'play'}
              text={runs.value ? words.pause : words.goOn}
              onPress={toggle}
            />
          )
        : moves && <GoButton text={words.start} onPress={toggle} />}
      {isBegun && <TextLink text={words.next} href="#/data/read" />}
    </>
  );
}

/** The whole record as codes for the camera of another device. */
export function ShowScreen() {
  const prepared = useSignal<Prepared | null>(null);
  useEffect(() => {
    prepare().then((next) => {
      prepared.value = next;
    });
  }, [prepared]);
  const now = prepared.value;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>} back={() => goBack('#/data')}>
      {now?.kind === 'series' && <Showing series={now.series} />}
      {now?.kind === 'refused' && (
        <Card>
          <p role="alert">{words.refusedToText(now.refusal)}</p>
        </Card>
      )}
    </Screen>
  );
}
