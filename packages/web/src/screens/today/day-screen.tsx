import { startJudgingAhead } from '../../state/judge-ahead.ts';
import { judgement, loadToday } from '../../state/judgement.ts';
import { loadLibrary } from '../../state/library.ts';
import { EnoughToday, isEnoughToday } from './enough-today.tsx';
import { NoSession } from './no-session.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { SessionReady } from './session-ready.tsx';

/** Fetches what the day is shown with. */
export async function loadDay(): Promise<void> {
  await Promise.all([loadLibrary(), loadToday()]);
}

startJudgingAhead();

/** Today for someone who answered the check: a session, or why there is none. */
export function DayScreen() {
  const judged = judgement.value;
  if (!judged) return null;
  const { plan } = judged;
  if (plan.kind === 'session') return <SessionReady judged={judged} plan={plan} />;
  if (plan.because === 'nothing-fits' && isEnoughToday(plan))
    return <EnoughToday judged={judged} plan={plan} />;
  if (plan.because === 'nothing-fits') return <NothingFits judged={judged} plan={plan} />;
  return <NoSession judged={judged} />;
}
