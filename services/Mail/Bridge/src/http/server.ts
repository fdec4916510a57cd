import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { Gate, type Place } from '../gate.js';
import { instance } from '../instance.js';
import { limits } from '../limits.js';
import { kindOf, type Log } from '../log.js';
import { makeAuth } from './auth.js';
import { Problem, busy } from './problem.js';

export interface Answer {
  status: number;
  /** JSON, ready as bytes or to be made. */
  body?: unknown;
}

/** @param begin Sends the head of an answer that will be good, before there is one. */
export type Handler = (request: IncomingMessage, place: Place, begin: () => void) => Promise<Answer>;

/** Routes by "METHOD /path". All but the health check ask for the secret, also those that do not exist. */
export type Routes = Record<string, Handler>;

export function makeHttpServer(secret: string, routes: Routes, log: Log): http.Server {
  const isAuthorized = makeAuth(secret);
  const gate = new Gate(limits.http.requestsInHand, limits.http.bytesInHand);
  const paths = new Set(Object.keys(routes).map((route) => route.split(' ')[1]));

  const answer = async (request: IncomingMessage, begin: () => void): Promise<Answer> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/health' && request.method === 'GET')
      return { status: 200, body: { status: 'healthy', instance, marksHandOver: true } };
    if (!isAuthorized(request.headers.authorization))
      throw new Problem(401, 'unauthorized', 'The secret is missing or wrong.');
    const handler = routes[`${request.method} ${path}`];
    if (!handler) {
      throw paths.has(path)
        ? new Problem(405, 'method-not-allowed', 'Not with this method.')
        : new Problem(404, 'not-found', 'There is nothing here.');
    }
    const place = gate.enter();
    if (!place) throw busy();
    try {
      return await handler(request, place, begin);
    } finally {
      place.leave();
    }
  };

  const server = http.createServer((request, response) => {
    const id = randomUUID();
    const began = performance.now();
    const begin = () => {
      if (!response.headersSent && !response.destroyed) {
        response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders();
      }
    };
    answer(request, begin)
      .catch((error: unknown) => problemOf(error, id, log))
      .then((result) => {
        respond(request, response, result);
        if (request.url === '/health') return;
        log('http', {
          id,
          route: routeName(request, paths),
          status: result.status,
          ms: Math.round(performance.now() - began),
        });
      })
      .catch((error: unknown) => {
        log('http-failed', { id, error: kindOf(error) });
        response.destroy();
      });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = limits.http.request;
  server.maxHeadersCount = 50;
  return server;
}

// A path that nobody serves may hold anything.
const routeName = (request: IncomingMessage, paths: Set<string | undefined>) =>
  paths.has(request.url ?? '') ? request.url : 'other';

function problemOf(error: unknown, id: string, log: Log): Answer {
  if (error instanceof Problem) {
    return { status: error.status, body: { status: error.status, code: error.code, detail: error.detail } };
  }
  log('http-error', { id, error: kindOf(error) });
  return { status: 500, body: { status: 500, code: 'internal', detail: `See the log for ${id}.` } };
}

function respond(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  if (response.destroyed) return;
  // A head that was sent promised a good answer: without one, whoever asked must see that it is missing.
  if (response.headersSent && status >= 400) return void response.destroy();
  const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body ?? {}));
  if (response.headersSent) return void response.end(bytes);
  response.writeHead(status, {
    'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
    'Content-Length': bytes.length,
    // A body that was not read to its end cannot be told from the next request.
    ...(request.complete ? {} : { Connection: 'close' }),
    ...(status === 503 ? { 'Retry-After': '1' } : {}),
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
  response.end(bytes);
}
