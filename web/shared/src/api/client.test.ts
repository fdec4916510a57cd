import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { some } from '../testing/data';
import { server } from '../testing/server';
import { ApiError, ConnectionError } from './api-error';
import { api, bodyOf, idempotent, startedId, xsrfToken } from './client';
import { isTransient } from './query-client';
import { toQueryString } from './query-string';

const refusal = async (): Promise<unknown> => {
  try {
    return await bodyOf(api.GET('/api/leads/{id}', { params: { path: { id: 'x' } } }));
  } catch (error) {
    return error;
  }
};

describe('the client', () => {
  afterEach(() => {
    document.cookie = 'XSRF-TOKEN=; max-age=0';
  });

  it('reads a refusal from its problem details', async () => {
    const problem = {
      title: 'Invalid',
      detail: 'Email is odd',
      code: 'leads.invalid',
      traceId: 't-1',
      errors: { email: ['odd'] },
    };
    server.use(http.get('/api/leads/:id', () => HttpResponse.json(problem, { status: 422 })));
    const error = await refusal();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 422,
      code: 'leads.invalid',
      traceId: 't-1',
      message: 'Email is odd',
      errors: { email: ['odd'] },
    });
    expect(isTransient(error)).toBe(false);
  });

  it('keeps the current version that a 412 brings', async () => {
    const current = some.lead({ version: 7 });
    server.use(http.get('/api/leads/:id', () => HttpResponse.json({ code: 'changed', current }, { status: 412 })));
    expect(await refusal()).toMatchObject({ status: 412, body: { current: { version: 7 } } });
  });

  it('survives an answer that is no JSON, and waits as long as it is told', async () => {
    server.use(
      http.get(
        '/api/leads/:id',
        () => new HttpResponse('<h1>busy</h1>', { status: 503, headers: { 'Retry-After': '4' } }),
      ),
    );
    const error = await refusal();
    expect(error).toMatchObject({ status: 503, retryAfter: 4 });
    expect(isTransient(error)).toBe(true);
  });

  it('tells a lost connection from a refusal', async () => {
    server.use(http.get('/api/leads/:id', () => HttpResponse.error()));
    expect(await refusal()).toBeInstanceOf(ConnectionError);
  });

  it('sends the anti-forgery token with writes only', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D';
    const seen: (string | null)[] = [];
    const note = ({ request }: { request: Request }) => {
      seen.push(request.headers.get('X-XSRF-TOKEN'));
      return HttpResponse.json(some.lead(), { status: 200 });
    };
    server.use(http.get('/api/leads/:id', note), http.post('/api/leads', note));
    await refusal();
    await api.POST('/api/leads', { body: { firstName: 'Ana' } });
    expect(seen).toEqual([null, 'abc=']);
    expect(xsrfToken('a=1; XSRF-TOKEN=x; b=2')).toBe('x');
  });

  it('keeps one idempotency key per set of variables', () => {
    const variables = { name: 'a' };
    expect(idempotent(variables)).toEqual(idempotent(variables));
    expect(idempotent({ name: 'a' })).not.toEqual(idempotent(variables));
  });

  it('finds what a 202 began in its Location', async () => {
    const response = new Response(null, { status: 202, headers: { Location: '/api/leads/jobs/j-1' } });
    expect(await startedId(Promise.resolve({ response }))).toBe('j-1');
  });

  it('writes filters as lists read them', () => {
    expect(toQueryString({ q: '', filter: { status: { in: 'new,working' }, source: 'a b' }, limit: 50 })).toBe(
      'filter[status][in]=new,working&filter[source]=a+b&limit=50',
    );
  });
});
