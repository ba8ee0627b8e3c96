import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { GoButton } from '../../components/go-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useArrival } from '../../components/screen.tsx';
import { goBack } from '../../shell/router.ts';
import './sheet.css';

type Foot = Readonly<Record<`--${string}`, string>>;

/** Tells the foot of every page what it says, while the paper is shown. */
function usePageFoot(foot: Foot): void {
  const text = Object.values(foot).join();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(foot)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(foot)) style.removeProperty(name);
    };
  }, [text]);
}

interface PaperProps {
  readonly title: string;
  readonly foot: Foot;
  /** Finished markup that escapes every text: it is shown as it is. */
  readonly markup: string;
  /** Where the way back leads. */
  readonly back: string;
  /** What the button says instead of printing while something is missing. */
  readonly waitsFor?: string | null;
  /** What can be chosen about it. */
  readonly children?: ComponentChildren;
}

/** Something as it will be printed, with what can be chosen about it, and the button that prints it. */
export function Paper({ title, foot, markup, back, waitsFor = null, children }: PaperProps) {
  const page = useArrival(title);
  usePageFoot(foot);
  return (
    <main
      ref={page as { current: HTMLElement | null }}
      id="main"
      class="screen print"
      aria-busy={waitsFor !== null}
    >
      <PageHeader title="On paper" back={() => goBack(back)} />
      {children && <div class="print-choices">{children}</div>}
      <div class="print-paper" dangerouslySetInnerHTML={{ __html: markup }} />
      <div class="screen-dock">
        <GoButton text={waitsFor ?? 'Print'} disabled={waitsFor !== null} onPress={() => window.print()} />
      </div>
    </main>
  );
}
