import { useEffect, useEffectEvent } from 'react';
import { isControl, isTyping } from './use-list-keyboard';

/** Within these a key means what they say it means. */
const ownKeys = '[role=dialog], [role=menu], [role=listbox], [role=combobox]';

/**
 * Keys that mean something on the whole screen, by `event.key`: not while one writes, nor in a dialog or a menu. On a link
 * or button Enter means that link or button.
 */
export function useKeys(actions: Record<string, (() => void) | undefined>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
    if (target instanceof Element && target.closest(ownKeys)) return;
    if (event.key === 'Enter' && isControl(target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
