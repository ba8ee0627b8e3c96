import { effect } from '@preact/signals';
import { recordReady, settings } from './record.ts';

/** Shows the page in the chosen theme, and leaves the choice where `theme.js` finds it before the next first paint. */
export function startTheme(): void {
  effect(() => {
    if (!recordReady.value) return;
    const { theme, lessMotion } = settings.value;
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.toggleAttribute('data-less-motion', lessMotion);
    remember(theme);
    colourBrowser();
  });
}

function remember(theme: string): void {
  try {
    localStorage.setItem('ilium-theme', theme);
  } catch {
    // Without storage the next visit starts in the system's theme; nothing else is lost.
  }
}

/** The browser's own bars take the page's ground. */
function colourBrowser(): void {
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--sand').trim();
  const theme = document.documentElement.dataset['theme'];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['system'] ??= meta.content;
    meta.content = theme === undefined ? meta.dataset['system'] : ground;
  }
}
