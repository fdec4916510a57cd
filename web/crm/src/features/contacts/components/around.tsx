import { Stack, Text, Title } from '@mantine/core';
import type { Company, Contact, Deal } from '@shared/api/types';
import { OpenTasks } from '@shared/activities/open-tasks';
import { useMay } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { RecordLink } from '@shared/records/record-link';
import { RelatedRecords } from '@shared/records/related-records';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mainOf } from '../main-of';
import { ConsentsPanel } from './consents-panel';
import { LifecyclePill } from './lifecycle';

interface ContactAroundProps {
  contact: Contact;
  readOnly: boolean;
}

/** Tells apart deals of one name: how much, and how they stand. */
function useDealNote(): (deal: Deal) => ReactNode {
  const { t } = useTranslation();
  const format = useFormats();
  return ({ amount, status }) => (
    <Text size="xs" c="dimmed" flex="none" className="tabular">
      {[amount && format.shortMoney(amount.amount, amount.currency), t(`deal.status.${status}`)]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

/** What stands around a person: where they work, what is to be done, their deals, what they agreed to. */
export function ContactAround({ contact, readOnly }: ContactAroundProps) {
  const { t } = useTranslation();
  const [mayReadTasks, mayReadDeals] = [useMay('tasks:read'), useMay('deals:read')];
  const dealNote = useDealNote();
  return (
    <Stack gap="xl">
      <section aria-label={t('nav.companies')}>
        <Title order={2}>{t('nav.companies')}</Title>
        {contact.companies.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('contact.noCompany')}
          </Text>
        )}
        {contact.companies.map(({ companyId, role }) => (
          <Text key={companyId} size="sm" py="xs">
            <RecordLink alone record={{ type: 'company', id: companyId }} />
            {role && ` · ${role}`}
          </Text>
        ))}
      </section>
      {mayReadTasks && <OpenTasks record={{ type: 'contact', id: contact.id }} />}
      {mayReadDeals && (
        <RelatedRecords
          resource="deals"
          title={t('nav.deals')}
          filter={{ contactIds: contact.id }}
          none={t('contact.noDeals')}
          end={dealNote}
        />
      )}
      <ConsentsPanel contactId={contact.id} readOnly={readOnly} />
    </Stack>
  );
}

/** What stands around a company: its people, what is to be done, its deals, its family. */
export function CompanyAround({ company }: { company: Company }) {
  const { t } = useTranslation();
  const [mayReadTasks, mayReadDeals] = [useMay('tasks:read'), useMay('deals:read')];
  const dealNote = useDealNote();
  return (
    <Stack gap="xl">
      <RelatedRecords
        resource="contacts"
        title={t('nav.contacts')}
        filter={{ companyId: company.id }}
        none={t('company.noPeople')}
        end={(contact) => <LifecyclePill lifecycle={contact.lifecycle} />}
        note={(contact) =>
          contact.companies.find(({ companyId }) => companyId === company.id)?.role ?? mainOf(contact.emails)?.address
        }
      />
      {mayReadTasks && <OpenTasks record={{ type: 'company', id: company.id }} />}
      {mayReadDeals && (
        <RelatedRecords
          resource="deals"
          title={t('nav.deals')}
          filter={{ companyId: company.id }}
          none={t('company.noDeals')}
          end={dealNote}
        />
      )}
      <RelatedRecords
        resource="companies"
        title={t('company.subsidiaries')}
        filter={{ parentId: company.id }}
        none={t('company.noSubsidiaries')}
      />
    </Stack>
  );
}
