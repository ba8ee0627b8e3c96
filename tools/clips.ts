/**
 * Renders everything that a session can say with espeak-ng, as Opus, for devices without a voice of their own:
 *   npx tsx tools/clips.ts
 * One pack for each movement and one for what all share, in packages/web/public/voice/<language>/, with an index.
 * Packs that are up to date stay. Without espeak-ng or opusenc nothing is made, which is said in one sentence.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { partToKey, speakableParts, speechTime } from '@ilium/session';
import { english } from '@ilium/words';

const out = fileURLToPath(new URL(`../packages/web/public/voice/${english.language}/`, import.meta.url));

/** A British voice at espeak-ng's own pace: it ends within the time that sessions keep for it. */
const VOICE = ['-v', 'en-gb', '-s', '178', '-g', '0'];
const OPUS = ['--quiet', '--speech', '--bitrate', '9', '--framesize', '60', '--ignorelength'];
/** Clips made at the same time. */
const AT_ONCE = 4;
/** The name of the pack that every session needs. */
const COMMON = 'common';

const isThere = (tool: string): boolean => !spawnSync(tool, ['--version']).error;

const missing = ['espeak-ng', 'opusenc'].filter((tool) => !isThere(tool));
if (missing.length > 0) {
  console.log(
    `voice clips: left out, because ${missing.join(' and ')} is not here (Debian: apt-get install espeak-ng opus-tools); devices with a voice of their own do not need them`,
  );
  process.exit(0);
}

/** What a command prints when it is given something to read. */
const pipe = (command: string, args: readonly string[], input: Buffer | string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = execFile(command, [...args], { encoding: 'buffer', maxBuffer: 1 << 25 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(input);
  });

interface Clip {
  readonly key: string;
  readonly opus: Buffer;
  readonly milliseconds: number;
  /** The time that a session keeps free for it, ms. */
  readonly room: number;
}

const HEADER = 44;
const RATE = 22_050;
/** Samples softer than this, of 32768, are silence. */
const SILENT = 150;

/** A wave without the silence at its end. */
function trim(wave: Buffer): Buffer {
  let end = wave.length - (wave.length % 2);
  while (end > HEADER && Math.abs(wave.readInt16LE(end - 2)) < SILENT) end -= 2;
  return wave.subarray(0, end);
}

async function render(text: string): Promise<Clip> {
  const wave = trim(await pipe('espeak-ng', [...VOICE, '--stdin', '--stdout'], text));
  const opus = await pipe('opusenc', [...OPUS, '-', '-'], wave);
  const milliseconds = ((wave.length - HEADER) / 2 / RATE) * 1000;
  return { key: partToKey(text), opus, milliseconds, room: speechTime(text) };
}

async function renderAll(texts: readonly string[]): Promise<readonly Clip[]> {
  const clips: Clip[] = [];
  for (let n = 0; n < texts.length; n += AT_ONCE)
    clips.push(...(await Promise.all(texts.slice(n, n + AT_ONCE).map(render))));
  return clips;
}

/** A line of JSON that says where each clip lies, then the clips one after another. */
function pack(clips: readonly Clip[]): Buffer {
  let at = 0;
  const places = clips.map(({ key, opus }) => {
    const place = [key, [at, opus.length]] as const;
    at += opus.length;
    return place;
  });
  const head = `${JSON.stringify(Object.fromEntries(places))}\n`;
  return Buffer.concat([Buffer.from(head), ...clips.map(({ opus }) => opus)]);
}

const textsByPack = new Map<string, string[]>();
for (const { movement, text } of speakableParts(indexLibrary(library), english)) {
  const name = movement ?? COMMON;
  textsByPack.set(name, [...(textsByPack.get(name) ?? []), text]);
}

mkdirSync(out, { recursive: true });
const fileByPack = new Map(
  [...textsByPack].map(([name, texts]) => {
    const content = JSON.stringify([VOICE, OPUS, texts]);
    return [name, `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.pack`];
  }),
);
const wanted = new Set(fileByPack.values());
for (const file of readdirSync(out)) if (!wanted.has(file) && file !== 'index.json') rmSync(join(out, file));

const made: Clip[] = [];
for (const [name, texts] of textsByPack) {
  const file = join(out, fileByPack.get(name) ?? '');
  if (existsSync(file)) continue;
  const clips = await renderAll(texts);
  writeFileSync(file, pack(clips));
  made.push(...clips);
}

const sizes = spawnSync('du', ['-cb', ...[...wanted].map((file) => join(out, file))], { encoding: 'utf8' });
const bytes = Number(sizes.stdout.trim().split('\n').at(-1)?.split('\t')[0]);
writeFileSync(
  join(out, 'index.json'),
  `${JSON.stringify({ bytes, common: COMMON, files: Object.fromEntries(fileByPack) })}\n`,
);
const texts = [...textsByPack.values()].flat();
console.log(
  `voice clips: ${texts.length} parts in ${wanted.size} packs, ${(bytes / 1024 / 1024).toFixed(1)} MB; ${made.length} made now`,
);
if (made.length > 0) {
  const fits = made.filter(({ milliseconds, room }) => milliseconds <= room).length;
  const seconds = made.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.log(
    `voice clips: ${Math.round(seconds)} s of speech; ${((100 * fits) / made.length).toFixed(1)} % end within the time that sessions keep for them`,
  );
}
