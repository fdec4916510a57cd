import { OpenTasks } from '@shared/activities/open-tasks';
import { RecordStory } from '@shared/activities/record-story';
import { useMay } from '@shared/auth/use-session';
import { RecordColumns } from '@shared/records/record-columns';
import { RecordFrame } from '@/app/record-frame';
import { useRecordPage } from '@/app/use-record-page';
import { ConversionNote } from '@/features/leads/components/conversion-note';
import { LeadFacts } from '@/features/leads/components/lead-facts';
import { LeadHeader } from '@/features/leads/components/lead-header';
import { LeadInsights } from '@/features/leads/components/lead-insights';
import { useLeadLabels } from '@/features/leads/use-lead-labels';

export function LeadRoute() {
  const { id, query, asOf, onAsOf, readOnly, startsEditing, onDelete } = useRecordPage('leads');
  const mayReadTasks = useMay('tasks:read');
  const labels = useLeadLabels();
  return (
    <RecordFrame
      query={query}
      asOf={asOf}
      onAsOf={onAsOf}
      header={(lead) => (
        <>
          <LeadHeader lead={lead} asOf={asOf} onAsOf={onAsOf} readOnly={readOnly} onDelete={onDelete} />
          {lead.convertingSince && !asOf && <ConversionNote lead={lead} />}
        </>
      )}
    >
      {(lead) => (
        <RecordColumns
          facts={<LeadFacts lead={lead} startsEditing={startsEditing} readOnly={readOnly} />}
          timeline={
            <RecordStory resource="leads" id={id} labels={labels} readOnly={readOnly} past={asOf !== undefined} />
          }
          insights={
            <LeadInsights lead={lead}>{mayReadTasks && <OpenTasks record={{ type: 'lead', id }} />}</LeadInsights>
          }
        />
      )}
    </RecordFrame>
  );
}
