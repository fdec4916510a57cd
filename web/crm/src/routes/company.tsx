import { RecordStory } from '@shared/activities/record-story';
import { RecordColumns } from '@shared/records/record-columns';
import { RecordFrame } from '@/app/record-frame';
import { useRecordPage } from '@/app/use-record-page';
import { CompanyAround } from '@/features/contacts/components/around';
import { CompanyFacts } from '@/features/contacts/components/company-facts';
import { CompanyHeader } from '@/features/contacts/components/record-header';
import { useCompanyLabels } from '@/features/contacts/use-contact-labels';

export function CompanyRoute() {
  const { id, query, asOf, onAsOf, readOnly, startsEditing, onDelete } = useRecordPage('companies');
  const labels = useCompanyLabels();
  return (
    <RecordFrame
      query={query}
      asOf={asOf}
      onAsOf={onAsOf}
      header={(company) => <CompanyHeader company={company} asOf={asOf} onAsOf={onAsOf} onDelete={onDelete} />}
    >
      {(company) => (
        <RecordColumns
          facts={<CompanyFacts company={company} startsEditing={startsEditing} readOnly={readOnly} />}
          timeline={
            <RecordStory resource="companies" id={id} labels={labels} readOnly={readOnly} past={asOf !== undefined} />
          }
          insights={<CompanyAround company={company} />}
        />
      )}
    </RecordFrame>
  );
}
