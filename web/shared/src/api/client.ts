import createClient, { type Middleware } from 'openapi-fetch';
import { ApiError, ConnectionError } from './api-error';
import { reportReachable } from './connection';
import { toQueryString } from './query-string';
import type { paths } from './schema.gen';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The anti-forgery token that signing in left in a readable cookie. */
export function xsrfToken(cookies = document.cookie): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair && decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

/** Of a write that outlives its page; browsers bound all such bodies together to 64 KiB, and refuse what is more. */
const keepaliveBytes = 8 * 1024;

/**
 * A small write goes through though the page is closed or read anew meanwhile: what the screen shows as done already (a card
 * that was moved) gets done.
 */
async function send(request: Request): Promise<Response> {
  if (safeMethods.has(request.method)) return globalThis.fetch(request);
  const { size } = await request.clone().blob();
  return globalThis.fetch(request, { keepalive: size <= keepaliveBytes });
}

const conventions: Middleware = {
  onRequest({ request }) {
    const token = xsrfToken();
    if (token && !safeMethods.has(request.method)) request.headers.set('X-XSRF-TOKEN', token);
    // What the server words itself (a report's definition, a refusal) is in the language of the screen.
    if (document.documentElement.lang) request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
  async onResponse({ response }) {
    reportReachable(true);
    if (!response.ok) throw await ApiError.from(response);
  },
  onError({ error }) {
    if (error instanceof ApiError || (error instanceof DOMException && error.name === 'AbortError')) return;
    reportReachable(false);
    return new ConnectionError(error);
  },
};

/** The public API, typed by its OpenAPI document. A refused request throws an `ApiError`, a lost one a `ConnectionError`. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  querySerializer: toQueryString,
  // Looked up at each call, so that what wraps fetch later (tests, instrumentation) is used.
  fetch: send,
});
api.use(conventions);

/** The body of an answer that has one. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new TypeError('The answer has no body');
  return data;
}

/** The id of what a 202 began (an import, a bulk job), from its `Location`. */
export async function startedId(answer: Promise<{ response: Response }>): Promise<string> {
  const { response } = await answer;
  const id = response.headers.get('Location')?.split(/[?#]/)[0]?.split('/').pop();
  if (!id) throw new TypeError('The answer names nothing that was started');
  return id;
}

const keys = new WeakMap<object, string>();

/** The `Idempotency-Key` of a create: the same for every attempt with the same variables object. */
export function idempotent(variables: object): { 'Idempotency-Key': string } {
  const key = keys.get(variables) ?? crypto.randomUUID();
  keys.set(variables, key);
  return { 'Idempotency-Key': key };
}

/** For PATCH: JSON merge patch, refused with 412 when the record is no longer at `version`. */
export const mergePatch = { 'Content-Type': 'application/merge-patch+json' };
export const etagOf = (version: number): string => `"${version}"`;
