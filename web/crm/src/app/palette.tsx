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
  IconTargetArrow,
  IconUser,
  IconUserSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reports } from '@/features/reports/catalogue';
import { findLeadsOptions } from '@/features/leads/api/find-leads';
import { useCreate } from './create-context';
import { paths, settingsPages } from './paths';

function useCommands(onKeyboardMap: () => void): Command[] {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const create = useCreate();
  const mayWrite = useMay('leads:write');
  const writing: Command[] = [
    { id: 'new-lead', label: t('nav.newLead'), icon: IconPlus, run: create.lead },
    { id: 'new-deal', label: t('deal.new'), icon: IconPlus, run: () => create.deal() },
    {
      id: 'new-import',
      label: t('import.of.leads.new'),
      icon: IconFileImport,
      run: () => go(paths.newImport('leads')),
    },
    { id: 'imports', label: t('nav.imports'), icon: IconFileImport, run: () => go(paths.imports('leads')) },
  ];
  return [
    ...(mayWrite ? writing : []),
    { id: 'home', label: t('nav.home'), icon: IconHome, run: () => go(paths.home) },
    { id: 'leads', label: t('nav.leads'), icon: IconUserSearch, run: () => go(paths.leads) },
    { id: 'deals', label: t('nav.deals'), icon: IconTargetArrow, run: () => go(paths.dealBoard) },
    ...reports.map(({ name }) => ({
      id: `report-${name}`,
      label: `${t('nav.reports')}: ${t(`report.${name}.title`)}`,
      icon: IconReportAnalytics,
      run: () => go(paths.report(name)),
    })),
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
