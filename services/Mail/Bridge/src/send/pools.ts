import { createHash } from 'node:crypto';
import { busy } from '../http/problem.js';
import { limits } from '../limits.js';
import { ServerPool, type PoolLimits } from './pool.js';
import type { Server } from './schema.js';

/** A pool for each server and account. The only thing that the bridge remembers. */
export class Pools {
  readonly #pools = new Map<string, ServerPool>();

  constructor(
    private readonly limit: PoolLimits = limits.send,
    private readonly maxServers = limits.send.servers,
  ) {}

  of(server: Server): ServerPool {
    const key = keyOf(server);
    const pool = this.#pools.get(key) ?? new ServerPool(server, this.limit);
    // The end of the map is the pool that was used last.
    this.#pools.delete(key);
    if (this.#pools.size >= this.maxServers) this.#dropOldest();
    this.#pools.set(key, pool);
    return pool;
  }

  close(): void {
    for (const pool of this.#pools.values()) pool.close();
    this.#pools.clear();
  }

  #dropOldest(): void {
    for (const [key, pool] of this.#pools) {
      if (!pool.isUnused) continue;
      pool.close();
      this.#pools.delete(key);
      return;
    }
    throw busy();
  }
}

// A changed password is another account.
const keyOf = ({ host, port, secure, user, password }: Server) =>
  createHash('sha256')
    .update(JSON.stringify([host, port, secure, user, password]))
    .digest('hex');
