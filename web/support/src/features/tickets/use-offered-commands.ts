import {
  IconArrowBackUp,
  IconCheck,
  IconCircleDot,
  IconFlag,
  IconNote,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from './intent';
import { offerTicketCommands } from './ticket-commands';

const asked: { intent: Intent; icon: Icon }[] = [
  { intent: 'reply', icon: IconArrowBackUp },
  { intent: 'note', icon: IconNote },
  { intent: 'assign', icon: IconUserShare },
  { intent: 'status', icon: IconCircleDot },
  { intent: 'priority', icon: IconFlag },
];

interface OpenTicket {
  ask: (intent: Intent) => () => void;
  solve: () => void;
}

/** Offers to the palette what keys do with the open ticket. */
export function useOfferedCommands(ticket: OpenTicket | undefined): void {
  const { t, i18n } = useTranslation();
  const ask = useEffectEvent((intent: Intent) => ticket?.ask(intent)());
  const solve = useEffectEvent(() => ticket?.solve());
  const isOpen = ticket !== undefined;
  const { language } = i18n;
  useEffect(() => {
    if (isOpen)
      offerTicketCommands([
        { id: 'solve', label: t('ticket.solve'), icon: IconCheck, run: () => solve() },
        ...asked.map(({ intent, icon }) => ({
          id: intent,
          label: t(`command.${intent}`),
          icon,
          run: () => ask(intent),
        })),
      ]);
    return () => offerTicketCommands([]);
  }, [isOpen, language, t]);
}
