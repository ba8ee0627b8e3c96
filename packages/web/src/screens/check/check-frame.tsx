import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { IconButton } from '../../components/control.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Screen } from '../../components/screen.tsx';
import { StepPips } from '../../components/step-pips.tsx';
import type { Card } from './card.ts';
import { stepOf } from './check-flow.ts';
import { back, checkDraft, context } from './check-state.ts';
import { checkWords } from './words.ts';

function WhatCounts({ card }: { readonly card: Card }) {
  const open = useSignal(false);
  if (card.kind !== 'several' || !card.covers) return null;
  return (
    <>
      <IconButton
        icon="help"
        label={checkWords.whatCounts}
        onPress={() => {
          open.value = true;
        }}
      />
      {open.value && (
        <Dialog
          title={checkWords.whatCounts}
          onClose={() => {
            open.value = false;
          }}
        >
          {card.covers.map(({ title, lines }) => (
            <section key={title} class="stack-tight">
              <h3>{title}</h3>
              <ul class="check-points">
                {lines.map(({ text, points = [] }) => (
                  <li key={text}>
                    <span>
                      {text}
                      {points.length > 0 && <span class="small quiet"> {points.join(' · ')}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Dialog>
      )}
    </>
  );
}

/** More pips than this are too small to see; then each stands for several cards. */
const MOST_PIPS = 12;

/** Questions of more characters than this are set smaller, so that the answers stay in sight. */
const LONG_TITLE = 64;

let lastCard: string | null = null;

/** Forgets which card was shown: the next one is an arrival, whose focus the shell sets. */
export function forgetCard(): void {
  lastCard = null;
}

/** The question takes the focus when its card comes, so that it is read out with its step. */
function useCardFocus(id: string): void {
  useLayoutEffect(() => {
    const hasStepped = lastCard !== null && lastCard !== id;
    lastCard = id;
    if (!hasStepped) return;
    document.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [id]);
}

/** The frame of every card: back, pips, the question as heading (with its step for those who listen), and the dock. */
export function CheckFrame({
  card,
  lead,
  dock,
  children,
}: {
  readonly card: Card;
  readonly lead?: ComponentChildren;
  readonly dock?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  useCardFocus(card.id);
  const draft = checkDraft.value;
  if (!draft) return null;
  const { step, steps } = stepOf(draft, context.value);
  const pips = Math.min(steps, MOST_PIPS);
  const under = lead ?? (card.lead !== undefined ? <p>{card.lead}</p> : undefined);
  return (
    <Screen
      title={card.title}
      heading={
        <>
          <span class={card.title.length > LONG_TITLE ? 'check-long' : undefined}>{card.title}</span>
          <span role="img" aria-label={`Step ${step} of ${steps}`} />
        </>
      }
      above={<StepPips step={Math.ceil((step / steps) * pips)} steps={pips} textHidden />}
      action={<WhatCounts key={card.id} card={card} />}
      back={back}
      lead={under}
      dock={dock}
    >
      <div class={`check-card check-${card.kind}`}>
        {card.points && (
          <ul class="check-points">
            {card.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Screen>
  );
}
