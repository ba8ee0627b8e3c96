import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Everything comes from where the page came from; nothing runs or is styled inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The policy is for what is shipped; the development server injects styles inline. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'ilium-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Fetches the two fonts of the first screen together with the style sheet. */
function fontPreload(): Plugin {
  return {
    name: 'ilium-font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /-(400|700)-normal.*\.woff2$/.test(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
              injectTo: 'head',
            }),
          ),
    },
  };
}

/** The night tokens are written once and hold for a chosen theme as well as for the system's. */
function systemTheme(): Plugin {
  return {
    name: 'ilium-system-theme',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/styles/tokens.css')) return null;
      const night = /\[data-theme="dark"\] (\{[^}]*\})/.exec(code)?.[1];
      if (night === undefined) throw new Error('tokens.css has no block for [data-theme="dark"]');
      return `${code}\n@media (prefers-color-scheme: dark) { :root:not([data-theme]) ${night} }\n`;
    },
  };
}

/**
 * Workers as entries of the same build: what they share with the page is kept once. Built by themselves, each would carry
 * its own copy of the rooms that it uses.
 */
function sharedWorkers(): Plugin {
  const address = /new URL\('(\.\/[\w-]+\.worker)\.ts', import\.meta\.url\)/g;
  return {
    name: 'ilium-shared-workers',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('new Worker(')) return null;
      return code.replace(address, (_, path: string) => {
        const file = `${dirname(id)}/${path}.ts`;
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file })}`;
      });
    },
    generateBundle(_, bundle) {
      const importsOf = (file: string): readonly string[] => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports : [];
      };
      for (const file of Object.keys(bundle).filter((name) => /\.worker-/.test(name))) {
        const needed = new Set([file]);
        for (const one of needed) for (const other of importsOf(one)) needed.add(other);
        const page = [...needed].find((name) => /[\\/](start|day)-/.test(name));
        if (page) throw new Error(`${file} would run ${page}, which is made for a page`);
      }
    },
  };
}

/**
 * Files that scripts are put together in, the first that fits: each takes what it needs along. Left to the bundler, Today
 * would be sixty small files, each asked of the service worker by itself. What workers share with the page stays out of
 * the page's own files, and what Today needs of the planner out of the planner's.
 */
const scriptGroups = [
  { name: 'three', test: /[\\/]node_modules[\\/]three[\\/]/ },
  { name: 'base', test: /[\\/]packages[\\/](units|movement|record|store)[\\/]src[\\/]/ },
  { name: 'start', test: /[\\/]web[\\/]src[\\/]main\.tsx$/ },
  {
    name: 'rules',
    test: /[\\/]packages[\\/](safety|progress|session)[\\/]src[\\/]|[\\/](src[\\/]hand|state[\\/]followed-letter)\.ts$/,
  },
  { name: 'think', test: /[\\/]web[\\/]src[\\/]state[\\/]think\.ts$/ },
  { name: 'mesh', test: /[\\/]make-body-mesh\.ts$/ },
  { name: 'day', test: /[\\/]today[\\/]day-screen\.tsx$/ },
].map((group, at, { length }) => ({ ...group, priority: length - at }));

/** What a copy's lock would need for keys that are no passphrase, by the module that has it. */
const OTHER_LOCKS: Readonly<Record<string, readonly string[]>> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
  '@noble/curves/ed25519.js': ['x25519'],
};

/**
 * Leaves out what nothing here reaches: copies are locked by a passphrase alone, and everything for other keys is two
 * thirds of that library; no code of ours is in kanji, whose table is three quarters of the reader of codes.
 */
function withoutUnreached(): Plugin {
  const PREFIX = '\0ilium-unreached:';
  const kanji = /exports\.shiftJISTable = \{[^}]*\};/;
  return {
    name: 'ilium-without-unreached',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in OTHER_LOCKS && importer?.includes('/age-encryption/') ? PREFIX + source : null,
    load: (id) =>
      id.startsWith(PREFIX)
        ? (OTHER_LOCKS[id.slice(PREFIX.length)] ?? [])
            .map((name) => `export const ${name} = undefined;`)
            .join('')
        : null,
    transform(code, id) {
      if (!id.includes('/jsqr/dist/')) return null;
      if (!kanji.test(code)) throw new Error('jsqr has no table of kanji where it had one');
      return code.replace(kanji, 'exports.shiftJISTable = {};');
    },
  };
}

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

/** Names the code in some folders: what older code worked out is worked out anew. */
function hashCode(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of folders) {
    const folder = `${root}../${name}`;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|json)$/.test(file) && !/\.test\.ts$/.test(file))
        hash.update(readFileSync(`${folder}/${file}`));
  }
  return hash.digest('hex').slice(0, 16);
}

const sourceOf = (rooms: readonly string[]): readonly string[] => rooms.map((room) => `${room}/src`);
const folding = sourceOf(['store', 'record', 'movement', 'units']);
const judging = [
  ...folding,
  ...sourceOf(['body', 'safety', 'planner', 'progress', 'session']),
  'library',
  'web/src/state',
];

export default defineConfig({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: {
    __VERSION__: JSON.stringify(version),
    __FOLD_VERSION__: JSON.stringify(hashCode(folding)),
    __JUDGE_VERSION__: JSON.stringify(hashCode(judging)),
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [...scriptGroups] } },
    },
  },
  preview: { port: 4173 },
  plugins: [
    contentSecurityPolicy(),
    fontPreload(),
    systemTheme(),
    sharedWorkers(),
    withoutUnreached(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'service-worker.ts',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest}'],
        globIgnores: ['voice/**', 'service-worker.js'],
      },
      manifest: {
        name: 'Ilium',
        short_name: 'Ilium',
        description: 'Short, guided sessions for hip and lower-back pain. Free, no account, works offline.',
        start_url: './',
        scope: './',
        display: 'standalone',
        orientation: 'any',
        background_color: '#F5EEE1',
        theme_color: '#F5EEE1',
        categories: ['health', 'fitness'],
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'mark.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
});
