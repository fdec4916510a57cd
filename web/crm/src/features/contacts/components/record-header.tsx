import { Text } from '@mantine/core';
import type { Company, Contact } from '@shared/api/types';
import { Viewers } from '@shared/live/viewers';
import { useAssign } from '@shared/records/api/assign-record';
import { AsOfPicker } from '@shared/records/as-of';
import { useOwnerText } from '@shared/records/record-labels';
import { AssignMenu, DeleteButton } from '@shared/records/record-menus';
import { nameOfRecord } from '@shared/records/record-name';
import { recordTypeOf } from '@shared/records/resource';
import { useErrorText } from '@shared/ui/error-state';
import { PageHeader } from '@shared/ui/page';
import { toastFailure } from '@shared/ui/toasts';
import type { ReactNode } from 'react';
import { LifecycleMenu, LifecyclePill } from './lifecycle';

interface HeaderProps {
  resource: 'contacts' | 'companies';
  record: Contact | Company;
  /** The few facts that matter, before whose it is. */
  facts: ReactNode;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
  /** Absent for who may only read, and while the past is shown. */
  onDelete?: () => void;
}

/** The top of a person's or a company's page. */
function RecordHeader({ resource, record, facts, asOf, onAsOf, onDelete }: HeaderProps) {
  const ownerText = useOwnerText();
  const errorText = useErrorText();
  const assign = useAssign(resource, record.id);
  return (
    <PageHeader
      title={nameOfRecord(record)}
      subtitle={
        <Text size="sm" c="dimmed" component="div">
          {facts}
          {ownerText(record.ownerId)}
        </Text>
      }
    >
      <Viewers recordType={recordTypeOf[resource]} id={record.id} />
      {onDelete && (
        <AssignMenu
          ownerId={record.ownerId}
          onAssign={(userId) =>
            assign.mutate({ userId, teamId: record.teamId }, { onError: (error) => toastFailure(errorText(error)) })
          }
        />
      )}
      <AsOfPicker asOf={asOf} onChange={onAsOf} />
      {onDelete && <DeleteButton onDelete={onDelete} />}
    </PageHeader>
  );
}

type OwnHeader = Omit<HeaderProps, 'resource' | 'record' | 'facts'>;

export function ContactHeader({ contact, ...props }: OwnHeader & { contact: Contact }) {
  const facts = (
    <>
      {props.onDelete ? <LifecycleMenu contact={contact} /> : <LifecyclePill lifecycle={contact.lifecycle} />}
      {contact.jobTitle && ` · ${contact.jobTitle}`}
      {' · '}
    </>
  );
  return <RecordHeader resource="contacts" record={contact} facts={facts} {...props} />;
}

export function CompanyHeader({ company, ...props }: OwnHeader & { company: Company }) {
  const facts = [company.industry, company.region].flatMap((fact) => (fact ? `${fact} · ` : []));
  return <RecordHeader resource="companies" record={company} facts={facts.join('')} {...props} />;
}
