import type { SlaPolicy, TicketPriority } from '@shared/api/types';
import { z } from 'zod';
import { required } from './fields';

export const priorities = ['urgent', 'high', 'normal', 'low'] as const satisfies TicketPriority[];

/** Minutes; empty promises nothing. */
const promise = z
  .number()
  .int()
  .min(1)
  .max(365 * 24 * 60)
  .nullable();
const target = z.object({ firstResponseMinutes: promise, resolutionMinutes: promise });
export type TargetForm = z.infer<typeof target>;

export const policySchema = z.object({
  name: required,
  calendarId: z.string().min(1, 'settings.error.calendar'),
  targets: z
    .record(z.enum(priorities), target)
    .refine((targets) => promisesOf(targets).length > 0, 'settings.error.noTargets'),
  queueIds: z.array(z.string()),
  pausesOnHold: z.boolean(),
  nearBreachPercent: z
    .number('settings.error.percent')
    .int()
    .min(1, 'settings.error.percent')
    .max(99, 'settings.error.percent'),
  order: z.number('settings.error.required').int(),
});
export type PolicyForm = z.infer<typeof policySchema>;

const promisesOf = (targets: Record<TicketPriority, TargetForm>) =>
  priorities
    .map((priority) => ({ priority, ...targets[priority] }))
    .filter(
      ({ firstResponseMinutes, resolutionMinutes }) => firstResponseMinutes !== null || resolutionMinutes !== null,
    );

function targetOf(policy: SlaPolicy | undefined, priority: TicketPriority): TargetForm {
  const found = policy?.targets.find((one) => one.priority === priority);
  return {
    firstResponseMinutes: found?.firstResponseMinutes ?? null,
    resolutionMinutes: found?.resolutionMinutes ?? null,
  };
}

export const policyFormOf = (policy: SlaPolicy | undefined, calendarId: string): PolicyForm => ({
  name: policy?.name ?? '',
  calendarId: policy?.calendarId ?? calendarId,
  targets: {
    urgent: targetOf(policy, 'urgent'),
    high: targetOf(policy, 'high'),
    normal: targetOf(policy, 'normal'),
    low: targetOf(policy, 'low'),
  },
  queueIds: policy?.queueIds ?? [],
  pausesOnHold: policy?.pausesOnHold ?? false,
  nearBreachPercent: policy?.nearBreachPercent ?? 80,
  order: policy?.order ?? 0,
});

export const policyBodyOf = ({ name, targets, ...rest }: PolicyForm) => ({
  name: name.trim(),
  targets: promisesOf(targets),
  ...rest,
});
