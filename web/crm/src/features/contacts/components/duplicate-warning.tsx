import { Alert, Anchor, List } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { AppLink } from '@shared/ui/app-link';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { duplicatesOptions, type Sought } from '../api/find-duplicates';

/** Too short to say anything of anyone. */
const least = 3;

/** Says, while one types, that this person or company may be there already, and why. */
export function DuplicateWarning({ sought }: { sought: Sought }) {
  const { t, i18n } = useTranslation();
  const enough = Object.fromEntries(Object.entries(sought).filter(([, text]) => (text ?? '').trim().length >= least));
  const [wanted] = useDebouncedValue(JSON.stringify(enough), 300);
  const found = useQuery(duplicatesOptions(JSON.parse(wanted) as Sought)).data?.items ?? [];
  if (found.length === 0) return <div role="status" className="visually-hidden" />;
  const why = (reason: string): string =>
    i18n.exists(`duplicate.reason.${reason}`) ? t(`duplicate.reason.${reason}`) : reason;
  return (
    <Alert color="amber" icon={<IconUsers size={18} />} title={t('duplicate.title')} role="status">
      <List size="sm">
        {found.map(({ id, name, reasons }) => (
          <List.Item key={id}>
            <Anchor component={AppLink} size="sm" href={`/${sought.resource}/${id}`}>
              {name}
            </Anchor>
            {` · ${reasons.map(why).join(', ')}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
