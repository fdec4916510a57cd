import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development with VITE_MOCK, serves the worker that answers in the API's place; no build takes it along. */
function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      if (!process.env.VITE_MOCK) return;
      const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(script));
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), mockWorker()],
  base: '/',
  resolve: { alias: { '@shared': from('../shared/src'), '@': from('./src') } },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    proxy: process.env.GATEWAY_HTTP
      ? {
          '/api': { target: process.env.GATEWAY_HTTP, xfwd: true },
          '/hubs': { target: process.env.GATEWAY_HTTP, xfwd: true, ws: true },
        }
      : {},
  },
  build: {
    outDir: 'dist',
    sourcemap: false,
    // The content security policy allows no data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
  },
});
