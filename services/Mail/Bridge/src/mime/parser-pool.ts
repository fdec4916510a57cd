import { Worker } from 'node:worker_threads';
import { Problem, busy } from '../http/problem.js';
import { limits } from '../limits.js';
import { kindOf, type Log } from '../log.js';
import type { Job, Outcome } from './worker.js';

interface Waiting extends Job {
  resolve(json: Uint8Array): void;
  reject(error: Error): void;
}

const MAX_WAITING = 64;

/**
 * Parses in threads of its own, so that no message holds up those that come in, and none takes more than its time and
 * memory: a thread that does is ended with its message, and another one begins with the next.
 */
export class ParserPool {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(
    private readonly file: URL,
    private readonly log: Log,
    private readonly limit: { workers: number; time: number; heapMiB: number } = limits.parse,
  ) {}

  /** The parsed message as JSON. Rejects with a Problem. */
  parse(raw: Buffer, envelopeFrom: string | undefined): Promise<Uint8Array> {
    if (this.#closed || this.#waiting.length >= MAX_WAITING) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      // A copy of its own, which the thread then holds alone.
      this.#waiting.push({ raw: new Uint8Array(raw), envelopeFrom, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting.splice(0).forEach(({ reject }) => reject(busy()));
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.limit.workers ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (worker && job) this.#run(worker, job);
  }

  #start(): Worker {
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: this.limit.heapMiB }, env: {} });
    this.#all.add(worker);
    return worker;
  }

  #run(worker: Worker, { raw, envelopeFrom, resolve, reject }: Waiting): void {
    const settle = () => {
      clearTimeout(timer);
      worker.removeAllListeners();
    };
    const lose = (code: string, detail: string, error?: unknown) => {
      settle();
      this.#all.delete(worker);
      // It may still report what ends it.
      worker.on('error', () => undefined);
      void worker.terminate();
      this.log('parser-lost', { code, bytes: raw.byteLength, error: error === undefined ? null : kindOf(error) });
      reject(new Problem(422, code, detail));
      this.#next();
    };
    const timer = setTimeout(() => lose('too-complex', 'It takes too long to read.'), this.limit.time);
    worker.once('error', (error) => lose('unreadable', 'It cannot be read.', error));
    worker.once('exit', () => lose('unreadable', 'It cannot be read.'));
    worker.once('message', (outcome: Outcome) => {
      settle();
      this.#idle.push(worker);
      if ('json' in outcome) resolve(outcome.json);
      else reject(new Problem(outcome.status, outcome.code, outcome.detail));
      this.#next();
    });
    worker.postMessage({ raw, envelopeFrom } satisfies Job, [raw.buffer]);
  }
}
