import { OpenTasks } from '@shared/activities/open-tasks';
import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useMay } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { RecordLink } from '@shared/records/record-link';
import { nameOfRecord } from '@shared/records/record-name';
import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useContacts } from './party-select';

/** What is to be done for a deal, whom it is with, and what else goes on with the same company. */
export function DealRelated({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const mayReadTasks = useMay('tasks:read');
  return (
    <Stack gap="lg" component="section" aria-label={t('deal.around')}>
      {mayReadTasks && <OpenTasks record={{ type: 'deal', id: deal.id }} />}
      <Parties deal={deal} />
      {deal.companyId && <Siblings deal={deal} companyId={deal.companyId} />}
    </Stack>
  );
}

function Parties({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const people = useContacts(deal.contactIds);
  const nobody = !deal.companyId && deal.contactIds.length === 0 && !deal.leadId;
  return (
    <div>
      <Title order={2}>{t('deal.people')}</Title>
      {nobody && (
        <Text size="sm" c="dimmed">
          {t('deal.nobody')}
        </Text>
      )}
      <Stack gap="xs" pt="xs">
        {deal.companyId && <RecordLink alone record={{ type: 'company', id: deal.companyId }} />}
        {people.map((person) => (
          <div key={person.id}>
            <RecordLink alone record={{ type: 'contact', id: person.id }} name={nameOfRecord(person)} />
            <Text size="xs" c="dimmed">
              {[person.jobTitle, person.emails[0]?.address, person.phones[0]?.number].filter(Boolean).join(' · ')}
            </Text>
          </div>
        ))}
        {deal.leadId && (
          <Anchor component={AppLink} size="sm" href={`/leads/${deal.leadId}`}>
            {t('deal.lead')}
          </Anchor>
        )}
      </Stack>
    </div>
  );
}

function Siblings({ deal, companyId }: { deal: Deal; companyId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const found = useQuery(fewRecordsOptions('deals', { filter: { companyId }, sort: '-createdAt', limit: 6 }));
  const others = (found.data?.items ?? []).filter(({ id }) => id !== deal.id);
  if (others.length === 0) return null;
  return (
    <div>
      <Title order={2}>{t('deal.siblings')}</Title>
      <Stack gap="xs" pt="xs">
        {others.map((other) => (
          <div key={other.id}>
            <RecordLink alone record={{ type: 'deal', id: other.id }} name={nameOfRecord(other)} />
            <Text size="xs" c="dimmed">
              {[other.amount && format.shortMoney(other.amount.amount), t(`deal.status.${other.status}`)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </div>
  );
}
