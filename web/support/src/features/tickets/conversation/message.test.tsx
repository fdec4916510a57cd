import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { some } from '@shared/testing/data';
import { renderDesk } from '@/testing/render-desk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Written } from '../written';
import { Message } from './message';

const show = (change: Partial<Written>, onUndo?: () => void) =>
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
      attachments: [{ name: 'nota.pdf', type: 'application/pdf', size: 204_800, url: '/files/1' }],
    });
    expect(screen.getByRole('link', { name: 'nota.pdf' })).toHaveAttribute('href', '/files/1');
    expect(screen.getByText('200 KB')).toBeInTheDocument();
    expect(screen.getByText('returned')).toBeInTheDocument();
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
    await show({ direction: 'out', sendAt: new Date(Date.now() + 2_000).toISOString() }, vi.fn());
    expect(screen.getByRole('button', { name: 'Undo send (2 s)' })).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(2_500));
    expect(screen.queryByRole('button', { name: /Undo send/ })).toBeNull();
  });
});
