import { GoButton } from '../../components/go-button.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { AdvanceOnPick, useArrows } from './advance-on-pick.tsx';
import type { Card } from './card.ts';
import { CheckFrame } from './check-frame.tsx';
import { checkDraft, keepScore, next, pickScore } from './check-state.ts';
import { checkWords } from './words.ts';

/** Pain as a number from 0 to 10: the tap goes on by itself. */
export function ScoreCard({ card }: { readonly card: Extract<Card, { kind: 'score' }> }) {
  const arrows = useArrows();
  const { id } = card;
  const value = checkDraft.value?.scores[id] ?? null;
  const goOn = () => next(id);
  return (
    <CheckFrame
      card={card}
      dock={value === null ? undefined : <GoButton text={checkWords.next} onPress={goOn} />}
    >
      <AdvanceOnPick arrows={arrows} isChosen={value !== null} onNext={goOn}>
        <ScoreKeys
          legend={card.title}
          legendHidden
          value={value}
          lowText={checkWords.scoreLow}
          highText={checkWords.scoreHigh}
          onChange={(score) => (arrows.isWalking() ? keepScore(id, score) : pickScore(id, score))}
        />
      </AdvanceOnPick>
    </CheckFrame>
  );
}
