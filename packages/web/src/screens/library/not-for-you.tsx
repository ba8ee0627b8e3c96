import type { LibraryIndex, Rejection, VariationKey } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { today } from '../../state/clock.ts';
import { judgement, loadJudgement } from '../../state/judgement.ts';
import { libraryIndex } from '../../state/library.ts';
import { intake } from '../../state/record.ts';

/** Reasons that are about the person and not about the day's place, minutes or choice. */
const personal: readonly Rejection['code'][] = ['blocked', 'irritability', 'gate', 'phase', 'resting'];

const namesOf = (index: LibraryIndex) => ({
  titleOf: indexToTitles(index, english),
  programmeTitleOf: (id: string) => index.library.programmes.find((one) => one.id === id)?.title,
  today: today.value,
});

/** Why a movement is not for this person now, rule by rule; nothing where it is, or before the first check (I03). */
export function NotForYou({ variation }: { readonly variation: VariationKey }) {
  const isChecked = intake.value !== null;
  useEffect(() => {
    if (isChecked) loadJudgement();
  }, [isChecked]);
  const index = libraryIndex.value;
  const judged = judgement.value;
  if (!index || !judged) return null;
  const { plan, assessment } = judged;
  const isShut = assessment.status === 'locked' || assessment.status === 'incomplete';
  const reasons = (plan.rejections[variation] ?? []).filter(({ code }) => personal.includes(code));
  const texts = isShut
    ? ['No movement is for you until your check allows a session.']
    : [...new Set(reasons.map((reason) => english.rejectionToText(reason, namesOf(index))))];
  if (texts.length === 0) return null;
  return (
    <Card title="Not for you now">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Card>
  );
}
