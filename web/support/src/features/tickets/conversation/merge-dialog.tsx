import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketsToMerge } from './use-tickets-to-merge';

interface MergeDialogProps {
  ticket: Ticket;
  merging: boolean;
  onClose: () => void;
  onMerge: (into: Ticket) => void;
}

const nameOf = ({ number, subject }: Ticket): string => `#${number} ${subject}`;

/** Chooses the ticket in which this one ends. */
export function MergeDialog({ ticket, merging, onClose, onMerge }: MergeDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [into, setInto] = useState<Ticket>();
  const [wanted] = useDebouncedValue(into && typed === nameOf(into) ? '' : typed, 150);
  const found = useTicketsToMerge(ticket, wanted);
  const offered = into && !found.some(({ id }) => id === into.id) ? [into, ...found] : found;
  const merge = (event: FormEvent): void => {
    event.preventDefault();
    if (into) onMerge(into);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('merge.title', { number: ticket.number })}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <form onSubmit={merge}>
        <Stack gap="md">
          <Text size="sm">{t('merge.what')}</Text>
          <Select
            searchable
            label={t('merge.into')}
            placeholder={t('merge.search')}
            data-autofocus
            // The server has searched already; what it found fits.
            filter={({ options }) => options}
            data={offered.map((one) => ({ value: one.id, label: nameOf(one) }))}
            nothingFoundMessage={t('queue.noneFound')}
            value={into?.id ?? null}
            onChange={(id) => setInto(offered.find((one) => one.id === id))}
            searchValue={typed}
            onSearchChange={setTyped}
          />
          <Group justify="end">
            <Button type="submit" loading={merging} disabled={!into}>
              {t('merge.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
