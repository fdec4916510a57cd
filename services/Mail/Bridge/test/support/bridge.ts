import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { startBridge, type Bridge } from '../../src/bridge.js';
import { logTo } from '../../src/log.js';

export const SECRET = 'a secret of the tests';
export const WORKER = new URL('../../dist/mime/worker.js', import.meta.url);

export interface TestBridge extends Bridge {
  call(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Everything that it has logged. */
  logged(): string;
}

/** A bridge on free ports, stopped at the end of the test. */
export async function aBridge(mailUrl = 'http://127.0.0.1:9'): Promise<TestBridge> {
  const sink = new PassThrough();
  let logged = '';
  sink.on('data', (chunk: Buffer) => (logged += chunk.toString()));
  const config = { httpPort: 0, smtpPort: 0, secret: SECRET, mailUrl: new URL(mailUrl) };
  const bridge = await startBridge(config, logTo(sink), WORKER);
  onTestFinished(() => bridge.stop());
  return {
    ...bridge,
    call: (method, path, body, headers) =>
      fetch(`http://127.0.0.1:${bridge.httpPort}${path}`, {
        method,
        body,
        headers: { Authorization: `Bearer ${SECRET}`, ...headers },
      }),
    logged: () => logged,
  };
}

/** Resolves once the condition holds. */
export async function eventually(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it never came to be');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
