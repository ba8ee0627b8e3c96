/** The colours of a figure on paper, by the names that drawings use (design tokens, print). */
const inkByName: Readonly<Record<string, string>> = {
  '--fig-skin': '#FFFCF6',
  '--fig-shirt': '#FFFFFF',
  '--fig-legs': '#F1F0EC',
  '--fig-hair': '#A79F8F',
  '--fig-line': '#10332D',
  '--fig-work': '#DC5C28',
  '--fig-shade': '#10332D',
  '--fig-shade-a': '.06',
  '--fig-prop': '#FFFFFF',
  '--fig-propline': '#7F7460',
  '--fig-mat': '#ECECEA',
  '--fig-shadow': '#10332D',
  '--fig-shadow-a': '.07',
  '--fig-contact-a': '.14',
  '--lw': '.95',
};

/** A drawing with the ink of paper written in, so that it looks the same on every page, and hung from its top edge. */
export const drawingToPrint = (svg: string): string =>
  svg
    .replace('<svg ', '<svg preserveAspectRatio="xMidYMin" ')
    .replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, otherwise: string | undefined) =>
      (inkByName[name] ?? otherwise ?? '').trim(),
    );
