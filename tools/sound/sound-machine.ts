import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recording } from './hear.ts';

const RATE = 16_000;
const APT = '/usr/bin/apt-get';
/** Programs that are needed, and Debian's packages that hold them. */
const packageByProgram = {
  'speech-dispatcher': ['speech-dispatcher', 'speech-dispatcher-espeak-ng'],
  'espeak-ng': ['espeak-ng'],
  pulseaudio: ['pulseaudio'],
  parec: ['pulseaudio-utils'],
} as const;

/** What was recorded. */
export interface Recorded {
  readonly recording: Recording;
  /** Where in the recording a moment of the wall clock lies, ms. */
  readonly placeOf: (wallMs: number) => number;
}

/** A machine with a voice and a sound card that nobody hears, which can be recorded. */
export interface SoundMachine {
  /** Programs that are started with this speak and sound here. */
  readonly env: NodeJS.ProcessEnv;
  /** Begins to record; the end gives what was heard, and where in it a moment of the wall clock lies, ms. */
  readonly record: () => () => Promise<Recorded>;
  readonly stop: () => void;
}

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Installs what is missing by apt-get; throws a sentence where that is not possible. */
function ensurePrograms(): void {
  const missing = Object.entries(packageByProgram).filter(([program]) => !isThere(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, names]) => names);
  console.log(`installing ${packages.join(', ')}`);
  if (existsSync(APT) && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    spawnSync(APT, ['update', '-qq'], { env, stdio: 'ignore' });
    spawnSync(APT, install, { env, stdio: 'ignore' });
  }
  const still = missing.filter(([program]) => !isThere(program)).map(([program]) => program);
  if (still.length > 0)
    throw new Error(`install ${packages.join(' ')} first: ${still.join(', ')} is not here`);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function waitForFile(path: string): Promise<void> {
  for (let tries = 0; tries < 100 && !existsSync(path); tries += 1) await wait(100);
  if (!existsSync(path)) throw new Error(`${path} never came: the sound machine does not run`);
}

/** Samples as `parec` writes them, from -1 to 1. */
const bytesToSamples = (bytes: Buffer): Float32Array =>
  Float32Array.from({ length: Math.floor(bytes.length / 2) }, (_, n) => bytes.readInt16LE(2 * n) / 32_768);

/** A piece of a recording that came: how long the recording was with it, ms, and when that was. */
interface Arrival {
  readonly recordedMs: number;
  readonly at: number;
}

/** The clock of a sound card runs a little apart from that of the machine: looked at afresh around each moment, ms. */
const AROUND = 8_000;

/** Where a moment lies in a recording. Of the pieces that came around it the promptest tells. */
const wallToPlace = (arrivals: readonly Arrival[], wallMs: number): number => {
  const ahead = (around: number) =>
    arrivals.flatMap(({ recordedMs, at }) => (Math.abs(at - wallMs) <= around ? [recordedMs - at] : []));
  const near = ahead(AROUND);
  return wallMs + (near.length > 0 ? near : ahead(Infinity)).reduce((a, b) => Math.max(a, b), -Infinity);
};

/** Starts PulseAudio with a null sink and speech-dispatcher with espeak-ng, both in a folder of their own. */
export async function startSoundMachine(): Promise<SoundMachine> {
  ensurePrograms();
  const folder = mkdtempSync(join(tmpdir(), 'ilium-sound-'));
  const [pulse, speech] = [join(folder, 'pulse.sock'), join(folder, 'speech.sock')];
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    PULSE_SERVER: `unix:${pulse}`,
    SPEECHD_ADDRESS: `unix_socket:${speech}`,
  };
  const children: ChildProcess[] = [];
  const run = (program: string, ...args: readonly string[]) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    return child;
  };
  const stop = () => {
    for (const child of children.toReversed()) child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    run(
      'pulseaudio',
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--disable-shm=yes'],
      ...['-L', `module-native-protocol-unix socket=${pulse} auth-anonymous=1`],
      ...['-L', 'module-null-sink sink_name=ilium'],
    );
    await waitForFile(pulse);
    run('speech-dispatcher', '-s', '-t', '0', '-c', 'unix_socket', '-S', speech);
    await waitForFile(speech);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    env,
    stop,
    record: () => {
      const pieces: Buffer[] = [];
      const arrivals: Arrival[] = [];
      let recordedMs = 0;
      const format = ['--format=s16le', `--rate=${RATE}`, '--channels=1', '--raw', '--latency-msec=20'];
      const recorder = run('parec', '-d', 'ilium.monitor', ...format);
      recorder.stdout?.on('data', (piece: Buffer) => {
        pieces.push(piece);
        recordedMs += (piece.length / 2 / RATE) * 1000;
        arrivals.push({ recordedMs, at: Date.now() });
      });
      return async () => {
        recorder.kill();
        await new Promise((resolve) => recorder.once('close', resolve));
        const recording = { samples: bytesToSamples(Buffer.concat(pieces)), rate: RATE };
        return { recording, placeOf: (wallMs) => wallToPlace(arrivals, wallMs) };
      };
    },
  };
}

/** A recording as a file that every player opens. */
export function recordingToWave({ samples, rate }: Recording): Buffer {
  const head = Buffer.alloc(44);
  const size = samples.length * 2;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + size, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(size, 40);
  const body = Buffer.from(Int16Array.from(samples, (sample) => Math.round(sample * 32_767)).buffer);
  return Buffer.concat([head, body]);
}
