// What a fresh clone needs before anything else can run. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Runs a command with its output shown; ends this process when it fails, unless `soft`. */
export function run(command, args, { soft = false, env = {} } = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0 && !soft) process.exit(status ?? 1);
  return status === 0;
}

const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the packages where they are missing or older than the lock file. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Ilium needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  const fresh = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  // Not `npm ci`: it refuses the lock where a registry lacks the builds of other platforms.
  if (!fresh) run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** Path of a Chromium: the one named, Playwright's own, or the machine's; null where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH && existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "console.log(require('@playwright/test').chromium.executablePath())"],
    { encoding: 'utf8' },
  );
  const own = stdout?.trim();
  if (own && existsSync(own)) return own;
  return (
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null
  );
}

/** Gets a Chromium where there is none: Playwright's download first, Debian's package second. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here: getting one for the browser tests.');
  run('npx', ['playwright', 'install', 'chromium'], { soft: true });
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'], { soft: true });
    run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      soft: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const now = findChromium();
  if (!now) {
    console.error('No Chromium could be installed. Install one and set CHROMIUM_PATH to its program file.');
    process.exit(1);
  }
  return now;
}

/** Reads a JSON file, or null where it is missing or broken. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
