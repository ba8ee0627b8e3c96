import { signal } from '@preact/signals';
import { type Place, parseHash } from './place.ts';

/** Where the app is now. */
export const place = signal<Place>(parseHash(location.hash));

/** Rises with every change of place after the first: a screen that sees it for the first time takes the focus. */
export const visits = signal(0);

const scrollByVisit = new Map<number, number>();
let visit = 0;
let lastVisit = 0;
let scrollTo = 0;

/** Goes somewhere. `replace` leaves no step back. */
export function navigate(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (!replace) {
    location.hash = href;
    return;
  }
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${href}`);
  arrive();
}

/** One step back, or to `fallback` where the app was opened here. */
export function goBack(fallback: string): void {
  if (visit > 0) history.back();
  else navigate(fallback, { replace: true });
}

/** Where the page was scrolled to when this place was left; 0 for a new one. */
export const keptScroll = (): number => scrollTo;

function arrive(): void {
  const next = parseHash(location.hash);
  const { path, rest } = place.peek();
  const moved = next.path !== path || next.rest.join('/') !== rest.join('/');
  place.value = next;
  if (moved) visits.value += 1;
}

const visitOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'visit' in state && typeof state.visit === 'number'
    ? state.visit
    : null;

/** Follows the address bar. Called once. */
export function startRouter(): void {
  history.scrollRestoration = 'manual';
  lastVisit = visitOf(history.state) ?? 0;
  visit = lastVisit;
  history.replaceState({ visit }, '');
  addEventListener('hashchange', () => {
    scrollByVisit.set(visit, scrollY);
    const known = visitOf(history.state);
    if (known === null) {
      lastVisit = visit + 1;
      visit = lastVisit;
      history.replaceState({ visit }, '');
      scrollTo = 0;
    } else {
      visit = known;
      scrollTo = scrollByVisit.get(known) ?? 0;
    }
    arrive();
  });
}
