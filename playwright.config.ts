import { defineConfig } from '@playwright/test';
import { chromiumPath, quietArguments } from './tools/browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4180);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: chromiumPath(),
      args: [...quietArguments, '--autoplay-policy=no-user-gesture-required'],
    },
  },
  webServer: {
    command: `npx vite preview packages/web --config packages/web/vite.config.ts --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: !process.env['CI'],
  },
});
