import { useMay } from '@shared/auth/use-session';
import { useNavigation } from '@shared/ui/app-link';
import { useFoundRecords } from '@shared/records/use-found-records';
import { CommandPalette, type Command } from '@shared/ui/command-palette';
import {
  IconAddressBook,
  IconBuilding,
  IconChecklist,
  IconFileImport,
  IconHeadset,
  IconHome,
  IconKeyboard,
  IconPlus,
  IconReportAnalytics,
  IconSettings,
  IconTargetArrow,
  IconUserSearch,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reports } from '@/features/reports/catalogue';
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
    { id: 'new-contact', label: t('contact.new'), icon: IconPlus, run: create.contact },
    { id: 'new-company', label: t('company.new'), icon: IconPlus, run: create.company },
    { id: 'new-task', label: t('new.task'), icon: IconPlus, run: create.task },
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
    { id: 'contacts', label: t('nav.contacts'), icon: IconAddressBook, run: () => go(paths.contacts) },
    { id: 'companies', label: t('nav.companies'), icon: IconBuilding, run: () => go(paths.companies) },
    { id: 'support', label: t('nav.support'), icon: IconHeadset, run: () => go(paths.support) },
    { id: 'tasks', label: t('task.mine'), icon: IconChecklist, run: () => go(paths.tasks) },
    ...settingsPages.map((page) => ({
      id: page,
      label: `${t('nav.settings')}: ${t(`settings.pages.${page}`)}`,
      icon: IconSettings,
      run: () => go(paths.settingsPage(page)),
    })),
    { id: 'keyboard', label: t('nav.keyboard'), icon: IconKeyboard, run: onKeyboardMap },
  ];
}

const kinds = ['lead', 'contact', 'company', 'deal', 'ticket'] as const;

/** Ctrl-K in this app: its records and its commands. */
export function AppPalette({ onKeyboardMap }: { onKeyboardMap: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const commands = useCommands(onKeyboardMap);
  const { records, searching } = useFoundRecords(query, kinds);
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
