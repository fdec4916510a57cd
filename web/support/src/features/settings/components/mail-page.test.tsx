import type { MailSettingsRequest } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { MailPage } from './mail-page';

describe('the mail of a workspace', () => {
  it('shows the whole address to forward to', async () => {
    await renderDesk(<MailPage />);
    expect(await screen.findByText(`support@${some.me().workspace.slug}.crmcloud.test`)).toBeInTheDocument();
  });

  it('leaves the stored password alone unless another is written', async () => {
    const sent: (MailSettingsRequest & { from: string | null })[] = [];
    server.use(
      http.put('/api/mail/settings', async ({ request }) => {
        sent.push({ ...((await request.json()) as MailSettingsRequest), from: request.headers.get('If-Match') });
        return HttpResponse.json(some.mailSettings({ version: 4 }));
      }),
    );
    await renderDesk(<MailPage />);
    const port = await screen.findByRole('textbox', { name: 'Port' });
    expect(screen.getByLabelText('Password')).toHaveValue('');
    await userEvent.clear(port);
    await userEvent.type(port, '465');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ host: 'smtp.aurora.test', port: 465, password: null, dkim: null, from: '"3"' });
  });

  it('says what the server answered to a test', async () => {
    await renderDesk(<MailPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Test smtp.aurora.test' }));
    expect(await screen.findByText('The server refused the user or the password.')).toBeInTheDocument();
    expect(screen.getByText('535 5.7.8 Bad credentials')).toBeInTheDocument();
  });

  it('lists what was refused with its reason', async () => {
    const mail = {
      id: 'x-1',
      receivedAt: '2026-03-02T12:00:00Z',
      address: 'support',
      sender: 'bia@lume.test',
      size: 90,
      code: 'mail.unreadable',
      detail: 'Taking it apart broke off 3 times.',
    };
    server.use(http.get('/api/mail/refused', () => HttpResponse.json({ items: [mail], nextCursor: null })));
    await renderDesk(<MailPage />);
    expect(await screen.findByRole('cell', { name: 'It cannot be read as a message' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download' })).toHaveAttribute('href', '/api/mail/refused/x-1/raw');
  });
});
