import type { RoutingRule } from '@shared/api/types';
import { useUsers } from '@shared/records/api/list-users';
import { useTranslation } from 'react-i18next';
import { useItems } from '../api/desk-lists';
import { asked, saidBy } from '../rule-form';
import { moved, useOrderRules } from '../use-order-rules';
import { ListSection } from './list-section';
import { RuleDialog } from './rule-dialog';
import { RulePlace } from './rule-place';

/** Where new tickets go, by rules that are asked from the first to the last. */
export function RoutingRulesPage() {
  const { t } = useTranslation();
  const { nameOf } = useUsers();
  const queues = useItems('queues');
  const rules = useItems('routing-rules');
  const order = useOrderRules();
  const queueOf = (id: string | null): string | undefined => queues.find((queue) => queue.id === id)?.name;
  const priorityOf = (priority: string): string => t(`ticket.priority.${priority}`);
  const asks = (rule: RoutingRule): string =>
    asked.flatMap((field) => (rule[field] ? `${t(`settings.rules.field.${field}`)}: ${rule[field]}` : [])).join(' · ');
  const move = ({ id }: RoutingRule, by: -1 | 1) => {
    const to = moved(rules, id, by);
    return to === rules || order.isPending ? undefined : () => order.mutate(to);
  };
  return (
    <ListSection
      list="routing-rules"
      title={t('settings.pages.routing-rules')}
      hint={t('settings.rules.hint')}
      empty={t('settings.rules.none')}
      add={t('settings.rules.new')}
      nameOf={({ name }) => name}
      columns={[
        { title: t('settings.name'), cell: ({ name }) => name },
        { title: t('settings.rules.asks'), cell: asks },
        { title: t('settings.rules.says'), cell: (rule) => saidBy(rule, { nameOf, queueOf, priorityOf }) },
        { title: t('settings.rules.active'), cell: ({ active }) => t(active ? 'shared:yes' : 'shared:no') },
        {
          title: t('settings.order'),
          cell: (rule) => <RulePlace name={rule.name} onUp={move(rule, -1)} onDown={move(rule, 1)} />,
        },
      ]}
      dialog={(rule, onClose) => <RuleDialog rule={rule} last={rules.at(-1)?.order ?? 0} onClose={onClose} />}
    />
  );
}
