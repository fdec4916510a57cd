import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { busy } from '../http/problem.js';
import type { limits } from '../limits.js';
import { connect } from './connect.js';
import type { Server } from './schema.js';

export interface Lease {
  connection: SMTPConnection;
  /** It has carried a message before, so the server may have ended it meanwhile. */
  isUsed: boolean;
}

export type PoolLimits = Pick<
  typeof limits.send,
  'connectionsPerServer' | 'messagesPerConnection' | 'waitingPerServer' | 'wait' | 'idle'
>;

/** The connections to one server under one name. */
export class ServerPool {
  readonly #idle: { connection: SMTPConnection; timer: NodeJS.Timeout }[] = [];
  readonly #sent = new WeakMap<SMTPConnection, number>();
  readonly #waiting: (() => void)[] = [];
  #open = 0;

  constructor(
    private readonly server: Server,
    private readonly limit: PoolLimits,
  ) {}

  get isUnused(): boolean {
    return this.#open === 0 && this.#waiting.length === 0;
  }

  /** An idle connection or a new one; waits its turn where as many are open as may be. */
  async lease(fresh = false): Promise<Lease> {
    await this.#turn();
    const idle = this.#takeIdle();
    if (idle && !fresh) return { connection: idle, isUsed: true };
    idle?.close();
    try {
      return { connection: await connect(this.server), isUsed: false };
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  /** Gives a connection back; it is kept only where the next message may go through it. */
  release(connection: SMTPConnection, isReusable: boolean): void {
    const sent = (this.#sent.get(connection) ?? 0) + 1;
    this.#sent.set(connection, sent);
    if (!isReusable || connection.destroyed || sent >= this.limit.messagesPerConnection) connection.close();
    else this.#keep(connection);
    this.#leave();
  }

  close(): void {
    for (const { connection, timer } of this.#idle.splice(0)) {
      clearTimeout(timer);
      connection.quit();
    }
  }

  async #turn(): Promise<void> {
    if (this.#open < this.limit.connectionsPerServer) {
      this.#open++;
      return;
    }
    if (this.#waiting.length >= this.limit.waitingPerServer) throw busy();
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(busy());
      }, this.limit.wait);
      this.#waiting.push(turn);
    });
  }

  // The place goes on to the one that waits longest.
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#open--;
  }

  #keep(connection: SMTPConnection): void {
    const timer = setTimeout(() => {
      const at = this.#idle.findIndex((one) => one.connection === connection);
      if (at >= 0) this.#idle.splice(at, 1);
      connection.quit();
    }, this.limit.idle);
    timer.unref();
    this.#idle.push({ connection, timer });
  }

  #takeIdle(): SMTPConnection | undefined {
    for (let one = this.#idle.pop(); one; one = this.#idle.pop()) {
      clearTimeout(one.timer);
      if (!one.connection.destroyed) return one.connection;
    }
    return undefined;
  }
}
