import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { render } from 'preact';
import { startRouter } from './shell/router.ts';
import { Shell } from './shell/shell.tsx';
import { type TrustingWindow, trustOwnStrings } from './shell/trusted-strings.ts';
import { startClock } from './state/clock.ts';
import { startVisitHint } from './state/first-visit.ts';
import { startLasting } from './state/lasting.ts';
import { openRecord } from './state/record.ts';
import { startTheme } from './state/theme.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');

trustOwnStrings(window as TrustingWindow);
startRouter();
startClock();
startTheme();
startVisitHint();
render(<Shell />, root);
openRecord();
startLasting();

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    // Refused in private windows and on plain http: the app then works while the network does.
    navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  });
