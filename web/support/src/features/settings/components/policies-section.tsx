import type { SlaPolicy } from '@shared/api/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useItems } from '../api/desk-lists';
import { minutesText } from '../minutes';
import { priorities } from '../policy-form';
import { ListSection } from './list-section';
import { PolicyDialog } from './policy-dialog';

export function PoliciesSection() {
  const { t, i18n } = useTranslation();
  const queues = useItems('queues');
  const calendars = useItems('business-calendars');
  const promised = ({ targets }: SlaPolicy): ReactNode =>
    priorities
      .flatMap((priority) => targets.filter((one) => one.priority === priority))
      .map(({ priority, firstResponseMinutes, resolutionMinutes }) => {
        const times = [firstResponseMinutes, resolutionMinutes].map((one) =>
          one ? minutesText(one, i18n.language) : '–',
        );
        return <div key={priority}>{`${t(`ticket.priority.${priority}`)}: ${times.join(' / ')}`}</div>;
      });
  const queuesOf = ({ queueIds }: SlaPolicy): string =>
    queues
      .filter(({ id }) => queueIds.includes(id))
      .map(({ name }) => name)
      .join(', ') || t('settings.policies.everyQueue');
  return (
    <ListSection
      list="sla-policies"
      title={t('settings.policies.title')}
      hint={t('settings.policies.hint')}
      empty={t('settings.policies.none')}
      add={t('settings.policies.new')}
      nameOf={(policy) => policy.name}
      columns={[
        { title: t('settings.name'), cell: (policy) => policy.name },
        { title: t('settings.policies.promised'), cell: promised },
        { title: t('settings.policies.queues'), cell: queuesOf },
        {
          title: t('settings.policies.calendar'),
          cell: (policy) => calendars.find(({ id }) => id === policy.calendarId)?.name,
        },
      ]}
      dialog={(policy, onClose) => <PolicyDialog policy={policy} onClose={onClose} />}
    />
  );
}
