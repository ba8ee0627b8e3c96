import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';

/** Serves the built app on a free port of this machine. Build it first. */
export async function servePreview(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const root = fileURLToPath(new URL('../packages/web', import.meta.url));
  const server: PreviewServer = await preview({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'error',
    preview: { port: 0, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  return { address, close: () => server.close() };
}
