import { Worker } from 'node:worker_threads';
import { Problem } from '../http/problem.js';
import { kindOf, type Fields } from '../log.js';
import type { Job, Outcome } from './worker.js';

export interface Waiting extends Job {
  resolve(json: Uint8Array): void;
  reject(error: Error): void;
}

export interface ThreadLimits {
  time: number;
  heapMiB: number;
}

/** A thread that reads one message at a time, and ends with the one that it cannot bear. */
export class ParserThread {
  readonly #worker: Worker;
  #job: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isLost = false;

  /** @param free Called after each message; with what happened where the thread is gone. */
  constructor(
    file: URL,
    private readonly limit: ThreadLimits,
    private readonly free: (lost?: Fields) => void,
  ) {
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: limit.heapMiB }, env: {} });
    this.#worker.on('message', (outcome: Outcome) => this.#answer(outcome));
    this.#worker.on('error', (error) => this.#lose('unreadable', 'It cannot be read.', kindOf(error)));
    this.#worker.on('exit', () => this.#lose('unreadable', 'It cannot be read.', 'exit'));
  }

  get isBusy(): boolean {
    return this.#job !== undefined;
  }

  run(job: Waiting): void {
    this.#job = job;
    this.#timer = setTimeout(() => this.#lose('too-complex', 'It takes too long to read.', 'time'), this.limit.time);
    this.#worker.postMessage({ raw: job.raw, envelopeFrom: job.envelopeFrom } satisfies Job, [job.raw.buffer]);
  }

  async end(): Promise<void> {
    this.#isLost = true;
    clearTimeout(this.#timer);
    this.#job?.reject(new Problem(503, 'busy', 'The bridge stops.'));
    await this.#worker.terminate();
  }

  #answer(outcome: Outcome): void {
    const job = this.#job;
    if (!job || this.#isLost) return;
    clearTimeout(this.#timer);
    this.#job = undefined;
    if ('json' in outcome) job.resolve(outcome.json);
    else job.reject(new Problem(outcome.status, outcome.code, outcome.detail));
    this.free();
  }

  #lose(code: string, detail: string, reason: string): void {
    if (this.#isLost) return;
    this.#isLost = true;
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    this.#job?.reject(new Problem(422, code, detail));
    this.free({ code, reason });
  }
}
