import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { HubConnectionState } from '@microsoft/signalr';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveClient, type Hub } from './live-client';
import type { LiveChange } from './live-types';
import { LiveProvider, useLiveChanges, useLiveNotifications, useLiveQueries, useTyping, useViewers } from './use-live';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('listeners hear of changes to the types they named', async () => {
  const { hub, wrapper } = play();
  const heard = vi.fn();
  renderHook(() => useLiveChanges(['deal'], heard), { wrapper });
  await settle();

  hub.say('changes', [change('deal', 'a'), change('task', 'b')]);
  hub.say('changes', [change('lead', 'c')]);

  expect(heard.mock.calls).toEqual([[[change('deal', 'a')]]]);
});

test('a listener that is gone hears nothing', async () => {
  const { hub, wrapper } = play();
  const heard = vi.fn();
  const { unmount } = renderHook(() => useLiveChanges(['deal'], heard), { wrapper });
  await settle();

  unmount();
  hub.say('changes', [change('deal', 'a')]);

  expect(heard).not.toHaveBeenCalled();
  expect(hub.state).toBe(HubConnectionState.Disconnected);
});

test('queries are read anew when a record changes', async () => {
  const { hub, wrapper, client } = play();
  client.setQueryData(['deals', 'board'], 1);
  client.setQueryData(['leads'], 1);
  renderHook(() => useLiveQueries(['deal'], [['deals']]), { wrapper });
  await settle();

  act(() => hub.say('changes', [change('deal', 'a')]));

  expect(client.getQueryState(['deals', 'board'])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['leads'])?.isInvalidated).toBe(false);
});

test('queries of what changes all day long are read anew once in a while', async () => {
  const { hub, wrapper, client } = play();
  const read = vi.spyOn(client, 'invalidateQueries');
  renderHook(() => useLiveQueries(['ticket'], [['tickets']], 1_000), { wrapper });
  await settle();

  for (const id of ['a', 'b', 'c']) act(() => hub.say('changes', [change('ticket', id)]));
  expect(read).not.toHaveBeenCalled();
  await settle(1_000);
  expect(read).toHaveBeenCalledTimes(1);

  act(() => hub.say('changes', [change('ticket', 'd')]));
  await settle(1_000);
  expect(read).toHaveBeenCalledTimes(2);
});

test('who writes is said to write, now and then anew, and to have stopped after a while without a key', async () => {
  const { hub, wrapper } = play();
  const { result } = renderHook(() => useTyping('ticket', 'a'), { wrapper });
  await settle();

  result.current();
  result.current();
  expect(hub.said).toEqual(['Type ticket a true']);
  await settle(3_000);
  result.current();
  expect(hub.said).toEqual(['Type ticket a true', 'Type ticket a true']);
  await settle(4_000);
  expect(hub.said.at(-1)).toBe('Type ticket a false');
});

test('who goes to another record stops writing on the one before', async () => {
  const { hub, wrapper } = play();
  const { result, rerender } = renderHook(({ id }) => useTyping('ticket', id), { wrapper, initialProps: { id: 'a' } });
  await settle();
  result.current();
  rerender({ id: 'b' });
  expect(hub.said).toEqual(['Type ticket a true', 'Type ticket a false']);
});

test('after a time without connection everything is read again', async () => {
  const { hub, wrapper } = play();
  const heard = vi.fn();
  const notified = vi.fn();
  renderHook(() => (useLiveChanges(['deal', 'task'], heard), useLiveNotifications(notified)), { wrapper });
  await settle();
  expect(heard).not.toHaveBeenCalled();

  hub.refuse = 2;
  hub.drop();
  await settle(60_000);

  expect(hub.starts).toBe(4);
  expect(heard.mock.calls[0]?.[0].map((lost: LiveChange) => [lost.recordType, lost.id])).toEqual([
    ['deal', null],
    ['task', null],
  ]);
  expect(notified).toHaveBeenCalledWith(null);
});

test('what may have changed between the first reading and the first connection is read again, once', async () => {
  const { wrapper } = play();
  const heard = vi.fn();
  renderHook(() => useLiveChanges(['deal'], heard), { wrapper });
  await settle();
  expect(heard).not.toHaveBeenCalled();
  await settle(60_000);
  expect(heard.mock.calls.map(([[lost]]) => [lost.recordType, lost.id])).toEqual([['deal', null]]);
});

test('notifications come as they are made', async () => {
  const { hub, wrapper } = play();
  const heard = vi.fn();
  renderHook(() => useLiveNotifications(heard), { wrapper });
  await settle();

  hub.say('notification', { id: 'n', kind: 'taskAssigned', recordType: 'task', recordId: 't' });

  expect(heard).toHaveBeenCalledWith({ id: 'n', kind: 'taskAssigned', recordType: 'task', recordId: 't' });
});

test('a record that is looked at is watched, again after a reconnect, and let go', async () => {
  const { hub, wrapper } = play();
  const { result, rerender } = renderHook(({ id }) => useViewers('deal', id), { wrapper, initialProps: { id: 'a' } });
  await settle();
  expect(hub.said).toEqual(['Watch deal a']);

  act(() => hub.say('viewers', { recordType: 'deal', id: 'a', viewers: [{ id: 'u', name: 'Bia' }] }));
  expect(result.current).toEqual([{ id: 'u', name: 'Bia' }]);

  hub.drop();
  await settle(60_000);
  expect(hub.said).toEqual(['Watch deal a', 'Watch deal a']);

  rerender({ id: 'b' });
  expect(result.current).toEqual([]);
  expect(hub.said.slice(2)).toEqual(['Unwatch deal a', 'Watch deal b']);
});

const change = (recordType: string, id: string): LiveChange => ({
  type: `${recordType}s.${recordType}-changed.v1`,
  recordType,
  id,
  version: 2,
  actorId: null,
});

/** Lets promises and timers run, on the played clock. */
const settle = (time = 1): Promise<void> => act(() => vi.advanceTimersByTimeAsync(time).then(() => undefined));

function play() {
  const hub = new PlayedHub();
  const client = new QueryClient();
  const live = new LiveClient(hub);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <LiveProvider client={live}>{children}</LiveProvider>
    </QueryClientProvider>
  );
  return { hub, client, wrapper };
}

/** The hub's end of the connection. */
class PlayedHub implements Hub {
  state = HubConnectionState.Disconnected;
  said: string[] = [];
  starts = 0;
  refuse = 0;
  private readonly handlers = new Map<string, (value: never) => void>();
  private closed = (): void => undefined;

  on = (name: string, handler: (value: never) => void): void => void this.handlers.set(name, handler);
  onreconnected = (): void => undefined;
  onclose = (handler: () => void): void => void (this.closed = handler);

  start = async (): Promise<void> => {
    this.starts++;
    if (this.refuse-- > 0) throw new Error('away');
    this.state = HubConnectionState.Connected;
  };

  stop = async (): Promise<void> => {
    this.state = HubConnectionState.Disconnected;
  };

  invoke = async <T,>(method: string, ...args: unknown[]): Promise<T> => {
    this.said.push([method, ...args].join(' '));
    return undefined as T;
  };

  say(name: string, value: unknown): void {
    this.handlers.get(name)?.(value as never);
  }

  drop(): void {
    this.state = HubConnectionState.Disconnected;
    this.closed();
  }
}
