import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Search } from '@shared/records/filters';
import { parseSearch } from '@shared/routing/search';
import { server } from '@shared/testing/server';
import { NavigationProvider } from '@shared/ui/app-link';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Conversation } from './conversation/conversation';
import { QueuePane } from './queue/queue-pane';
import { useDesk } from './use-desk';

const paths = { tickets: '/support/tickets', ticket: (id: string) => `/support/tickets/${id}` };

function Desk({ openId, search }: { openId?: string; search: Search }) {
  const desk = useDesk(paths, openId, search);
  return (
    <>
      <QueuePane {...desk.pane} />
      {openId && <Conversation key={openId} id={openId} {...desk.conversation} />}
    </>
  );
}

/** The two columns, moved by their own addresses as the router would. */
function App({ start }: { start: string }) {
  const [href, go] = useState(start);
  const [path = '', query = ''] = href.split('?');
  return (
    <NavigationProvider value={{ path, go }}>
      <Desk openId={/tickets\/(.+)/.exec(path)?.[1]} search={parseSearch(query)} />
    </NavigationProvider>
  );
}

const rows = () => screen.findAllByRole('row');
const activeRow = () => document.querySelector('[data-active]')?.textContent ?? '';

describe('the desk', () => {
  it('is walked with j and k, and a ticket is opened with Enter, where the focus then is', async () => {
    await renderDesk(<App start="/support/tickets" />);
    await rows();
    await userEvent.keyboard('jjk');
    expect(activeRow()).toContain('O forno não liga');
    await userEvent.keyboard('j{Enter}');
    expect(await screen.findByRole('heading', { name: 'Segunda via da nota fiscal' })).toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('region', { name: 'Conversation' }));
    expect(await screen.findByText('Segunda via da nota fiscal. Podem ajudar?')).toBeInTheDocument();
  });

  it('takes the open ticket along when one walks on, and Escape leads back to the list', async () => {
    await renderDesk(<App start="/support/tickets/tk-1" />);
    await rows();
    await screen.findByRole('heading', { name: 'O forno não liga' });
    await userEvent.keyboard('j');
    expect(await screen.findByRole('heading', { name: 'Segunda via da nota fiscal' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('region', { name: 'Conversation' })).toBeNull();
    expect(activeRow()).toContain('Segunda via');
  });

  it('answers at once from the list: r opens the ticket and leads into the text', async () => {
    await renderDesk(<App start="/support/tickets" />);
    await rows();
    await userEvent.keyboard('jr');
    const text = await screen.findByRole('textbox', { name: 'Reply' });
    await expect.poll(() => document.activeElement).toBe(text);
  });

  it('is given away by a and a name', async () => {
    await renderDesk(<App start="/support/tickets/tk-1" />);
    await screen.findByRole('heading', { name: 'O forno não liga' });
    await userEvent.keyboard('a');
    const search = await screen.findByPlaceholderText('Assign to');
    await expect.poll(() => document.activeElement).toBe(search);
    await userEvent.keyboard('rafael{Enter}');
    expect(await screen.findByRole('button', { name: 'Rafael Lima' })).toBeInTheDocument();
  });

  it('goes on to the next when one is solved, and offers that one back', async () => {
    await renderDesk(<App start="/support/tickets/tk-1" />);
    await rows();
    await screen.findByRole('heading', { name: 'O forno não liga' });
    await userEvent.keyboard('e');
    expect(await screen.findByRole('heading', { name: 'Segunda via da nota fiscal' })).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'O forno não liga' })).toBeInTheDocument();
    await expect.poll(() => screen.getAllByRole('row')[0]?.textContent).toContain('Open');
  });

  it('shows a step at once, and takes it back with the reason when it is refused', async () => {
    let refuse = (): void => undefined;
    const asked = new Promise<void>((resolve) => (refuse = resolve));
    server.use(
      http.post('/api/tickets/tk-1/status', async () => {
        await asked;
        return HttpResponse.json({ code: 'tickets.closed' }, { status: 409 });
      }),
    );
    await renderDesk(<App start="/support/tickets" />);
    const [first] = await rows();
    await userEvent.keyboard('je');
    await expect.poll(() => first?.textContent).toContain('Solved');
    refuse();
    expect(await screen.findByText(/closed for good/)).toBeInTheDocument();
    await expect.poll(() => first?.textContent).toContain('Open');
  });

  it('is selected from with x, and let go with Escape', async () => {
    await renderDesk(<App start="/support/tickets" />);
    const [first] = await rows();
    await userEvent.keyboard('jx');
    expect(within(first!).getByRole('checkbox')).toBeChecked();
    await userEvent.keyboard('{Escape}');
    expect(within(first!).getByRole('checkbox')).not.toBeChecked();
  });

  it('says so when nothing waits, and when nothing is found', async () => {
    await renderDesk(<App start="/support/tickets?filter[status][in]=solved&sort=-solvedAt" />);
    expect(await screen.findByText('Nothing waits here')).toBeInTheDocument();
    await renderDesk(<App start="/support/tickets?q=zzz" />);
    expect(await screen.findByText('Nothing found')).toBeInTheDocument();
  });

  it('says what broke, with what finds it again', async () => {
    server.use(http.get('/api/tickets', () => HttpResponse.json({ traceId: 'abc' }, { status: 500 })));
    await renderDesk(<App start="/support/tickets" />);
    expect(await screen.findByRole('alert')).toHaveTextContent('abc');
  });
});
