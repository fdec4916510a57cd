import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { listOf, some } from '../testing/data';
import { renderApp } from '../testing/render-app';
import { server } from '../testing/server';
import { RecordLink } from './record-link';

describe('the names of records', () => {
  it('are asked for in one question for each kind', async () => {
    const asked: string[] = [];
    server.use(
      http.get('/api/companies', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('filter[id][in]') ?? '');
        return HttpResponse.json(listOf([some.company(), some.company({ id: 'co-2', name: 'Padaria Lua' })]));
      }),
    );
    await renderApp(
      <>
        {['c-1', 'co-2', 'c-1'].map((id, index) => (
          <RecordLink key={index} record={{ type: 'company', id }} />
        ))}
      </>,
    );
    expect(await screen.findByRole('link', { name: 'Padaria Lua' })).toHaveAttribute('href', '/companies/co-2');
    expect(await screen.findAllByRole('link', { name: 'Padaria Sol' })).toHaveLength(2);
    expect(asked).toEqual(['c-1,co-2']);
  });
});
