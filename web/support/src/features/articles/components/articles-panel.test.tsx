import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listOf } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { ArticlesPanel } from './articles-panel';

it('published articles about the subject are found, and put into the answer', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/articles', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(`${query.get('q')} ${query.get('filter[published]')}`);
      return HttpResponse.json(listOf([{ id: 'a-1', title: 'Forno', text: 'Veja a tomada.' }]));
    }),
  );
  const onInsert = vi.fn();
  await renderDesk(<ArticlesPanel subject="O forno não liga" onInsert={onInsert} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Insert into the answer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Insert link' }));
  expect(asked).toEqual(['O forno não liga true']);
  expect(onInsert.mock.calls).toEqual([['Veja a tomada.'], [`${window.location.origin}/portal/aurora/articles/a-1`]]);
});
