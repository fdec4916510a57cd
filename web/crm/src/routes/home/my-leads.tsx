import { useFormats } from '@shared/lib/use-formats';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { StatusPill } from '@shared/ui/status-pill';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { statusTone } from '@/features/leads/lead-fields';
import { leadName } from '@/features/leads/lead-name';
import { Panel, PanelItem } from './panel';

const shown = 8;

/** My open leads, the newest first. */
export function MyLeads({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const open = 'new,working,nurturing';
  const leads = useQuery(
    fewRecordsOptions('leads', {
      filter: { ownerId: userId, status: { in: open } },
      sort: '-createdAt',
      limit: shown,
    }),
  );
  return (
    <Panel
      title={leads.data?.total ? t('home.myLeads', { count: leads.data.total }) : t('home.mine')}
      href={withSearch(paths.leads, { 'filter[ownerId]': userId, 'filter[status][in]': open })}
      query={leads}
      count={leads.data?.items.length}
      empty={t('home.noLeads')}
    >
      {leads.data?.items.map((lead) => (
        <PanelItem key={lead.id} href={paths.lead(lead.id)} name={leadName(lead)}>
          <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>
          {format.relative(lead.createdAt)}
        </PanelItem>
      ))}
    </Panel>
  );
}
