import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { AppLink } from '@shared/ui/app-link';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConvertedLinks } from './converted-links';
import { useLeadLabels } from '../use-lead-labels';

/** What stands around a lead: how it came, where it stands, and others like it. */
export function LeadInsights({ lead, children }: { lead: Lead; children?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { textOf } = useLeadLabels();
  const alike = [
    { field: 'companyName', value: lead.companyName },
    { field: 'source', value: lead.source },
    { field: 'campaign', value: lead.campaign },
  ].filter(({ value }) => value);
  return (
    <Stack gap="lg" component="section" aria-label={t('shared:record.insights')}>
      <div>
        <Title order={2}>{t('shared:record.insights')}</Title>
        <Text size="sm">{t('lead.age', { time: format.relative(lead.createdAt) })}</Text>
        {lead.disqualifyReasonId && (
          <Text size="sm">
            {t('lead.disqualifiedBecause', { reason: textOf('disqualifyReasonId', lead.disqualifyReasonId) })}
          </Text>
        )}
        {lead.convertedAt && <Text size="sm">{t('lead.convertedOn', { date: format.date(lead.convertedAt) })}</Text>}
      </div>
      {lead.convertedTo && (
        <section aria-label={t('convert.becameTitle')}>
          <Title order={2}>{t('convert.becameTitle')}</Title>
          <ConvertedLinks became={lead.convertedTo} />
        </section>
      )}
      {children}
      {alike.length > 0 && (
        <div>
          <Title order={3}>{t('lead.alike')}</Title>
          {alike.map(({ field, value }) => (
            <Text key={field} size="sm" py="xs">
              <Anchor component={AppLink} size="sm" href={`/leads?filter[${field}]=${encodeURIComponent(value ?? '')}`}>
                {t('lead.alikeBy', { field: t(`lead.field.${field}`), value })}
              </Anchor>
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}
