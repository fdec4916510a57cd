import { fetchMessages } from '../imap/fetch.js';
import { fetchRequest } from '../imap/schema.js';
import { limits } from '../limits.js';
import { instance } from '../instance.js';
import type { Log } from '../log.js';
import type { ParserPool } from '../mime/parser-pool.js';
import { Attempts } from '../send/attempts.js';
import type { Pools } from '../send/pools.js';
import { sendRequest, verifyRequest } from '../send/schema.js';
import { send } from '../send/send.js';
import { verify } from '../send/verify.js';
import { readBody, readJson } from './body.js';
import { Problem } from './problem.js';
import type { Routes } from './server.js';

const { parseBytes, sendBytes, otherBytes } = limits.http;

export function makeRoutes(parsers: ParserPool, pools: Pools, log: Log): Routes {
  const attempts = new Attempts();
  return {
    'POST /parse': async (request, place) => {
      const raw = await readBody(request, parseBytes, place);
      return { status: 200, body: await parsers.parse(raw, envelopeFrom(request.headers['x-envelope-from'])) };
    },

    'POST /send': async (request, place, begin) => {
      const meant = request.headers['x-instance'];
      if (meant !== undefined && meant !== instance) {
        throw new Problem(409, 'bridge.other-instance', 'This is another process than the one that was meant.');
      }
      const message = readJson(await readBody(request, sendBytes, place), sendRequest);
      const id = request.headers['x-hand-over'];
      const attempt = Array.isArray(id) ? id[0] : id;
      const result = await attempts.begin(attempt, (handing) => send(pools, message, handing), begin);
      log('sent', { outcome: result.outcome, code: result.code, recipients: result.recipients.length });
      return { status: 200, body: result };
    },

    'POST /smtp/verify': async (request, place) => {
      const { server } = readJson(await readBody(request, otherBytes, place), verifyRequest);
      return { status: 200, body: await verify(server) };
    },

    'POST /imap/fetch': async (request, place) => {
      const wanted = readJson(await readBody(request, otherBytes, place), fetchRequest);
      return { status: 200, body: await fetchMessages(wanted) };
    },
  };
}

/** Empty or "<>" is the null sender; no header at all means that it is not known. */
function envelopeFrom(header: string | string[] | undefined): string | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  return value?.trim() === '<>' ? '' : value?.trim();
}
