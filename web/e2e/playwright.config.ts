import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const artifacts = fileURLToPath(new URL('../../artifacts/e2e', import.meta.url));

/** Against a running system: CRM_URL names its gateway, CHROMIUM the installed browser. */
export default defineConfig({
  testDir: 'specs',
  outputDir: artifacts,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes at the second go has a fault, or the system has.
  retries: 0,
  timeout: 60_000,
  globalTimeout: 10 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env.CRM_RESULTS ? [['json', { outputFile: process.env.CRM_RESULTS }] as const] : []),
  ],
  use: {
    baseURL: process.env.CRM_URL ?? 'http://localhost:8080',
    browserName: 'chromium',
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1360, height: 860 },
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
