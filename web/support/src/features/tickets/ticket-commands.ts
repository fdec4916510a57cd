import type { Command } from '@shared/ui/command-palette';
import { useSyncExternalStore } from 'react';

/** What the open ticket offers to the palette, which lies around the screen and not in it. */
let offered: Command[] = [];
const listeners = new Set<() => void>();

/** Says what can be done now; with nothing, that no ticket is open. */
export function offerTicketCommands(commands: Command[]): void {
  offered = commands;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTicketCommands = (): Command[] => useSyncExternalStore(subscribe, () => offered);
