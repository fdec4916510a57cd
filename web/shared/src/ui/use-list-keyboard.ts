import { useCallback, useState, type KeyboardEvent } from 'react';

export interface ListKeys<Row> {
  onOpen?: (row: Row) => void;
  onEdit?: (row: Row) => void;
  onToggle?: (row: Row) => void;
  /** Other letters the list answers to: `a` assigns. */
  extra?: Record<string, (row: Row) => void>;
}

/**
 * Moves through a list with `j`/`k` or the arrows; `Enter` opens, `e` edits, `x` selects.
 * Returns the active row's index (-1 before the first move) and the handler for the list's element.
 */
export function useListKeyboard<Row>(rows: Row[], keys: ListKeys<Row>) {
  const [active, setActive] = useState(-1);
  const current = Math.min(active, rows.length - 1);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const row = rows[current];
      const move = (by: number): void => setActive(Math.max(0, Math.min(rows.length - 1, current + by)));
      const act = (action: ((row: Row) => void) | undefined): (() => void) | undefined =>
        action && row !== undefined ? () => action(row) : undefined;
      const actions: Record<string, (() => void) | undefined> = {
        j: () => move(1),
        ArrowDown: () => move(1),
        k: () => move(-1),
        ArrowUp: () => move(-1),
        Home: () => setActive(0),
        End: () => setActive(rows.length - 1),
        // On a link or button Enter already means that link or button.
        Enter: isControl(event.target) ? undefined : act(keys.onOpen),
        e: act(keys.onEdit),
        x: act(keys.onToggle),
        ...Object.fromEntries(Object.entries(keys.extra ?? {}).map(([key, action]) => [key, act(action)])),
      };
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    [rows, current, keys],
  );

  return { active: current, setActive, onKeyDown };
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}

export function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, input') !== null;
}
