import { OpenTasks } from '@shared/activities/open-tasks';
import { RecordStory } from '@shared/activities/record-story';
import { useMay } from '@shared/auth/use-session';
import { AsOfBanner } from '@shared/records/as-of';
import { useDeleteRecord } from '@shared/records/api/delete-record';
import { RecordColumns } from '@shared/records/record-columns';
import { useNavigation } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { Page } from '@shared/ui/page';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { paths, withSearch } from '@/app/paths';
import { leadOptions } from '@/features/leads/api/get-lead';
import { LeadFacts } from '@/features/leads/components/lead-facts';
import { LeadHeader } from '@/features/leads/components/lead-header';
import { LeadInsights } from '@/features/leads/components/lead-insights';
import { leadName } from '@/features/leads/lead-name';
import { useLeadLabels } from '@/features/leads/use-lead-labels';

export function LeadRoute() {
  const { id = '' } = useParams({ strict: false });
  const { asOf, edit } = useSearch({ strict: false });
  const { go } = useNavigation();
  const mayWrite = useMay('leads:write');
  const mayReadTasks = useMay('tasks:read');
  const labels = useLeadLabels();
  const lead = useQuery(leadOptions(id, asOf));
  const remove = useDeleteRecord('leads');
  const showAsOf = (moment: string | undefined): void => go(withSearch(paths.lead(id), moment ? { asOf: moment } : {}));

  if (lead.isPending) return <PanelSkeleton rows={14} />;
  if (lead.isError)
    return (
      <>
        <AsOfBanner asOf={asOf} onChange={showAsOf} />
        <ErrorState error={lead.error} onRetry={() => void lead.refetch()} />
      </>
    );
  const readOnly = !mayWrite || asOf !== undefined;
  const onDelete = (): void => remove.mutate({ id, name: leadName(lead.data) }, { onSuccess: () => go(paths.leads) });
  return (
    <Page
      header={
        <>
          <LeadHeader
            lead={lead.data}
            asOf={asOf}
            onAsOf={showAsOf}
            readOnly={readOnly}
            onDelete={readOnly ? undefined : onDelete}
          />
          <AsOfBanner asOf={asOf} onChange={showAsOf} />
        </>
      }
    >
      <RecordColumns
        facts={<LeadFacts lead={lead.data} startsEditing={edit !== undefined} readOnly={readOnly} />}
        timeline={<RecordStory resource="leads" id={id} labels={labels} readOnly={readOnly} />}
        insights={
          <LeadInsights lead={lead.data}>{mayReadTasks && <OpenTasks record={{ type: 'lead', id }} />}</LeadInsights>
        }
      />
    </Page>
  );
}
