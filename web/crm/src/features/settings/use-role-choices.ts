import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rolesOptions } from './api/roles';

/** The roles, by their names in the reader's language. */
export function useRoleChoices(): { value: string; label: string }[] {
  const { t, i18n } = useTranslation();
  const roles = useQuery(rolesOptions()).data?.items ?? [];
  return roles.map(({ name }) => ({ value: name, label: i18n.exists(`role.${name}`) ? t(`role.${name}`) : name }));
}
