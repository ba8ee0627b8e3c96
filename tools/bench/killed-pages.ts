import type { StoredEvent } from '@ilium/record';
import type { RawPage } from '../raw-browser.ts';

/** Tells over the console which events the app calls safe: those that it tells its other tabs. */
const TELL = `
  new BroadcastChannel('ilium-record').onmessage = ({ data }) => {
    for (const { id } of data.events ?? []) console.log('kept ' + id);
  };
`;

const BUTTONS = `
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const button = (text) => until(() => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === text));
`;

/** An expression that is true once Settings can be used. */
export const isOpen = `[...document.querySelectorAll('label')].some((one) => one.textContent.includes('Less motion'))`;

/** Calls back with the id of each event that the app calls safe. */
export async function hear(page: RawPage, listener: (id: string) => void): Promise<void> {
  page.on('Runtime.consoleAPICalled', (params) => {
    const { args } = params as { readonly args: readonly { readonly value?: unknown }[] };
    const text = String(args[0]?.value);
    if (text.startsWith('kept ')) listener(text.slice(5));
  });
  await page.send('Runtime.enable');
  await page.evaluate(TELL);
}

/** Lets the app write without pause. */
export const writeOn = (page: RawPage): Promise<void> =>
  page.evaluate(`{
    const words = [...document.querySelectorAll('label')];
    const lessMotion = words.find(({ textContent }) => textContent.includes('Less motion'));
    setInterval(() => lessMotion.click(), 5);
  }`);

/** Lets the app save one copy after the other. */
export const saveOn = (page: RawPage): Promise<void> =>
  page.evaluate(`{ ${BUTTONS}
    void (async () => {
      for (;;) {
        (await button('Save a copy')).click();
        (await button('Save it')).click();
        await until(() => !document.querySelector('dialog[open]'));
      }
    })();
  }`);

/** Brings a copy in as a person does; its events count as safe once the app says that it is in. */
export const bringIn = (page: RawPage, copy: string, events: readonly StoredEvent[]): Promise<void> =>
  page.evaluate(`{ ${BUTTONS}
    void (async () => {
      (await button('Bring in a copy')).click();
      const input = await until(() => document.querySelector('input[type=file]'));
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(copy)}], 'copy.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      (await button('Add it')).click();
      await until(() => !document.querySelector('dialog[open]'));
      for (const id of ${JSON.stringify(events.map(({ id }) => id))}) console.log('kept ' + id);
    })();
  }`);

/** The ids of every event in the page's database. */
export const readIds = (page: RawPage): Promise<readonly string[]> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('ilium', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('events').objectStore('events').getAllKeys();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  })`);
