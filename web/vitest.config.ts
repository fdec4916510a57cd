import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@shared': from('./shared/src'), '@': from('./crm/src') } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000' } },
    include: ['{shared,crm}/**/*.test.{ts,tsx}'],
    setupFiles: [from('./shared/src/testing/setup.ts')],
    css: false,
    restoreMocks: true,
    testTimeout: 15_000,
  },
});
