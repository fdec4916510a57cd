import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { ArticlesPage } from './articles-page';
import { RoutingRulesPage } from './routing-rules-page';

describe('routing rules', () => {
  it('say what they ask and what comes of it, and change places', async () => {
    await renderDesk(<RoutingRulesPage />);
    const names = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
    expect(await screen.findByRole('cell', { name: 'Subject contains: nota fiscal' })).toBeInTheDocument();
    expect(await screen.findByRole('cell', { name: 'Suporte, Urgent' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move Notas fiscais up' })).toBeDisabled();
    expect(names()).toEqual(['Notas fiscais', 'Urgentes']);
    await userEvent.click(screen.getByRole('button', { name: 'Move Urgentes up' }));
    await waitFor(() => expect(names()).toEqual(['Urgentes', 'Notas fiscais']));
  });
});

describe('an article', () => {
  it('says something before customers see it', async () => {
    await renderDesk(<ArticlesPage />);
    await screen.findByText('No articles yet');
    await userEvent.click(screen.getByRole('button', { name: 'New article' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'Senha');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Published' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('A published article says something')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Oi');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('cell', { name: 'published' })).toBeInTheDocument();
  });
});
