import { useDocumentTitle } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useMay, useSession } from '@shared/auth/use-session';
import { recordOptions } from '@shared/records/api/get-record';
import { searchOfView, viewsOptions } from '@shared/records/api/views';
import { fromSearch, sameSearch, toSearch, type Search } from '@shared/records/filters';
import { withSearch } from '@shared/routing/search';
import { useNavigation } from '@shared/ui/app-link';
import { useQueues } from '@shared/tickets/queues';
import { useKeys } from '@shared/ui/use-keys';
import { toastUndo } from '@shared/ui/toasts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketStep } from './api/change-ticket';
import { deskViews, searchOfQueue } from './desk-views';
import type { Intent } from './intent';
import { useQueue } from './queue/use-queue';
import { isClosed } from './ticket-fields';
import { useOfferedCommands } from './use-offered-commands';

interface DeskPaths {
  tickets: string;
  ticket: (id: string) => string;
}

const nothing: ReadonlySet<string> = new Set();

/** Everything that the desk's columns share: the queue, where one is in it, what is selected, and what keys ask for. */
export function useDesk(paths: DeskPaths, openId: string | undefined, search: Search) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const me = useSession();
  const mayWrite = useMay('tickets:write');
  const state = fromSearch(search);
  const queue = useQueue(state);
  const { tickets } = queue;
  const [selected, setSelected] = useState(nothing);
  const [cursor, setCursor] = useState<string>();
  const [intent, setIntent] = useState<Intent>();
  const rows = useRef<HTMLDivElement>(null);
  const { mutate } = useTicketStep();

  const saved = useQuery(viewsOptions('ticket')).data?.items ?? [];
  const savedView = saved.find((view) => view.id === state.view);
  const view = deskViews(me.id).find((ready) => sameSearch(ready.search, search));
  const waitingIn = useQueues().find(({ id }) => sameSearch(searchOfQueue(id), search));
  const asSaved = savedView !== undefined && sameSearch(searchOfView(savedView), search);
  const title = savedView?.name ?? waitingIn?.name ?? t(view ? `view.${view.name}` : 'view.found');

  // Where one is: the open ticket, else the row that keys moved to.
  const activeId = openId ?? cursor;
  const at = tickets.findIndex(({ id }) => id === activeId);
  const active = tickets[at];
  // Who came by a link may have a ticket open that the view does not hold.
  const opened = useQuery({ ...recordOptions('tickets', openId ?? ''), enabled: openId !== undefined }).data;
  const current = openId ? opened : active;
  useDocumentTitle(`${opened && openId ? `#${opened.number} ${opened.subject}` : title} · CrmCloud`);
  const open = (id: string): void => go(withSearch(paths.ticket(id), toSearch(state)));
  const listHref = withSearch(paths.tickets, toSearch(state));

  const moveTo = (ticket: Ticket | undefined): void => {
    if (!ticket) return;
    setCursor(ticket.id);
    rows.current?.focus({ preventScroll: true });
    // The open ticket goes along with the row.
    if (openId) open(ticket.id);
  };
  const toggle = (ticket: Ticket): void => {
    const next = new Set(selected);
    if (!next.delete(ticket.id)) next.add(ticket.id);
    setSelected(next);
  };
  const onSolve = (ticket: Ticket): void => {
    const next = tickets[at + 1] ?? tickets[at - 1];
    const before = ticket.status;
    mutate(
      { ticket, step: { status: 'solved' } },
      {
        onSuccess: (solved) =>
          toastUndo({
            message: t('ticket.solved', { number: ticket.number }),
            label: t('shared:undo'),
            onUndo: () => mutate({ ticket: solved, step: { status: before } }, { onSuccess: () => open(ticket.id) }),
          }),
      },
    );
    if (next && next.id !== ticket.id) moveTo(next);
    else if (openId) go(listHref);
  };
  /** What a key asks for is done in the ticket itself, which is opened first where it is not. */
  const ask = (wanted: Intent) => (): void => {
    if (!activeId || (wanted !== 'read' && !mayWrite)) return;
    if (wanted !== 'read' && current && isClosed(current)) return;
    setIntent(wanted);
    if (!openId) open(activeId);
  };
  const solve = (): void => {
    if (current && mayWrite && !isClosed(current) && current.status !== 'solved') onSolve(current);
  };
  const next = (): void => moveTo(tickets[at + 1]);
  const previous = (): void => moveTo(tickets[Math.max(0, at - 1)]);
  useKeys({
    j: next,
    k: previous,
    Enter: ask('read'),
    r: ask('reply'),
    n: ask('note'),
    a: ask('assign'),
    s: ask('status'),
    p: ask('priority'),
    e: solve,
    x: active && mayWrite ? () => toggle(active) : undefined,
    Escape: selected.size > 0 ? () => setSelected(nothing) : openId ? () => go(listHref) : undefined,
  });
  useOfferedCommands(openId && mayWrite && current && !isClosed(current) ? { ask, solve } : undefined);

  // Where one was before the ticket was opened is where one is after.
  useEffect(() => {
    if (openId) setCursor(openId);
  }, [openId]);

  const onIntent = useCallback((wanted: Intent | undefined) => setIntent(wanted), []);
  return {
    state,
    selected,
    total: queue.total,
    onClear: useCallback(() => setSelected(nothing), []),
    pane: {
      title,
      queue,
      state,
      asMade:
        view !== undefined || waitingIn !== undefined || asSaved || (state.filters.length === 0 && state.q === ''),
      onShow: (shown: Search): void => {
        setSelected(nothing);
        go(withSearch(openId ? paths.ticket(openId) : paths.tickets, shown));
      },
      active,
      openId,
      hrefOf: (ticket: Ticket): string => withSearch(paths.ticket(ticket.id), toSearch(state)),
      selected,
      onToggle: mayWrite ? toggle : undefined,
      onNext: next,
      onPrevious: previous,
      rows,
    },
    conversation: { intent, onIntent, onSolve, backHref: listHref },
  };
}
