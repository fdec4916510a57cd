import { useSession } from '@shared/auth/use-session';
import { useFoundRecords } from '@shared/records/use-found-records';
import { withSearch } from '@shared/routing/search';
import { useNavigation } from '@shared/ui/app-link';
import { CommandPalette, type Command } from '@shared/ui/command-palette';
import { IconArrowLeft, IconKeyboard, IconPlus, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsPagesOf } from '@/features/settings/settings-pages';
import { deskViews } from '@/features/tickets/desk-views';
import { viewIcons } from '@/features/tickets/view-icons';
import { useTicketCommands } from '@/features/tickets/ticket-commands';
import { paths } from './paths';

interface AppPaletteProps {
  onKeyboardMap: () => void;
  /** Absent for who may only read. */
  onNewTicket?: () => void;
}

const kinds = ['ticket', 'contact', 'company', 'deal', 'lead'] as const;

/** Ctrl-K in the desk: what can be done with the open ticket, the views, and every record there is. */
export function AppPalette({ onKeyboardMap, onNewTicket }: AppPaletteProps) {
  const { t } = useTranslation();
  const me = useSession();
  const { go } = useNavigation();
  const [query, setQuery] = useState('');
  const ofTicket = useTicketCommands();
  const { records, searching } = useFoundRecords(query, kinds);
  const commands: Command[] = [
    ...ofTicket,
    ...(onNewTicket ? [{ id: 'new', label: t('caller.new'), icon: IconPlus, run: onNewTicket }] : []),
    ...deskViews(me.id).map(({ name, search }) => ({
      id: name,
      label: t(`view.${name}`),
      icon: viewIcons[name],
      run: () => go(withSearch(paths.tickets, search)),
    })),
    ...settingsPagesOf(me).map((page) => ({
      id: `settings-${page}`,
      label: `${t('nav.settings')}: ${t(`settings.pages.${page}`)}`,
      icon: IconSettings,
      run: () => go(paths.settingsPage(page)),
    })),
    { id: 'crm', label: t('nav.crm'), icon: IconArrowLeft, run: () => go(paths.crm) },
    { id: 'keyboard', label: t('nav.keyboard'), icon: IconKeyboard, run: onKeyboardMap },
  ];
  return (
    <CommandPalette
      query={query}
      onQuery={setQuery}
      records={records}
      commands={{ label: t('nav.commands'), commands }}
      searching={searching}
    />
  );
}
