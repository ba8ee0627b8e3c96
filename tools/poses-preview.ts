/**
 * Shows the poses of a movement in a browser, solved and drawn anew at every save:
 *   npm run poses:preview [-- --port 4300]
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4300' } } });
const here = fileURLToPath(new URL('./poses-preview', import.meta.url));
const rooms = fileURLToPath(new URL('../packages', import.meta.url));
const movements = join(rooms, 'library/movements');
const listeners = new Set<ServerResponse>();

const movementIds = (): readonly string[] =>
  readdirSync(movements).filter((id) => existsSync(join(movements, id, 'poses.ts')));

/** What draw.ts prints for a movement; a process of its own, so that it reads the files as they are now. */
async function drawPoses(id: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(here, 'draw.ts'), id],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

/** The part of a failed run that an author can use: the message of the error. */
const failureToText = (error: unknown): string => {
  const { stderr = String(error) } = error as { stderr?: string };
  return /^\S*Error.*$/m.exec(stderr)?.[0] ?? stderr;
};

async function answerPoses(id: string, response: ServerResponse): Promise<void> {
  if (!movementIds().includes(id)) {
    response.writeHead(404).end(`There is no movement "${id}" with poses.`);
    return;
  }
  try {
    const poses = await drawPoses(id);
    response.writeHead(200, { 'content-type': 'application/json' }).end(poses);
  } catch (error) {
    response.writeHead(500).end(failureToText(error));
  }
}

function keepTelling(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': here\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/poses') return answerPoses(searchParams.get('movement') ?? '', response);
  if (pathname === '/changes') return keepTelling(request, response);
  if (pathname === '/movements')
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(movementIds()));
  const [file, type] =
    pathname === '/page.js' ? ['page.js', 'text/javascript'] : ['page.html', 'text/html; charset=utf-8'];
  return response.writeHead(200, { 'content-type': type }).end(readFileSync(join(here, file)));
});

for (const folder of ['library/movements', 'body/src', 'figure/src'])
  watch(join(rooms, folder), { recursive: true }, () => {
    for (const response of listeners) response.write('data: changed\n\n');
  });

server.listen(Number(values.port), () => console.log(`Poses: http://localhost:${values.port}/`));
