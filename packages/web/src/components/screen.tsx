import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keptScroll, visits } from '../shell/router.ts';
import { PageHeader } from './page-header.tsx';
import './screen.css';

let seenVisit = 0;

/** Gives the page its name, and its heading the focus when one came here by navigation or `step` changed. */
export function useArrival(title: string, step?: string | number): { readonly current: HTMLElement | null } {
  const page = useRef<HTMLElement>(null);
  const lastStep = useRef(step);
  useLayoutEffect(() => {
    document.title = title === 'Ilium' ? title : `${title} · Ilium`;
  }, [title]);
  useLayoutEffect(() => {
    const arrived = visits.peek() !== seenVisit;
    const stepped = lastStep.current !== step;
    // What was shown while waiting took the focus with it.
    const lost = visits.peek() > 0 && document.activeElement === document.body;
    seenVisit = visits.peek();
    lastStep.current = step;
    if (!arrived && !stepped && !lost) return;
    page.current?.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: stepped ? 0 : keptScroll(), behavior: 'instant' });
  }, [step]);
  return page;
}

interface ScreenProps {
  /** The page's name: its `h1` and the window's title. */
  readonly title: string;
  /** Shown as the heading instead of the title, for example with a coloured side word. */
  readonly heading?: ComponentChildren;
  /** Where the back arrow leads; none without it. A function goes back itself. */
  readonly back?: string | (() => void) | undefined;
  /** Beside the heading or the pips, at the end. */
  readonly action?: ComponentChildren;
  /** Above the heading, in place of the arrow's row: for example step pips. */
  readonly above?: ComponentChildren;
  /** Under the heading. */
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Stays at the bottom edge: the primary action. */
  readonly dock?: ComponentChildren;
  /** Second column where there is room; before the dock otherwise. */
  readonly aside?: ComponentChildren;
  /** The page uses the full width (players, tables). */
  readonly wide?: boolean | undefined;
  /** Changing it moves the focus to the heading again: for steps of one screen. */
  readonly step?: string | number | undefined;
}

/** The frame of a screen: heading, content, a second column where it helps, and a dock at the bottom edge. */
export function Screen({
  title,
  heading,
  back,
  action,
  above,
  lead,
  children,
  dock,
  aside,
  wide,
  step,
}: ScreenProps) {
  const page = useArrival(title, step);
  return (
    <main
      ref={page as { current: HTMLElement | null }}
      id="main"
      class={`screen${aside === undefined ? '' : ' screen-two'}${wide ? ' screen-wide' : ''}`}
    >
      <div class="screen-column appears">
        <PageHeader title={heading ?? title} back={back} action={action} above={above} />
        {lead !== undefined && <div class="screen-lead">{lead}</div>}
        {children}
      </div>
      {aside !== undefined && <div class="screen-aside">{aside}</div>}
      {dock !== undefined && <div class="screen-dock">{dock}</div>}
    </main>
  );
}
