import { english, indexToTitles } from '@ilium/words';
import { useEffect } from 'preact/hooks';
import { IconButton } from '../../components/control.tsx';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { CopyCard } from './copy-card.tsx';
import { GatesCard } from './gates-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { HelpsCard } from './helps-card.tsx';
import { LedgerCard } from './ledger-card.tsx';
import { PainCard } from './pain-card.tsx';
import { printOpened } from './print-opened.ts';
import './progress-screen.css';
import { history, referrals } from './reading.ts';
import { ReferralsCard } from './referrals-card.tsx';
import { WorkCard } from './work-card.tsx';

const words = english.progressPage;

/** Pain, goals, what helps, what was done and what comes next: everything with its denominator. */
export function ProgressScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  const known = history.value;
  const titleOf = index ? indexToTitles(index, english) : () => '';
  return (
    <Screen
      title={words.title}
      action={
        <span class="not-on-paper">
          <IconButton icon="print" label={words.print} onPress={printOpened} />
        </span>
      }
      aside={
        <>
          <GoalsCard />
          <LedgerCard />
          <WorkCard />
          {known && <GatesCard progression={known.progression} titleOf={titleOf} />}
        </>
      }
    >
      <ReferralsCard referrals={referrals.value} />
      <PainCard />
      <HelpsCard byVariation={known?.byVariation ?? {}} titleOf={titleOf} />
      <CopyCard />
      <TextLink text="Report for a clinician" href="#/print/report" />
    </Screen>
  );
}
