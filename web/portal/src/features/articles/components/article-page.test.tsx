import { some } from '@shared/testing/data';
import { createHandlers, newWorld } from '@shared/testing/handlers';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '@/testing/render-portal';

/** Opens an article with this text. */
async function read(text: string): Promise<HTMLElement> {
  server.use(...createHandlers({ ...newWorld(), articles: [some.article({ text })] }));
  await renderPortal('/portal/padaria-sol/articles/ar-1');
  return screen.findByRole('article');
}

describe('an article', () => {
  it('is its title, category and day over its text, with headings below the title', async () => {
    const article = await read('# Nunca\n\nUse **vinagre**.\n\n- água fria');
    expect(within(article).getByRole('heading', { level: 1 })).toHaveTextContent('Limpar o forno');
    expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent('Nunca');
    expect(within(article).getByText('vinagre').tagName).toBe('STRONG');
    expect(within(article).getByText('Forno · Updated on March 2, 2026')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Padaria Sol' })).toBeVisible();
    expect(document.title).toBe('Limpar o forno · Padaria Sol');
  });

  it('shows HTML in the text as text, and makes nothing of it', async () => {
    const article = await read('<img src=x onerror="alert(1)"> <script>alert(1)</script>\n\n<b>forte</b>');
    expect(article.querySelector('img, script, b')).toBeNull();
    expect(article).toHaveTextContent('<b>forte</b>');
  });

  it('drops addresses that would run something', async () => {
    const article = await read('[aqui](javascript:alert(1)) e [ali](https://example.org/a)');
    expect(article.innerHTML).not.toContain('javascript:');
    expect(within(article).getByRole('link', { name: 'ali' })).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  });

  it('loads no picture from elsewhere, and leads to it instead', async () => {
    const article = await read('![o forno](https://example.org/forno.png)');
    expect(article.querySelector('img')).toBeNull();
    expect(within(article).getByRole('link', { name: 'o forno' })).toHaveAttribute(
      'href',
      'https://example.org/forno.png',
    );
  });

  it('shows tables that the keyboard can scroll', async () => {
    const article = await read('| Modelo | Watts |\n| --- | --- |\n| 3000 | 900 |');
    expect(within(article).getByRole('cell', { name: '900' })).toBeVisible();
    expect(within(article).getByRole('region', { name: 'Table' })).toHaveAttribute('tabindex', '0');
  });

  it('that is gone says so, and leads to the others', async () => {
    await renderPortal('/portal/padaria-sol/articles/ar-99');
    expect(await screen.findByText('This article is no longer here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See all articles' })).toHaveAttribute('href', '/portal/padaria-sol');
  });

  it('of a portal that does not exist says that', async () => {
    await renderPortal('/portal/nobody/articles/ar-1');
    expect(await screen.findByRole('heading', { name: 'There is no help page at this address' })).toBeVisible();
  });
});
