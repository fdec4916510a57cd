import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TicketMessage } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { renderDesk } from '@/testing/render-desk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Message } from './message';

const show = (change: Partial<TicketMessage>, onUndo?: () => void) =>
  renderDesk(
    <ol>
      <Message message={{ ...some.message(), ...change }} author="Ana Souza" onUndo={onUndo} />
    </ol>,
  );

afterEach(() => vi.useRealTimers());

describe('a message', () => {
  it('says who wrote it, and that a note is for the team alone', async () => {
    await show({ kind: 'note', direction: null });
    expect(screen.getByRole('article', { name: 'Internal note by Ana Souza' })).toHaveTextContent('Internal note');
  });

  it('leads to the addresses in its text, in a tab of their own', async () => {
    await show({ text: 'Veja https://exemplo.test/a?b=1.\n(https://outro.test)' });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://exemplo.test/a?b=1',
      'https://outro.test',
    ]);
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('shows a mail in a frame that runs nothing, and its pictures when they are asked for', async () => {
    await show({ html: '<p>Oi</p><img alt="" data-remote-src="https://a.test/x.png">' });
    const frame = screen.getByTitle('Ana Souza wrote');
    expect(frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(frame.getAttribute('srcdoc')).not.toContain(' src="https://a.test/x.png"');
    await userEvent.click(screen.getByRole('button', { name: 'Show remote pictures' }));
    expect(screen.getByTitle('Ana Souza wrote').getAttribute('srcdoc')).toContain(' src="https://a.test/x.png"');
    expect(screen.queryByRole('button', { name: 'Show remote pictures' })).toBeNull();
  });

  it('names its files with their size, and how far it has come', async () => {
    await show({
      direction: 'out',
      deliveryState: 'bounced',
      deliveryProblem: 'Caixa cheia.',
      attachments: [{ name: 'nota.pdf', type: 'application/pdf', size: 204_800, url: '/files/1' }],
    });
    expect(screen.getByRole('link', { name: 'nota.pdf' })).toHaveAttribute('href', '/files/1');
    expect(screen.getByText('200 KB')).toBeInTheDocument();
    expect(screen.getByText(/returned/)).toBeInTheDocument();
    await userEvent.hover(screen.getByText(/returned/));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Caixa cheia.');
  });

  it('shows what is new in it, and what it quotes when that is asked for', async () => {
    await show({ newText: 'Voltou, obrigada!', text: 'Voltou, obrigada!\n\n> Já vamos ver.' });
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent('Voltou, obrigada!');
    expect(article).not.toHaveTextContent('Já vamos ver.');
    await userEvent.click(screen.getByRole('button', { name: 'Show what is quoted' }));
    expect(article).toHaveTextContent('> Já vamos ver.');
    await userEvent.click(screen.getByRole('button', { name: 'Hide what is quoted' }));
    expect(article).not.toHaveTextContent('Já vamos ver.');
  });

  it('keeps the frame of a mail that quotes for when all of it is asked for', async () => {
    await show({ newText: 'Oi', text: 'Oi\n> antes', html: '<p>Oi</p><blockquote>antes</blockquote>' });
    expect(screen.queryByTitle('Ana Souza wrote')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show what is quoted' }));
    expect(screen.getByTitle('Ana Souza wrote')).toBeInTheDocument();
  });

  it('that quotes nothing has nothing to unfold, and names who got a copy', async () => {
    await show({ newText: 'Oi', text: 'Oi', cc: [{ address: 'rui@a.test', name: 'Rui' }, { address: 'b@a.test' }] });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Copy to Rui <rui@a.test>, b@a.test')).toBeInTheDocument();
  });

  it('that goes out much later is not counted down by the second', async () => {
    const sendAt = new Date(Date.now() + 3_600_000).toISOString();
    await show({ direction: 'out', deliveryState: 'scheduled', sendAt }, vi.fn());
    expect(screen.getByRole('button', { name: 'Do not send' })).toBeInTheDocument();
  });

  it('can be called back until it goes out', async () => {
    const onUndo = vi.fn();
    await show(
      { direction: 'out', deliveryState: 'scheduled', sendAt: new Date(Date.now() + 9_500).toISOString() },
      onUndo,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo send (10 s)' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('that has gone out cannot be called back', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const sendAt = new Date(Date.now() + 2_000).toISOString();
    await show({ direction: 'out', deliveryState: 'scheduled', sendAt }, vi.fn());
    expect(screen.getByRole('button', { name: 'Undo send (2 s)' })).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(2_500));
    expect(screen.queryByRole('button', { name: /Undo send/ })).toBeNull();
  });
});
