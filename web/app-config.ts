import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin, UserConfig } from 'vite';

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

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays beside every text of the build its smallest encodings, which the gateway sends as they are. */
function precompressed(dist: string): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async closeBundle() {
      const files = await readdir(dist, { recursive: true });
      await Promise.all(
        files
          .filter((file) => /\.(js|css|html|svg|json|webmanifest)$/.test(file))
          .map(async (file) => {
            const path = join(dist, file);
            const content = await readFile(path);
            if (content.length < 1024) return;
            await writeFile(`${path}.br`, await brotli(content));
            await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
          }),
      );
    },
  };
}

interface App {
  /** Where its sources lie. */
  folder: string;
  /** Where the gateway serves it. */
  base: string;
  /** Of the development server, where PORT does not say. */
  port: number;
}

/** How every app is built and served while one works on it. */
export const appConfig = ({ folder, base, port }: App): UserConfig => ({
  plugins: [react(), mockWorker(), precompressed(join(folder, 'dist'))],
  base,
  publicDir: join(import.meta.dirname, 'shared/public'),
  resolve: { alias: { '@shared': join(import.meta.dirname, 'shared/src'), '@': join(folder, 'src') } },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? port),
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
