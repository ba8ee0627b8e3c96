/// <reference lib="webworker" />

/** A file to keep: its address, and its revision where the name carries no hash. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** The build puts the list of all files of the app in the manifest's place. */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly KeptFile[] };

const CACHE = 'ilium-shell';
/** Filled and emptied by the page (state/voice-clips.ts). */
const VOICE = 'ilium-voice';

/** Cache keys by address. A file whose name carries no hash gets its revision as a query. */
const keyByAddress = new Map(
  self.__WB_MANIFEST.map(({ url, revision }) => {
    const address = new URL(url, self.registration.scope).href;
    return [address, revision === null ? address : `${address}?revision=${revision}`];
  }),
);

async function precache(): Promise<void> {
  const cache = await caches.open(CACHE);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...keyByAddress].filter(([, key]) => !known.has(key));
  await Promise.all(
    missing.map(async ([address, key]) => {
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(key, response);
    }),
  );
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(CACHE);
  const current = new Set(keyByAddress.values());
  const old = (await cache.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** The voice is kept by choice: its packs carry a hash in their names, the list of them is asked for anew. */
async function answerWithVoice(request: Request): Promise<Response> {
  const kept = await (await caches.open(VOICE)).match(request.url);
  if (!kept) return fetch(request);
  return request.url.endsWith('.json') ? fetch(request).catch(() => kept) : kept;
}

/** The kept answer for a request, or the network's where nothing is kept. */
async function answer(request: Request): Promise<Response> {
  const page = new URL('index.html', self.registration.scope).href;
  const { origin, pathname } = new URL(request.url);
  if (pathname.includes('/voice/')) return answerWithVoice(request);
  const key = keyByAddress.get(request.mode === 'navigate' ? page : `${origin}${pathname}`);
  const kept = key === undefined ? undefined : await caches.match(key, { cacheName: CACHE });
  return kept ?? fetch(request);
}

// A new version waits until every tab is closed: no session is disturbed by an update.
self.addEventListener('install', (event) => event.waitUntil(precache()));
self.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === self.location.origin)
    event.respondWith(answer(event.request));
});
