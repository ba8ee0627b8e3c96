import type { NoSession, WayOut } from '@ilium/movement';
import { english, englishFollow } from '@ilium/words';
import type { IconName } from '../../components/icon.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import { followedLetter } from '../../state/followed-letter.ts';
import type { Judgement } from '../../state/judge.ts';
import { changeWish, wish } from '../../state/judgement.ts';
import { say } from '../../state/quiet-line.ts';
import { record } from '../../state/record.ts';
import { FollowedLine } from './followed-line.tsx';
import { iconByPlace } from './place-icon.ts';
import { TodayTop } from './today-top.tsx';

const iconByWay: Readonly<Record<Exclude<WayOut['code'], 'place'>, IconName>> = {
  minutes: 'clock',
  clinician: 'phone',
  'answer-again': 'back',
};

function Way({ way, judged }: { readonly way: WayOut; readonly judged: Judgement }) {
  const { label, detail } = english.wayOutToText(way);
  const icon = way.code === 'place' ? iconByPlace[way.place] : iconByWay[way.code];
  const { places, equipment } = judged.request;
  switch (way.code) {
    case 'minutes':
      return (
        <WayOutRow
          icon={icon}
          title={label}
          note={detail}
          onPress={() => changeWish({ minutes: way.minutes })}
        />
      );
    case 'place':
      return (
        <WayOutRow
          icon={icon}
          title={label}
          note={detail}
          onPress={() =>
            changeWish({
              places: [...new Set([...places, way.place])],
              equipment: [...new Set([...equipment, ...way.equipment])],
            })
          }
        />
      );
    case 'clinician':
      return <WayOutRow icon={icon} title={label} note={detail} href="#/help" />;
    case 'answer-again':
      return <WayOutRow icon={icon} title={label} note={detail} href="#/check" />;
  }
}

/** A session is allowed, but none fits the place and the minutes: what one change would open. */
export function NothingFits({ judged, plan }: { readonly judged: Judgement; readonly plan: NoSession }) {
  const { minutes, places } = plan.request;
  const letter = followedLetter(record.value);
  const where = english.listToText(places.map(english.placeToText));
  return (
    <Screen
      title="Nothing fits just now"
      above={<TodayTop />}
      lead={
        <>
          <p>
            {english.minutesToText(minutes)} {where}, with what is safe for you today: that leaves no session.
            {letter && ` ${englishFollow.nothingFits(letter)}`}
          </p>
          <FollowedLine />
        </>
      }
    >
      <section class="stack" aria-labelledby="change-one">
        <h2 id="change-one">Change one thing</h2>
        {wish.value.shape && wish.value.shape !== 'personal' && (
          <WayOutRow
            icon="today"
            title={english.shapeToText('personal').label}
            note={english.shapeToText('personal').detail}
            onPress={() => changeWish({ shape: 'personal' })}
          />
        )}
        {plan.waysOut.map((way) => (
          <Way key={JSON.stringify(way)} way={way} judged={judged} />
        ))}
      </section>
      <section class="stack" aria-labelledby="leave-it">
        <h2 id="leave-it">Or leave it</h2>
        <p class="quiet">A short walk does good too. A missed day is only a smaller next session.</p>
        <OutlineButton text="Not today. No harm done." onPress={() => say('See you tomorrow.')} />
      </section>
    </Screen>
  );
}
