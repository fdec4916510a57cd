import { Table } from '@mantine/core';
import type { TicketPriority } from '@shared/api/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { priorities, type PolicyForm, type TargetForm } from '../policy-form';
import { FieldGroup } from './field-group';
import { DurationInput } from './duration-input';

interface TargetsTableProps {
  targets: PolicyForm['targets'];
  error: ReactNode;
  onChange: (targets: PolicyForm['targets']) => void;
}

/** What is promised for tickets of each priority. */
export function TargetsTable({ targets, error, onChange }: TargetsTableProps) {
  const { t } = useTranslation();
  const change = (priority: TicketPriority, to: Partial<TargetForm>): void =>
    onChange({ ...targets, [priority]: { ...targets[priority], ...to } });
  return (
    <FieldGroup legend={t('settings.policies.targets')} description={t('settings.policies.targetsHint')} error={error}>
      <Table.ScrollContainer minWidth={420}>
        <Table fz="sm" aria-label={t('settings.policies.targets')} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('ticket.field.priority')}</Table.Th>
              <Table.Th>{t('settings.policies.firstResponse')}</Table.Th>
              <Table.Th>{t('settings.policies.resolution')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {priorities.map((priority) => (
              <Table.Tr key={priority}>
                <Table.Th scope="row">{t(`ticket.priority.${priority}`)}</Table.Th>
                {(['firstResponse', 'resolution'] as const).map((promise) => (
                  <Table.Td key={promise}>
                    <DurationInput
                      label={`${t(`settings.policies.${promise}`)}, ${t(`ticket.priority.${priority}`)}`}
                      value={targets[priority][`${promise}Minutes`]}
                      onChange={(minutes) => change(priority, { [`${promise}Minutes`]: minutes })}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </FieldGroup>
  );
}
