import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { LiveClient } from './live-client';
import type { LiveChange, LiveNotification, Viewer } from './live-types';

const LiveContext = createContext<LiveClient | null>(null);

interface LiveProviderProps {
  /** For tests; the app makes its own. */
  client?: LiveClient;
  children: ReactNode;
}

/** Keeps one live connection while it is mounted: put it around the screens behind sign-in. */
export function LiveProvider({ client, children }: LiveProviderProps) {
  const [live] = useState(() => client ?? new LiveClient());
  useEffect(() => {
    live.start();
    return () => live.stop();
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/**
 * Calls `listener` with changes to records of these types (`['deal', 'task']`), made by anyone, this user too. A change
 * without `id` means: read everything of its type again. Outside of a `LiveProvider` nothing comes.
 */
export function useLiveChanges(recordTypes: readonly string[], listener: (changes: LiveChange[]) => void): void {
  const live = useContext(LiveContext);
  const heard = useEffectEvent(listener);
  const types = recordTypes.join(' ');
  useEffect(() => live?.onChanges(types.split(' '), (changes) => heard(changes)), [live, types]);
}

/** Reads queries anew when records of these types change: `useLiveQueries(['deal'], [dealKeys.all])`. */
export function useLiveQueries(recordTypes: readonly string[], keys: readonly QueryKey[]): void {
  const client = useQueryClient();
  useLiveChanges(recordTypes, () => {
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  });
}

/** Calls `listener` with each new notification of this user, and with null when some may have been missed. */
export function useLiveNotifications(listener: (made: LiveNotification | null) => void): void {
  const live = useContext(LiveContext);
  const heard = useEffectEvent(listener);
  useEffect(() => live?.onNotification((made) => heard(made)), [live]);
}

/** Says that this user looks at the record while the screen is open, and returns who else does. */
export function useViewers(recordType: string, id: string): Viewer[] {
  const live = useContext(LiveContext);
  const record = `${recordType}/${id}`;
  const [seen, setSeen] = useState<{ record: string; viewers: Viewer[] }>({ record, viewers: [] });
  useEffect(
    () => live?.watch(recordType, id, (viewers) => setSeen({ record: `${recordType}/${id}`, viewers })),
    [live, recordType, id],
  );
  return seen.record === record ? seen.viewers : [];
}
