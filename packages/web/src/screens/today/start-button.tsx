import type { SessionPlan } from '@ilium/movement';
import { useRef } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { navigate } from '../../shell/router.ts';
import { mustAskFirst, painTooStrong, startSession, startToday } from '../../state/session-start.ts';

/**
 * Start; or, where this session's own check is still to come, the way there (E4, E8). `chosen` is a plan other than
 * today's own; `backTo` is where the check comes back to then: `#/plan/programme/…`.
 */
export function StartButton({
  chosen,
  text,
  backTo,
}: {
  readonly chosen?: SessionPlan;
  readonly text: string;
  readonly backTo?: string;
}) {
  const tooStrong = painTooStrong.value;
  const asksFirst = mustAskFirst();
  const begins = useRef(false);
  const begin = async () => {
    // A second, impatient press begins no second session.
    if (begins.current) return;
    begins.current = true;
    const begun = chosen ? startSession(chosen).then(() => true) : startToday();
    if (await begun.finally(() => (begins.current = false))) navigate('#/player');
  };
  const start = async () => {
    if (!mustAskFirst()) await begin();
    else if (backTo === undefined) navigate('#/check');
    else navigate(backTo.replace('#/', '#/check/'), { replace: true });
  };
  return (
    <>
      {asksFirst && tooStrong === null && <p class="small quiet">First: anything new since last time?</p>}
      <GoButton
        text={tooStrong === null ? text : `No session at ${tooStrong} of 10`}
        icon="play"
        disabled={tooStrong !== null}
        onPress={start}
      />
    </>
  );
}
