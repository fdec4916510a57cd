import { useDebouncedValue } from '@mantine/hooks';
import { useMay } from '@shared/auth/use-session';
import { useNavigation } from '@shared/ui/app-link';
import { CommandPalette, type Command } from '@shared/ui/command-palette';
import {
  IconFileImport,
  IconHome,
  IconKeyboard,
  IconPlus,
  IconReportAnalytics,
  IconSettings,
  IconUser,
  IconUserSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLeadsOptions } from '@/features/leads/api/find-leads';
import { useCreateLead } from './create-context';
import { paths, settingsPages } from './paths';

function useCommands(onKeyboardMap: () => void): Command[] {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const create = useCreateLead();
  const mayWrite = useMay('leads:write');
  const writing: Command[] = [
    { id: 'new-lead', label: t('nav.newLead'), icon: IconPlus, run: create },
    { id: 'new-import', label: t('import.new'), icon: IconFileImport, run: () => go(paths.newImport) },
    { id: 'imports', label: t('nav.imports'), icon: IconFileImport, run: () => go(paths.imports) },
  ];
  return [
    ...(mayWrite ? writing : []),
    { id: 'home', label: t('nav.home'), icon: IconHome, run: () => go(paths.home) },
    { id: 'leads', label: t('nav.leads'), icon: IconUserSearch, run: () => go(paths.leads) },
    { id: 'report', label: t('report.title'), icon: IconReportAnalytics, run: () => go(paths.leadConversion) },
    ...settingsPages.map((page) => ({
      id: page,
      label: `${t('nav.settings')}: ${t(`settings.pages.${page}`)}`,
      icon: IconSettings,
      run: () => go(paths.settingsPage(page)),
    })),
    { id: 'keyboard', label: t('nav.keyboard'), icon: IconKeyboard, run: onKeyboardMap },
  ];
}

/** Ctrl-K in this app: its records and its commands. */
export function AppPalette({ onKeyboardMap }: { onKeyboardMap: () => void }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const [query, setQuery] = useState('');
  const [wanted] = useDebouncedValue(query.trim(), 150);
  const commands = useCommands(onKeyboardMap);
  const found = useQuery(findLeadsOptions(wanted));
  const leads = (wanted ? (found.data?.items ?? []) : []).map((lead) => ({
    id: lead.id,
    label: lead.name || lead.email || lead.phone || lead.externalId || lead.id,
    description: [lead.companyName, lead.email].filter(Boolean).join(' · '),
    icon: IconUser,
    run: () => go(paths.lead(lead.id)),
  }));
  return (
    <CommandPalette
      query={query}
      onQuery={setQuery}
      records={[{ label: t('nav.leads'), commands: leads }]}
      commands={{ label: t('nav.commands'), commands }}
      searching={found.isFetching}
    />
  );
}
