/**
 * Renders everything that a session can say with espeak-ng, as Opus, for devices without a voice of their own:
 *   npx tsx tools/clips.ts [--fresh]
 * One pack for each movement and one for what all share, in packages/web/public/voice/<language>/, with an index.
 * Clips are kept by the hash of their words and of how they are made, so a second run only packs; `--fresh` makes
 * all again. Without espeak-ng or opusenc nothing is made, which is said in one sentence.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { partToKey, speakableParts, speechTime } from '@ilium/session';
import { english } from '@ilium/words';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'packages/web/public/voice', english.language);
const store = join(root, 'node_modules/.cache/ilium-voice');

/** A British voice without pauses of its own. */
const VOICE = ['-v', 'en-gb', '-g', '0'];
/** Words a minute: espeak-ng's own pace, and quicker ones for what would outlast the time kept for it. */
const PACES = [178, 190, 205, 220];
const OPUS = ['--quiet', '--speech', '--bitrate', '9', '--framesize', '60', '--comp', '5', '--padding', '0'];
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

const waveToTime = (wave: Buffer): number => Math.round(((wave.length - HEADER) / 2 / RATE) * 1000);

/** A text spoken at the first pace that keeps it within its room, or else at the quickest. */
async function speak(text: string): Promise<Buffer> {
  let wave: Buffer = Buffer.alloc(0);
  for (const pace of PACES) {
    wave = trim(await pipe('espeak-ng', [...VOICE, '-s', String(pace), '--stdin', '--stdout'], text));
    if (waveToTime(wave) <= speechTime(text)) break;
  }
  return wave;
}

const hashOf = (...content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

const storedPath = (text: string): string => join(store, hashOf(VOICE, PACES, OPUS, speechTime(text), text));

/** A clip as it is kept: its length in ms in four bytes, then its Opus. */
async function make(text: string): Promise<void> {
  const wave = await speak(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(waveToTime(wave));
  const opus = await pipe('opusenc', [...OPUS, '--ignorelength', '-', '-'], wave);
  writeFileSync(storedPath(text), Buffer.concat([length, opus]));
}

/** Makes what is not kept yet, on all cores. */
async function makeMissing(texts: readonly string[]): Promise<number> {
  const waiting = texts.filter((text) => !existsSync(storedPath(text)));
  const count = waiting.length;
  const work = async () => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) await make(text);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return count;
}

function readClip(text: string): Clip {
  const kept = readFileSync(storedPath(text));
  const milliseconds = kept.readUInt32LE();
  return { key: partToKey(text), opus: kept.subarray(4), milliseconds, room: speechTime(text) };
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

const start = performance.now();
const textsByPack = new Map<string, string[]>();
for (const { movement, text } of speakableParts(indexLibrary(library), english)) {
  const name = movement ?? COMMON;
  textsByPack.set(name, [...(textsByPack.get(name) ?? []), text]);
}
const texts = [...new Set([...textsByPack.values()].flat())];

if (process.argv.includes('--fresh')) rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });
const made = await makeMissing(texts);
const wanted = new Set(texts.map(storedPath));
for (const file of readdirSync(store)) if (!wanted.has(join(store, file))) rmSync(join(store, file));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files: Record<string, string> = {};
let bytes = 0;
for (const [name, own] of textsByPack) {
  const content = pack(own.map(readClip));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  files[name] = `${name}.${hash}.pack`;
  bytes += content.length;
  writeFileSync(join(out, files[name]), content);
}
writeFileSync(join(out, 'index.json'), `${JSON.stringify({ bytes, common: COMMON, files })}\n`);

const clips = texts.map(readClip);
const outlast = clips.filter(({ milliseconds, room }) => milliseconds > room);
const share = (100 * (1 - outlast.length / clips.length)).toFixed(1);
const megabytes = (bytes / 1024 / 1024).toFixed(1);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `voice clips: ${texts.length} parts in ${textsByPack.size} packs, ${megabytes} MB; ${share} % end within the time that sessions keep for them; ${made} made anew, in ${seconds} s`,
);
