import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
} from 'react';
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

/**
 * Reads queries anew when records of these types change: `useLiveQueries(['deal'], [dealKeys.all])`. `pause`: at most once
 * in so many milliseconds, for what changes all day long.
 */
export function useLiveQueries(recordTypes: readonly string[], keys: readonly QueryKey[], pause = 0): void {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useLiveChanges(recordTypes, () => {
    const read = (): void => {
      waiting.current = undefined;
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    };
    if (pause === 0) read();
    else waiting.current ??= setTimeout(read, pause);
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

/** How long a key says that someone writes, in milliseconds; and how often it is said anew while they go on. */
const typingFor = 4_000;
const saidEvery = 2_500;

/** For the `onChange` of what is written on a record: says to the others who look at it that this user writes. */
export function useTyping(recordType: string, id: string): () => void {
  const live = useContext(LiveContext);
  const said = useRef(0);
  const quiet = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback((): void => {
    clearTimeout(quiet.current);
    if (said.current === 0) return;
    said.current = 0;
    live?.type(recordType, id, false);
  }, [live, recordType, id]);
  useEffect(() => stop, [stop]);
  return () => {
    clearTimeout(quiet.current);
    quiet.current = setTimeout(stop, typingFor);
    if (Date.now() - said.current < saidEvery) return;
    said.current = Date.now();
    live?.type(recordType, id, true);
  };
}
