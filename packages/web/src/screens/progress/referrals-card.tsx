import type { Referral } from '@ilium/progress';
import { english } from '@ilium/words';
import { Card } from '../../components/card.tsx';

/** Reasons to let a clinician have a look; nothing where there is none. */
export function ReferralsCard({ referrals }: { readonly referrals: readonly Referral[] }) {
  if (referrals.length === 0) return null;
  return (
    <Card calm title={english.progressPage.referrals.title}>
      {referrals.map(({ code }) => (
        <p key={code}>{english.referralToText(code)}</p>
      ))}
    </Card>
  );
}
