import { busy } from '../http/problem.js';
import { limits } from '../limits.js';
import type { Log } from '../log.js';
import { ParserThread, type ThreadLimits, type Waiting } from './parser-thread.js';

const MAX_WAITING = 64;

/**
 * Parses in threads of its own, so that no message holds up those that come in, and none takes more than its time and
 * memory: a thread that does is ended with its message, and another one begins with the next.
 */
export class ParserPool {
  readonly #lanes = new Set<ParserThread>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(
    private readonly file: URL,
    private readonly log: Log,
    private readonly limit: ThreadLimits & { workers: number } = limits.parse,
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
    await Promise.all([...this.#lanes].map((lane) => lane.end()));
  }

  #next(): void {
    const lane = this.#waiting.length > 0 && (this.#idle() ?? this.#start());
    const job = lane && this.#waiting.shift();
    if (lane && job) lane.run(job);
  }

  #idle(): ParserThread | undefined {
    return [...this.#lanes].find((lane) => !lane.isBusy);
  }

  #start(): ParserThread | undefined {
    if (this.#lanes.size >= this.limit.workers) return undefined;
    const lane = new ParserThread(this.file, this.limit, (lost) => {
      if (lost) {
        this.#lanes.delete(lane);
        this.log('parser-lost', lost);
      }
      this.#next();
    });
    this.#lanes.add(lane);
    return lane;
  }
}
