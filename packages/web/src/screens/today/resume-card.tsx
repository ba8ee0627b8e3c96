import { english, indexToTitles } from '@ilium/words';
import { Card } from '../../components/card.tsx';
import { Control } from '../../components/control.tsx';
import { navigate } from '../../shell/router.ts';
import { libraryIndex } from '../../state/library.ts';
import { append } from '../../state/record.ts';
import { live } from '../../state/session-live.ts';
import { resumeSession, sessionToGoOn } from '../../state/session-start.ts';

/** A session that was interrupted: go on at the same repetition and side, or let it be. */
export function ResumeCard() {
  const session = sessionToGoOn();
  const index = libraryIndex.value;
  if (!session?.position || !index) return null;
  const { position, plan, id } = session;
  const item = plan.items[position.item];
  const name = item ? indexToTitles(index, english)(item.variation) : null;
  const where = position.side === null ? name : `${name}, ${english.sideToText(position.side)}`;
  const goOn = async () => {
    await resumeSession();
    navigate('#/player');
  };
  const letBe = () => {
    live.peek()?.drop();
    return append({
      type: 'session-ended',
      payload: { session: id, how: 'abandoned', activeMs: position.offsetMs },
    });
  };
  return (
    <Card title="Go on where you stopped?">
      {name !== null && <p class="quiet">{where}</p>}
      <div class="row grow-children">
        <Control icon="play" text="Go on" onPress={goOn} />
        <Control icon="close" text="Let it be" onPress={letBe} />
      </div>
    </Card>
  );
}
