import type { Macro, MacroAction } from '@shared/api/types';
import { z } from 'zod';
import { required } from './fields';

/** What a macro can set of a ticket, as the API names it. */
export const settable = ['status', 'priority', 'assignee', 'queue', 'tags'] as const;
export type Settable = (typeof settable)[number];

/** Places of a text that are filled when the macro is used. */
export const places = ['requester.name', 'ticket.number', 'ticket.subject', 'agent.name'] as const;
export const written = (place: (typeof places)[number]): string => `{{${place}}}`;

/** An empty value of an assignee means nobody; everything else needs one. */
const actionSchema = z
  .object({ set: z.enum(settable), value: z.string() })
  .refine(({ set, value }) => set === 'assignee' || value.trim(), {
    path: ['value'],
    message: 'settings.error.required',
  });
export type ActionForm = z.infer<typeof actionSchema>;

export const macroSchema = z
  .object({ name: required, text: z.string(), actions: z.array(actionSchema) })
  .refine(({ text, actions }) => text.trim() || actions.length > 0, {
    path: ['text'],
    message: 'settings.error.emptyMacro',
  });
export type MacroForm = z.infer<typeof macroSchema>;

const isSettable = (set: string): set is Settable => settable.some((one) => one === set);

export const macroFormOf = (macro: Macro | undefined): MacroForm => ({
  name: macro?.name ?? '',
  text: macro?.text ?? '',
  actions: (macro?.actions ?? []).flatMap(({ set, value }) => (isSettable(set) ? [{ set, value: value ?? '' }] : [])),
});

export const macroBodyOf = ({ name, text, actions }: MacroForm) => ({
  name: name.trim(),
  text: text.trim() ? text : null,
  actions: actions.map(({ set, value }): MacroAction => ({ set, value: value.trim() || null })),
});
