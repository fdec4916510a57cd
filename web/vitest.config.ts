import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The tests of one app, in which `@` is its own sources. */
const project = (app: string, include: string[]): TestProjectInlineConfiguration => ({
  extends: true,
  resolve: { alias: { '@shared': from('./shared/src'), '@': from(`./${app}/src`) } },
  test: { name: app, include },
});

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000' } },
    setupFiles: [from('./shared/src/testing/setup.ts')],
    css: false,
    restoreMocks: true,
    testTimeout: 15_000,
    projects: [
      project('crm', ['{shared,crm}/**/*.test.{ts,tsx}']),
      project('support', ['support/**/*.test.{ts,tsx}']),
      project('portal', ['portal/**/*.test.{ts,tsx}']),
    ],
  },
});
