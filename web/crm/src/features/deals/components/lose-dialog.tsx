import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLostReasons } from '@shared/deals/catalogues';
import { nameOfRecord } from '@shared/records/record-name';

interface LoseDialogProps {
  deal: Deal;
  onClose: () => void;
  onLose: (reasonId: string, note: string) => void;
}

/** Why a deal was lost: one of the reasons, and what there is to say besides. */
export function LoseDialog({ deal, onClose, onLose }: LoseDialogProps) {
  const { t } = useTranslation();
  const reasons = useLostReasons();
  const [reasonId, setReasonId] = useState('');
  const [note, setNote] = useState('');
  const lose = (event: FormEvent): void => {
    event.preventDefault();
    if (reasonId) onLose(reasonId, note);
  };
  return (
    <Modal opened onClose={onClose} title={t('deal.loseTitle', { name: nameOfRecord(deal) })}>
      <form onSubmit={lose}>
        <Stack gap="lg">
          <Radio.Group label={t('deal.loseWhy')} value={reasonId} onChange={setReasonId}>
            <Stack gap="sm" pt="sm">
              {reasons.map(({ id, name }, index) => (
                <Radio key={id} value={id} label={name} data-autofocus={index === 0 || undefined} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('deal.lostNote')}
            description={t('deal.lostNoteHint')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!reasonId}>
              {t('deal.lose')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
