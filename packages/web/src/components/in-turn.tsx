import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

let waiting: readonly (() => void)[] = [];

function takeTurns(): void {
  const [first, ...others] = waiting;
  waiting = others;
  first?.();
  if (others.length > 0) requestAnimationFrame(takeTurns);
}

/** Calls back in a frame of its own, one caller a frame; what is returned gives the turn up. */
function waitForTurn(act: () => void): () => void {
  if (waiting.length === 0) requestAnimationFrame(takeTurns);
  waiting = [...waiting, act];
  return () => {
    waiting = waiting.filter((one) => one !== act);
  };
}

/** Shows what is costly to draw one a frame, so that a list that changes never holds the page up. */
export function InTurn({ children }: { readonly children: ComponentChildren }) {
  const [isHere, setHere] = useState(false);
  useEffect(() => waitForTurn(() => setHere(true)), []);
  return <>{isHere && children}</>;
}
