import { RecordStory } from '@shared/activities/record-story';
import { RecordColumns } from '@shared/records/record-columns';
import { RecordFrame } from '@/app/record-frame';
import { useRecordPage } from '@/app/use-record-page';
import { ContactAround } from '@/features/contacts/components/around';
import { ContactFacts } from '@/features/contacts/components/contact-facts';
import { ContactHeader } from '@/features/contacts/components/record-header';
import { useContactLabels } from '@/features/contacts/use-contact-labels';

export function ContactRoute() {
  const { id, query, asOf, onAsOf, readOnly, startsEditing, onDelete } = useRecordPage('contacts');
  const labels = useContactLabels();
  return (
    <RecordFrame
      query={query}
      asOf={asOf}
      onAsOf={onAsOf}
      header={(contact) => <ContactHeader contact={contact} asOf={asOf} onAsOf={onAsOf} onDelete={onDelete} />}
    >
      {(contact) => (
        <RecordColumns
          facts={<ContactFacts contact={contact} startsEditing={startsEditing} readOnly={readOnly} />}
          timeline={
            <RecordStory resource="contacts" id={id} labels={labels} readOnly={readOnly} past={asOf !== undefined} />
          }
          insights={<ContactAround contact={contact} readOnly={readOnly} />}
        />
      )}
    </RecordFrame>
  );
}
