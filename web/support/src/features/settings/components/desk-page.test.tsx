import { server } from '@shared/testing/server';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { BlockedSendersPage } from './blocked-senders-page';
import { DeskPage } from './desk-page';
import { SignaturePage } from './signature-page';

describe('how the desk behaves', () => {
  it('closes no ticket by itself when the days are left empty', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch('/api/support-settings', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ asksForRating: false, closesAfterDays: null, updatedAt: '', version: 2 });
      }),
    );
    await renderDesk(<DeskPage />);
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Close solved tickets after (days)' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ask for a rating' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toEqual([{ asksForRating: false, closesAfterDays: null }]));
  });
});

describe('a sender', () => {
  it('is blocked, let in, and blocked again by taking that back', async () => {
    await renderDesk(<BlockedSendersPage />);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Block a sender' }), '@spam.test');
    await userEvent.click(screen.getByRole('button', { name: 'Block' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete @spam.test' }));
    expect(await screen.findByText('Nobody is blocked')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('cell', { name: '@spam.test' })).toBeInTheDocument();
  });
});

describe('a signature', () => {
  it('is one’s own to write', async () => {
    await renderDesk(<SignaturePage />);
    await userEvent.type(await screen.findByRole('textbox', { name: 'My signature' }), 'Ana, suporte');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
  });
});
