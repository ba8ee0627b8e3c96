import type { SessionPlan } from '@ilium/movement';
import { GoButton } from '../../components/go-button.tsx';
import { navigate } from '../../shell/router.ts';
import { mustAskFirst, painTooStrong, startSession } from '../../state/session-start.ts';

/**
 * Start; or, where this session's own check is still to come, the way there (E4, E8). `backTo` is the plan that the
 * check comes back to, where it is not today's own: `#/plan/programme/…`.
 */
export function StartButton({
  plan,
  text,
  backTo,
}: {
  readonly plan: SessionPlan;
  readonly text: string;
  readonly backTo?: string;
}) {
  const tooStrong = painTooStrong.value;
  const asksFirst = mustAskFirst();
  const start = async () => {
    if (!mustAskFirst()) {
      await startSession(plan);
      navigate('#/player');
    } else if (backTo === undefined) navigate('#/check');
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
