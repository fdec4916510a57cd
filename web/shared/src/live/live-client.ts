import {
  HttpTransportType,
  HubConnectionBuilder,
  HubConnectionState,
  LogLevel,
  type HubConnection,
} from '@microsoft/signalr';
import type { LiveChange, LiveNotification, LiveViewers, Viewer } from './live-types';

/** The part of SignalR's connection that is used, so that tests can play it. */
export type Hub = Pick<HubConnection, 'on' | 'onreconnected' | 'onclose' | 'start' | 'stop' | 'invoke' | 'state'>;

type Listener<T> = (value: T) => void;

/** Waits between tries to connect, in milliseconds; the last one goes on for ever. */
const waits = [500, 1_000, 2_000, 5_000, 10_000];
/** Until a page that has just been opened has read what it shows, in milliseconds. */
const pageRead = 1_000;
const waitAfter = (tries: number): number =>
  (waits[Math.min(tries, waits.length - 1)] ?? 0) * (0.75 + Math.random() / 2);

/**
 * One connection to the hub for the whole app. Nothing that was missed while it was away is sent again: on every return
 * listeners hear of each of their types without an id, and read again. So they do once after the first connection, since
 * what the page read before it may have changed meanwhile.
 */
export class LiveClient {
  private readonly changes = new Map<Listener<LiveChange[]>, readonly string[]>();
  private readonly notifications = new Set<Listener<LiveNotification | null>>();
  private readonly watched = new Map<string, Set<Listener<Viewer[]>>>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private first: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private stopped = true;
  private wasConnected = false;

  constructor(private readonly hub: Hub = connect()) {
    hub.on('changes', (changes: LiveChange[]) => this.tell(changes));
    hub.on('notification', (made: LiveNotification) => this.notifications.forEach((listener) => listener(made)));
    hub.on('viewers', ({ recordType, id, viewers }: LiveViewers) =>
      this.watched.get(keyOf(recordType, id))?.forEach((listener) => listener(viewers)),
    );
    hub.onreconnected(() => this.connected());
    hub.onclose(() => this.again());
  }

  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    void this.connect();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    clearTimeout(this.first);
    void this.hub.stop();
  }

  /** Hears of changes to records of these types, several at a time. Returns what ends it. */
  onChanges(recordTypes: readonly string[], listener: Listener<LiveChange[]>): () => void {
    this.changes.set(listener, recordTypes);
    return () => this.changes.delete(listener);
  }

  /** Hears of new notifications; null after a time without connection, in which there may have been any. */
  onNotification(listener: Listener<LiveNotification | null>): () => void {
    this.notifications.add(listener);
    return () => this.notifications.delete(listener);
  }

  /** Says that this session looks at a record, and hears who else does. Returns what ends it. */
  watch(recordType: string, id: string, listener: Listener<Viewer[]>): () => void {
    const key = keyOf(recordType, id);
    const listeners = this.watched.get(key) ?? new Set();
    listeners.add(listener);
    this.watched.set(key, listeners);
    this.say('Watch', recordType, id);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || this.watched.get(key) !== listeners) return;
      this.watched.delete(key);
      this.say('Unwatch', recordType, id);
    };
  }

  /** Says that this user writes something on a record that they watch, or no longer does. */
  type(recordType: string, id: string, typing: boolean): void {
    this.say('Type', recordType, id, typing);
  }

  private async connect(): Promise<void> {
    try {
      await this.hub.start();
      this.connected();
    } catch {
      // The server is away or the session is over: the next request of the app finds out which, and says so.
      this.again();
    }
  }

  private again(): void {
    if (this.stopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), waitAfter(this.tries++));
  }

  private connected(): void {
    if (this.stopped) {
      void this.hub.stop();
      return;
    }
    this.tries = 0;
    for (const key of this.watched.keys()) this.say('Watch', ...partsOf(key));
    if (this.wasConnected) this.tellMissed();
    // Later, so that what is on its way is not asked for anew before anybody has seen it.
    else this.first = setTimeout(() => this.tellMissed(), pageRead);
    this.wasConnected = true;
  }

  private tellMissed(): void {
    const types = new Set([...this.changes.values()].flat());
    this.tell([...types].map((recordType) => ({ type: '', recordType, id: null, version: 0, actorId: null })));
    this.notifications.forEach((listener) => listener(null));
  }

  private tell(changes: LiveChange[]): void {
    for (const [listener, types] of this.changes) {
      const wanted = changes.filter((change) => types.includes(change.recordType));
      if (wanted.length > 0) listener(wanted);
    }
  }

  private say(method: 'Watch' | 'Unwatch' | 'Type', ...about: [string, string, boolean?]): void {
    if (this.hub.state !== HubConnectionState.Connected) return;
    // Who looks is a courtesy: where it cannot be said, the record works as well without.
    this.hub.invoke(method, ...about).catch(() => undefined);
  }
}

const keyOf = (recordType: string, id: string): string => `${recordType}/${id}`;

function partsOf(key: string): [string, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}

/** A WebSocket without negotiation, so that any replica may answer; the session cookie says who it is. */
function connect(): Hub {
  return new HubConnectionBuilder()
    .withUrl('/hubs/live', { skipNegotiation: true, transport: HttpTransportType.WebSockets })
    .configureLogging(LogLevel.None)
    .build();
}
