// npm start: installs, builds, serves the app and prints its address.
import { ensureInstalled, run } from './machine.mjs';

ensureInstalled();
run('npm', ['run', 'build']);
const port = process.env.PORT ?? '4173';
run('npx', [
  'vite',
  'preview',
  'packages/web',
  '--config',
  'packages/web/vite.config.ts',
  '--port',
  port,
  '--strictPort',
]);
