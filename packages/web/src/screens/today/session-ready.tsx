import type { LibraryEntry, Place, SessionPlan } from '@ilium/movement';
import { MINUTE, type Milliseconds, type Minutes } from '@ilium/units';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Figure } from '../../components/figure.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { Stage } from '../../components/stage.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../state/clock.ts';
import type { Judgement } from '../../state/judge.ts';
import { changeWish, wish } from '../../state/judgement.ts';
import { libraryIndex } from '../../state/library.ts';
import { record } from '../../state/record.ts';
import { useThought } from '../../state/use-thought.ts';
import { ReferralsCard } from '../progress/referrals-card.tsx';
import { adviceLine } from './advice-line.ts';
import { ChangesCard } from './changes-card.tsx';
import { FollowedLine } from './followed-line.tsx';
import { MinutesChoice } from './minutes-choice.tsx';
import { isSoreMorning, SORE_MORNING } from './morning.ts';
import { MorningQuestion } from './morning-question.tsx';
import { MovesAtAGlance } from './moves-at-a-glance.tsx';
import { NudgeCard } from './nudge-card.tsx';
import { OutcomeQuestion } from './outcome-question.tsx';
import { PainPlace } from './pain-place.tsx';
import { PainTrend } from './pain-trend.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { iconByPlace } from './place-icon.ts';
import { ResumeCard } from './resume-card.tsx';
import { sessionsOn } from './sessions-on.ts';
import { ShapeChoice } from './shape-choice.tsx';
import { StartButton } from './start-button.tsx';
import { TodayTop } from './today-top.tsx';

const numberWords = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const numberToWord = (number: number): string => numberWords[number] ?? String(number);

/** "Ten quiet minutes": what was asked for, or what the session really takes where that is clearly less. */
function quietMinutes(asked: Minutes, totalMs: Milliseconds): string {
  const real = Math.ceil(totalMs / MINUTE);
  const minutes = asked - real <= 1 ? asked : real;
  return `${numberToWord(minutes)} quiet ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** "Chair, floor"; from three places on their number. */
function placesToText(places: readonly Place[]): string {
  if (places.length > 2) return english.count(places.length, { one: '# place', other: '# places' });
  const labels = places.map(english.placeToLabel);
  const text = labels.join(', ');
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function FirstFigure({
  plan,
  entry,
}: {
  readonly plan: SessionPlan;
  readonly entry: LibraryEntry | undefined;
}) {
  const side = plan.items[0]?.sides[0] ?? null;
  return (
    <div class="today-stage">
      <Stage>{entry && <Figure entry={entry} side={side} size="hero" label={entry.movement.title} />}</Stage>
    </div>
  );
}

/** What the day brings with it: a sore morning, or a session that is done already. */
function ReadyLead({ done }: { readonly done: number }) {
  if (isSoreMorning(record.value)) return <p>{SORE_MORNING}</p>;
  return done > 0 ? <p>One is done today. A second is fine; more is not needed.</p> : null;
}

/** Reasons to let a clinician have a look, as far as they are of today. */
function Referrals() {
  const question = useMemo(() => ({ about: 'referrals' as const }), [record.value, today.value]);
  const referrals = useThought<'referrals'>(question, { keeps: true }) ?? [];
  return <ReferralsCard referrals={referrals.filter(({ code }) => code !== 'long-standing')} />;
}

/** Today's session before it starts: what it is for, where, how long, and Start. */
export function SessionReady({ judged, plan }: { readonly judged: Judgement; readonly plan: SessionPlan }) {
  const asks = useSignal<'minutes' | 'places' | null>(null);
  const close = () => {
    asks.value = null;
  };
  const { intake, assessment } = judged;
  // As the kind of session narrows what was asked for.
  const { places, minutes } = plan.request;
  const first = plan.items[0];
  const entry = first && libraryIndex.value?.entryOf(first.variation);
  const advice = adviceLine(assessment);
  const done = sessionsOn(record.value, today.value);
  const changed = Object.keys(wish.value).length > 0;
  return (
    <Screen
      title="Today"
      heading={
        <>
          {quietMinutes(minutes, plan.totalMs)} for your <PainPlace pain={intake.pain} />
        </>
      }
      above={<TodayTop />}
      lead={
        <>
          <ReadyLead done={done} />
          <FollowedLine />
        </>
      }
      aside={
        <>
          <div class="row grow-children">
            <Chip
              icon={iconByPlace[places[0] ?? 'floor']}
              text={placesToText(places)}
              label={`Place: ${placesToText(places)}`}
              opens
              onPress={() => {
                asks.value = 'places';
              }}
            />
            <Chip
              icon="clock"
              text={`${minutes} min`}
              opens
              onPress={() => {
                asks.value = 'minutes';
              }}
            />
            <ShapeChoice />
          </div>
          <StartButton text="Start" />
          <div class="row-apart">
            <TextLink text="Something new or worse?" href="#/check/new" />
            <TextLink
              text={english.count(plan.items.length, { one: 'See the move', other: 'See the # moves' })}
              href="#/plan"
            />
            {changed && <TextLink text="As in your check" onPress={() => changeWish(null)} />}
          </div>
          <MovesAtAGlance plan={plan} />
          <ChangesCard changes={judged.changes} />
          <OutcomeQuestion />
          <Referrals />
          {advice && (
            <Card calm title={advice.title}>
              <p>{advice.text}</p>
            </Card>
          )}
          <PainTrend />
        </>
      }
    >
      <ResumeCard />
      <MorningQuestion pain={intake.pain} />
      <NudgeCard usual={judged.request.minutes} />
      <FirstFigure plan={plan} entry={entry} />
      {asks.value === 'minutes' && (
        <Dialog title="How many minutes?" onClose={close} actions={<GoButton text="Done" onPress={close} />}>
          <MinutesChoice judged={judged} />
        </Dialog>
      )}
      {asks.value === 'places' && <PlaceDialog request={judged.request} onClose={close} />}
    </Screen>
  );
}
