import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanyNames, useContacts } from '../api/around';
import { openTasksOptions } from '../api/next-steps';
import { siblingsOptions } from '../api/siblings';
import { dealName } from '../deal-name';

/** Whom the deal is with, what is to be done for it, and what else goes on with the same company. */
export function DealRelated({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const format = useFormats();
  const company = useCompanyNames([deal.companyId]).get(deal.companyId ?? '');
  const people = useContacts(deal.contactIds);
  const tasks = useQuery(openTasksOptions([deal.id])).data?.items ?? [];
  const siblings = useQuery(siblingsOptions(deal)).data?.items.filter(({ id }) => id !== deal.id) ?? [];
  return (
    <Stack gap="lg" component="section" aria-label={t('deal.around')}>
      <Group title={t('deal.tasks')} empty={t('deal.noNext')}>
        {tasks.map((task) => (
          <Text key={task.id} size="sm">
            {task.title}
            {task.dueAt && (
              <Text span size="sm" c={Date.parse(task.dueAt) < Date.now() ? 'var(--crm-failed-ink)' : 'dimmed'}>
                {` · ${format.relative(task.dueAt)}`}
              </Text>
            )}
          </Text>
        ))}
      </Group>
      <Group title={t('deal.people')} empty={t('deal.nobody')}>
        {deal.companyId && company && <Related href={`/companies/${deal.companyId}`} name={company} />}
        {people.map((person) => (
          <Related
            key={person.id}
            href={`/contacts/${person.id}`}
            name={person.name || t('deal.nameless')}
            detail={person.jobTitle ?? undefined}
          />
        ))}
        {deal.leadId && <Related href={`/leads/${deal.leadId}`} name={t('deal.lead')} />}
      </Group>
      {siblings.length > 0 && (
        <Group title={t('deal.siblings')}>
          {siblings.map((other) => (
            <Related
              key={other.id}
              href={`/deals/${other.id}`}
              name={dealName(other)}
              detail={[other.amount && format.shortMoney(other.amount.amount), t(`deal.status.${other.status}`)]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Group({ title, empty, children }: { title: string; empty?: string; children: ReactNode }) {
  const nothing = [children].flat(2).every((child) => !child);
  return (
    <div>
      <Title order={2} pb="xs">
        {title}
      </Title>
      {nothing && empty ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <Stack gap="xs">{children}</Stack>
      )}
    </div>
  );
}

function Related({ href, name, detail }: { href: string; name: string; detail?: string }) {
  return (
    <Text size="sm">
      <Anchor component={AppLink} size="sm" href={href}>
        {name}
      </Anchor>
      {detail && (
        <Text span size="sm" c="dimmed">
          {` · ${detail}`}
        </Text>
      )}
    </Text>
  );
}
