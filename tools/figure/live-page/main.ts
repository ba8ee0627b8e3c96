import { type LiveFigure, type LiveMotion, type Look, loadLiveFigure } from '@ilium/figure';

/** What the sheet tool calls: shows a motion at a share and resolves when it is painted. */
export interface LivePage {
  readonly showLive: (motion: LiveMotion, share: number, look: Look) => Promise<string>;
}

let figure: LiveFigure | undefined;

async function start(motion: LiveMotion, look: Look): Promise<LiveFigure> {
  const canvas = document.querySelector('canvas');
  if (canvas === null) throw new Error('the page has no canvas');
  const { createLiveFigure } = await loadLiveFigure();
  const result = await createLiveFigure(canvas, { motion, look, isStill: true });
  if (!result.ok) throw new Error(`no live figure: ${result.error}`);
  return result.value;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const page: LivePage = {
  showLive: async (motion, share, look) => {
    if (figure === undefined) figure = await start(motion, look);
    else figure.show(motion);
    figure.holdAt(share);
    await painted();
    return 'shown';
  },
};
Object.assign(window, page);
