import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { filterFieldOf } from '@shared/records/field-values';
import type { FilterField } from '@shared/ui/filter-fields';
import { useTranslation } from 'react-i18next';
import { lifecycles } from './contact-fields';

/** Every field the list of people can be filtered by. */
export function useContactFilters(): FilterField[] {
  const { t } = useTranslation();
  const { users } = useUsers();
  const custom = useCustomFields('contact');
  const label = (field: string): string => t(`contact.field.${field}`);
  return [
    {
      field: 'lifecycle',
      label: label('lifecycle'),
      type: 'choice',
      options: lifecycles.map((value) => ({ value, label: t(`contact.lifecycle.${value}`) })),
    },
    {
      field: 'ownerId',
      label: label('ownerId'),
      type: 'choice',
      options: users.map(({ id, name }) => ({ value: id, label: name })),
    },
    ...['name', 'emails', 'phones', 'jobTitle', 'source', 'language', 'taxId', 'externalId'].map(
      (field): FilterField => ({ field, label: label(field), type: 'text' }),
    ),
    { field: 'birthday', label: label('birthday'), type: 'date' },
    { field: 'createdAt', label: label('createdAt'), type: 'date' },
    { field: 'updatedAt', label: label('updatedAt'), type: 'date' },
    ...custom.map(filterFieldOf),
  ];
}

/** Every field the list of companies can be filtered by. */
export function useCompanyFilters(): FilterField[] {
  const { t } = useTranslation();
  const { users } = useUsers();
  const custom = useCustomFields('company');
  const label = (field: string): string => t(`company.field.${field}`);
  return [
    {
      field: 'ownerId',
      label: label('ownerId'),
      type: 'choice',
      options: users.map(({ id, name }) => ({ value: id, label: name })),
    },
    ...['name', 'industry', 'region', 'size', 'domain', 'taxId', 'externalId'].map((field): FilterField => ({
      field,
      label: label(field),
      type: 'text',
    })),
    { field: 'annualRevenue', label: label('annualRevenue'), type: 'number' },
    { field: 'createdAt', label: label('createdAt'), type: 'date' },
    { field: 'updatedAt', label: label('updatedAt'), type: 'date' },
    ...custom.map(filterFieldOf),
  ];
}
