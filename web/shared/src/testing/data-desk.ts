import type { BusinessCalendar, Macro, MailAddress, MailSettings, Queue, RoutingRule, SlaPolicy } from '../api/types';
import { stored } from './data-stored';

const kept = { ...stored, deletedAt: null };

/** Builders of what administrators of the desk keep; see `some`. */
export const someDesk = {
  queue: (change: Partial<Queue> = {}): Queue => ({
    id: 'q-1',
    ...kept,
    name: 'Suporte',
    address: 'support',
    default: true,
    signature: null,
    distributes: false,
    ...change,
  }),

  calendar: (change: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
    id: 'bc-1',
    ...kept,
    name: 'Horário comercial',
    timeZone: 'America/Sao_Paulo',
    hours: [{ day: 'monday', from: '09:00', to: '18:00' }],
    holidays: [],
    ...change,
  }),

  policy: (change: Partial<SlaPolicy> = {}): SlaPolicy => ({
    id: 'sp-1',
    ...kept,
    name: 'Padrão',
    calendarId: 'bc-1',
    targets: [{ priority: 'urgent', firstResponseMinutes: 90, resolutionMinutes: 480 }],
    queueIds: [],
    pausesOnHold: false,
    nearBreachPercent: 80,
    order: 0,
    ...change,
  }),

  macro: (change: Partial<Macro> = {}): Macro => ({
    id: 'mc-1',
    ...kept,
    name: 'Pedir foto',
    text: 'Olá, {{requester.name}}. Pode mandar uma foto?',
    actions: [{ set: 'status', value: 'pending' }],
    ...change,
  }),

  mailAddress: (change: Partial<MailAddress> = {}): MailAddress => ({
    id: 'ma-1',
    ...kept,
    address: 'support',
    purpose: 'support',
    name: null,
    signature: null,
    standing: true,
    ...change,
  }),

  mailSettings: (change: Partial<MailSettings> = {}): MailSettings => ({
    domain: 'crmcloud.test',
    host: 'smtp.aurora.test',
    port: 587,
    security: 'startTls',
    userName: 'aurora',
    hasPassword: true,
    dkim: null,
    version: 3,
    ...change,
  }),

  rule: (change: Partial<RoutingRule> = {}): RoutingRule => ({
    id: 'rr-1',
    ...kept,
    name: 'Notas fiscais',
    order: 1,
    active: true,
    address: null,
    subjectContains: 'nota fiscal',
    product: null,
    requesterDomain: null,
    queueId: 'q-1',
    priority: null,
    assigneeId: null,
    tags: [],
    ...change,
  }),
};
