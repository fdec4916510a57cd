import type { AddressInfo, Server } from 'node:net';
import type { Config } from './config.js';
import { makeRoutes } from './http/routes.js';
import { makeHttpServer } from './http/server.js';
import { limits } from './limits.js';
import type { Log } from './log.js';
import { ParserPool } from './mime/parser-pool.js';
import { Pools } from './send/pools.js';
import { makeListener } from './smtp/listener.js';
import { MailHalf } from './smtp/mail-half.js';

const LOOPBACK = '127.0.0.1';

export interface Bridge {
  httpPort: number;
  smtpPort: number;
  /** Finishes what is in hand, as long as a stop waits, and closes everything. */
  stop(): Promise<void>;
}

export async function startBridge(
  config: Config,
  log: Log,
  workerFile = new URL('./mime/worker.js', import.meta.url),
): Promise<Bridge> {
  const mail = new MailHalf(config.mailUrl, config.secret);
  const parsers = new ParserPool(workerFile, log);
  const pools = new Pools();
  const http = makeHttpServer(config.secret, makeRoutes(parsers, pools, log), log);
  const smtp = makeListener(mail, log);

  await Promise.all([listen(http, config.httpPort), listen(smtp.server.server, config.smtpPort)]);

  const stop = async () => {
    const httpClosed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeIdleConnections();
    const finished = Promise.all([smtp.stop(), httpClosed]);
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, limits.stop).unref())]);
    http.closeAllConnections();
    mail.close();
    pools.close();
    await parsers.close();
  };
  return { httpPort: portOf(http), smtpPort: portOf(smtp.server.server), stop };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
