import { some } from '@shared/testing/data';
import { createHandlers, newWorld } from '@shared/testing/handlers';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '@/testing/render-portal';

const titles = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.textContent);

/** The stand-in server with these articles only. */
function withArticles(articles: ReturnType<typeof some.article>[]) {
  server.use(...createHandlers({ ...newWorld(), articles }));
}

describe('the first page of a portal', () => {
  it('names the workspace and lists what is published by category, what has none last', async () => {
    await renderPortal('/portal/padaria-sol');
    expect(await screen.findByRole('link', { name: 'Padaria Sol' })).toBeVisible();
    expect((await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent)).toEqual([
      'Área financeira',
      'Forno',
      'Other topics',
    ]);
    expect(titles(screen.getByRole('list', { name: 'Forno' }))).toEqual([
      'Ajustar a temperatura',
      'Limpar o forno',
      'Trocar a lâmpada',
    ]);
    expect(document.title).toBe('How can we help? · Padaria Sol');
  });

  it('searches while one types, keeps the words in the address, and says how many there are', async () => {
    const { address } = await renderPortal('/portal/padaria-sol');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search articles' }), 'vinagre');
    const results = await screen.findByRole('list', { name: 'Results' });
    expect(titles(results)).toEqual(['Limpar o forno']);
    expect(screen.getByText('1 article found')).toBeVisible();
    expect(address()).toBe('/portal/padaria-sol?q=vinagre');
  });

  it('leads from the results to an article and back to them', async () => {
    const { address } = await renderPortal('/portal/padaria-sol?q=forno');
    await userEvent.click(await screen.findByRole('link', { name: 'Trocar a lâmpada' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Trocar a lâmpada' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Back to the results' }));
    expect(await screen.findByRole('searchbox')).toHaveValue('forno');
    expect(address()).toBe('/portal/padaria-sol?q=forno');
  });

  it('says that nothing was found, and leads to everything', async () => {
    const { address } = await renderPortal('/portal/padaria-sol?q=bicicleta');
    expect(await screen.findByText('Nothing found for “bicicleta”')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'See all articles' }));
    expect(await screen.findByRole('list', { name: 'Forno' })).toBeVisible();
    expect(address()).toBe('/portal/padaria-sol');
  });

  it('says where nothing is published yet', async () => {
    withArticles([]);
    await renderPortal('/portal/padaria-sol');
    expect(await screen.findByText('No articles yet')).toBeVisible();
  });

  it('shows more than one page when asked', async () => {
    withArticles(
      Array.from({ length: 60 }, (_, at) => some.article({ id: `a-${at}`, title: `Artigo ${at}`, category: null })),
    );
    await renderPortal('/portal/padaria-sol');
    expect(await screen.findAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Artigo 59' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('knows no portal of another name', async () => {
    await renderPortal('/portal/nobody');
    expect(await screen.findByRole('heading', { name: 'There is no help page at this address' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('tries again where the server did not answer', async () => {
    const failed = () => new HttpResponse(null, { status: 500 });
    server.use(http.get('/api/portal/padaria-sol/articles', failed, { once: true }));
    await renderPortal('/portal/padaria-sol');
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Forno' })).toBeVisible();
  });

  it('says at any other address that there is nothing', async () => {
    await renderPortal('/portal/padaria-sol/elsewhere');
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});
