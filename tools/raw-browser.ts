import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, quietArguments } from './browser.ts';

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** A page of a browser that is spoken to over its debugging pipe alone. */
export interface RawPage {
  readonly targetId: string;
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** The value of an expression in the page, promises awaited; throws what the page throws. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Calls back with the parameters of each event of this page with such a name. */
  readonly on: (event: string, listener: (params: unknown) => void) => void;
}

/** A browser without Playwright between: a page behind another one is really hidden, and throttled. */
export interface RawBrowser {
  /** Opens a page in front; `prepare` runs in every document before its own scripts. */
  readonly open: (address: string, prepare?: string) => Promise<RawPage>;
  readonly activate: (page: RawPage) => Promise<void>;
  /** Stops every process of the browser for a time, as a machine that sleeps does. */
  readonly freeze: (forMs: number) => Promise<void>;
  readonly close: (page: RawPage) => Promise<void>;
  /** Ends the browser as a battery does: at once, with nothing saved that was not. */
  readonly kill: () => Promise<void>;
}

/** Where a browser keeps its data; to be removed after use. */
export function makeProfile(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ilium-profile-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 }),
  };
}

/** Starts a headless Chromium on a profile. */
export async function launchRawBrowser(
  profile: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<RawBrowser> {
  const child = spawn(
    chromiumPath(),
    ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...quietArguments, ...args],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env, detached: true },
  );
  /** Sends a signal to the browser and all that it started. */
  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const [, , , input, output] = child.stdio;
  if (!input || !output || !('write' in input)) throw new Error('the browser has no pipe');
  const answers = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (params: unknown) => void>();
  let rest = '';
  output.on('data', (data: Buffer) => {
    const parts = (rest + data.toString('utf8')).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) answers.get(message.id)?.(message);
      else listeners.get(`${message.sessionId} ${message.method}`)?.(message.params);
    }
  });
  let count = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      answers.set(id, ({ result, error }) => {
        answers.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });

  const open = async (address: string, prepare = ''): Promise<RawPage> => {
    const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
    const attached = await send('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = attached as { sessionId: string };
    const page: RawPage = {
      targetId,
      send: (method, params) => send(method, params, sessionId),
      evaluate: async <Value>(expression: string) => {
        const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
        const answer = (await send('Runtime.evaluate', params, sessionId)) as {
          readonly result: { readonly value: Value };
          readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
        };
        if (answer.exceptionDetails)
          throw new Error(answer.exceptionDetails.exception?.description ?? expression);
        return answer.result.value;
      },
      on: (event, listener) => listeners.set(`${sessionId} ${event}`, listener),
    };
    await page.send('Page.enable');
    if (prepare) await page.send('Page.addScriptToEvaluateOnNewDocument', { source: prepare });
    await page.send('Page.navigate', { url: address });
    return page;
  };

  return {
    open,
    activate: async ({ targetId }) => {
      await send('Target.activateTarget', { targetId });
    },
    freeze: async (forMs) => {
      signal('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, forMs));
      signal('SIGCONT');
    },
    close: async ({ targetId }) => {
      await send('Target.closeTarget', { targetId });
    },
    kill: async () => {
      signal('SIGKILL');
      await ended;
    },
  };
}

/** Asks the page until an expression is true; throws after `withinMs`. */
export async function waitFor(page: RawPage, expression: string, withinMs = 20_000): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;) {
    const there = await page.evaluate<boolean>(`Boolean(${expression})`).catch(() => false);
    if (there) return;
    if (Date.now() > until) throw new Error(`the page never came to ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
