import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { filterFieldOf } from '@shared/records/field-values';
import type { FilterField } from '@shared/ui/filter-fields';
import { useTranslation } from 'react-i18next';
import { useReasons } from './api/disqualify-reasons';
import { qualifications, statuses } from './lead-fields';

/** Every field the list of leads can be filtered by. */
export function useLeadFilters(): FilterField[] {
  const { t } = useTranslation();
  const { users } = useUsers();
  const reasons = useReasons();
  const custom = useCustomFields('lead');
  const named = (field: string, rest: Omit<FilterField, 'field' | 'label'>): FilterField => ({
    field,
    label: t(`lead.field.${field}`),
    ...rest,
  });
  return [
    named('status', {
      type: 'choice',
      options: statuses.map((value) => ({ value, label: t(`lead.status.${value}`) })),
    }),
    named('ownerId', { type: 'choice', options: users.map(({ id, name }) => ({ value: id, label: name })) }),
    named('source', { type: 'text' }),
    named('score', { type: 'number' }),
    named('createdAt', { type: 'date' }),
    named('qualification', {
      type: 'choice',
      options: qualifications.map((value) => ({ value, label: t(`lead.qualification.${value}`) })),
    }),
    named('disqualifyReasonId', {
      type: 'choice',
      options: reasons.map(({ id, name }) => ({ value: id, label: name })),
    }),
    ...['name', 'email', 'companyName', 'city', 'region', 'campaign', 'channel', 'externalId'].map((field) =>
      named(field, { type: 'text' }),
    ),
    named('updatedAt', { type: 'date' }),
    ...custom.map(filterFieldOf),
  ];
}
