import { parentPort } from 'node:worker_threads';
import { Problem } from '../http/problem.js';
import { parse } from './parse.js';

export interface Job {
  raw: Uint8Array<ArrayBuffer>;
  envelopeFrom: string | undefined;
}

export type Outcome = { json: Uint8Array<ArrayBuffer> } | { status: number; code: string; detail: string };

// One message at a time. Anything that is thrown past this ends the thread, and with it the job alone.
parentPort?.on('message', async ({ raw, envelopeFrom }: Job) => {
  const outcome = await parse(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), envelopeFrom).then(
    done,
    refused,
  );
  parentPort?.postMessage(outcome, 'json' in outcome ? [outcome.json.buffer] : []);
});

function done(message: unknown): Outcome {
  return { json: new TextEncoder().encode(JSON.stringify(message)) };
}

function refused(error: unknown): Outcome {
  if (error instanceof Problem) return { status: error.status, code: error.code, detail: error.detail };
  throw error;
}
