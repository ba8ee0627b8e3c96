import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** Whether the radio button under the keys is being walked through with the arrows, which only chooses. */
export function useArrows() {
  const arrows = useRef(false);
  return {
    isWalking: () => arrows.current,
    onKeyDown: (event: KeyboardEvent) => {
      arrows.current = event.key.startsWith('Arrow');
    },
    onKeyUp: () => {
      arrows.current = false;
    },
  };
}

/**
 * Answers of which one holds. A tap chooses and goes on; arrow keys only choose, then Enter goes on.
 * `isChosen` says whether there is something to go on with.
 */
export function AdvanceOnPick({
  arrows,
  isChosen,
  onNext,
  children,
}: {
  readonly arrows: ReturnType<typeof useArrows>;
  readonly isChosen: boolean;
  readonly onNext: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the radio buttons inside.
    <div
      onKeyDown={(event) => {
        arrows.onKeyDown(event);
        if (event.key === 'Enter' && isChosen) {
          event.preventDefault();
          onNext();
        }
      }}
      onKeyUp={arrows.onKeyUp}
    >
      {children}
    </div>
  );
}
