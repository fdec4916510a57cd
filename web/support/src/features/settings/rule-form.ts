import type { RoutingRule, TicketPriority } from '@shared/api/types';
import { z } from 'zod';
import { required } from './fields';

/** What a rule can ask of a new ticket; all that is asked must hold. */
export const asked = ['address', 'subjectContains', 'product', 'requesterDomain'] as const;

const fields = z.object({
  name: required,
  active: z.boolean(),
  address: z.string(),
  subjectContains: z.string(),
  product: z.string(),
  requesterDomain: z.string(),
  queueId: z.string().nullable(),
  priority: z.string().nullable(),
  assigneeId: z.string().nullable(),
  tags: z.array(z.string()),
});
export type RuleForm = z.infer<typeof fields>;

export const ruleSchema = fields
  .refine((rule) => asked.some((field) => rule[field].trim()), {
    path: ['address'],
    message: 'settings.error.asksNothing',
  })
  .refine(({ queueId, priority, assigneeId, tags }) => queueId ?? priority ?? assigneeId ?? tags[0], {
    path: ['queueId'],
    message: 'settings.error.saysNothing',
  });

export const ruleFormOf = (rule: RoutingRule | undefined): RuleForm => ({
  name: rule?.name ?? '',
  active: rule?.active ?? true,
  address: rule?.address ?? '',
  subjectContains: rule?.subjectContains ?? '',
  product: rule?.product ?? '',
  requesterDomain: rule?.requesterDomain ?? '',
  queueId: rule?.queueId ?? null,
  priority: rule?.priority ?? null,
  assigneeId: rule?.assigneeId ?? null,
  tags: rule?.tags ?? [],
});

/** @param last The place of the last rule, behind which a new one comes; absent for one that has its place. */
export const ruleBodyOf = (last?: number) => (values: RuleForm) => ({
  ...values,
  name: values.name.trim(),
  ...Object.fromEntries(asked.map((field) => [field, values[field].trim() || null])),
  ...(last === undefined ? {} : { order: last + 1 }),
});

interface Named {
  nameOf: (id: string | null) => string | undefined;
  queueOf: (id: string | null) => string | undefined;
  priorityOf: (priority: TicketPriority) => string;
}

/** What a rule says, in words. */
export const saidBy = (rule: RoutingRule, { nameOf, queueOf, priorityOf }: Named): string =>
  [queueOf(rule.queueId), rule.priority && priorityOf(rule.priority), nameOf(rule.assigneeId), ...rule.tags]
    .filter(Boolean)
    .join(', ');
