import { api, bodyOf, idempotent } from '@shared/api/client';
import type { TicketMessageRequest, TicketPatch } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toContact, type CallerForm } from '../caller-form';

/** The requests that one form makes, kept so that sent again each of them still has one effect. */
interface Requests {
  form: string;
  contact: Record<string, unknown>;
  ticket?: TicketPatch;
  message: TicketMessageRequest;
}

const fresh = (form: CallerForm): Requests => ({
  form: JSON.stringify(form),
  contact: toContact(form),
  message: { kind: 'reply', direction: 'in', text: form.text.trim() },
});

/**
 * Opens a ticket for a caller: the person, where they are new, the ticket, and what they said. Where one of it fails, the
 * same form sent again goes on from there.
 */
export function useOpenTicket(onSuccess: (id: string) => void) {
  const client = useQueryClient();
  const requests = useRef<Requests>(undefined);
  return useMutation({
    networkMode: 'always',
    mutationFn: async (form: CallerForm): Promise<string> => {
      if (requests.current?.form !== JSON.stringify(form)) requests.current = fresh(form);
      const { contact, message } = requests.current;
      const requesterId = form.known
        ? form.requesterId
        : (await bodyOf(api.POST('/api/contacts', { body: contact, headers: idempotent(contact) }))).id;
      const body = (requests.current.ticket ??= { subject: form.subject.trim(), channel: 'phone', requesterId });
      const { id } = await bodyOf(api.POST('/api/tickets', { body, headers: idempotent(body) }));
      await api.POST('/api/tickets/{id}/messages', {
        params: { path: { id } },
        body: message,
        headers: idempotent(message),
      });
      return id;
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['tickets'] });
      onSuccess(id);
    },
  });
}
