import { useEffect } from 'preact/hooks';
import { Screen } from '../../components/screen.tsx';
import { recordReady } from '../../state/record.ts';
import type { Card } from './card.ts';
import { currentCard } from './check-flow.ts';
import { forgetCard } from './check-frame.tsx';
import { checkDraft, context, openCheck } from './check-state.ts';
import { ChoiceCard } from './choice-card.tsx';
import { ClearanceCard, DayCard } from './form-cards.tsx';
import { MapCard } from './map-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { ScoreCard } from './score-card.tsx';
import { SeveralCard } from './several-card.tsx';
import './check.css';

function CardOf({ card }: { readonly card: Card }) {
  switch (card.kind) {
    case 'choice':
      return <ChoiceCard card={card} />;
    case 'several':
      return <SeveralCard card={card} />;
    case 'score':
      return <ScoreCard card={card} />;
    case 'map':
      return <MapCard card={card} />;
    case 'place':
      return <PlaceCard card={card} />;
    case 'day':
      return <DayCard card={card} />;
    case 'clearance':
      return <ClearanceCard card={card} />;
  }
}

/** The second press of a double press would answer the card that has just come: it is not counted. */
function dropDoublePress(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The short safety check before a plan: one card at a time, kept while the tab is open. */
export function CheckScreen() {
  const isReady = recordReady.value;
  useEffect(() => {
    if (isReady) openCheck();
  }, [isReady]);
  useEffect(() => {
    addEventListener('click', dropDoublePress, { capture: true });
    return () => {
      removeEventListener('click', dropDoublePress, { capture: true });
      forgetCard();
    };
  }, []);
  const draft = checkDraft.value;
  if (!isReady || !draft) return <Screen title="Check" />;
  const card = currentCard(draft, context.value);
  return <CardOf key={card.id} card={card} />;
}
