import { Button, Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useMay } from '@shared/auth/use-session';
import { useApiForm } from '@shared/lib/use-api-form';
import { RecordPicker } from '@shared/records/record-picker';
import { formKeys } from '@shared/activities/form-foot';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { useOpenTicket } from '../api/open-ticket';
import { blankCaller, callerSchema, type CallerForm } from '../caller-form';
import { NewPerson } from './new-person';

interface CallerDialogProps {
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** Writes down at once who calls and what they want. */
export default function CallerDialog({ onClose, onCreated }: CallerDialogProps) {
  const { t } = useTranslation();
  const mayAdd = useMay('contacts:write');
  const form = useApiForm<CallerForm>(callerSchema, blankCaller);
  const open = useOpenTicket(onCreated);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('caller.new')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <form
        noValidate
        aria-label={t('caller.new')}
        onSubmit={form.onSubmit((values) => open.mutate(values, { onError: form.showRefusal }))}
      >
        <Stack gap="md">
          {mayAdd && (
            <SegmentedControl
              aria-label={t('caller.who')}
              value={form.values.known ? 'known' : 'new'}
              onChange={(who) => form.setFieldValue('known', who === 'known')}
              data={(['known', 'new'] as const).map((value) => ({ value, label: t(`caller.${value}Person`) }))}
            />
          )}
          {form.values.known ? (
            <RecordPicker
              resource="contacts"
              label={t('caller.requester')}
              placeholder={t('shared:record.typeToFind')}
              data-autofocus
              openOnFocus={false}
              {...form.getInputProps('requesterId')}
            />
          ) : (
            <NewPerson field={(name) => form.getInputProps(name)} />
          )}
          <TextInput label={t('ticket.field.subject')} {...form.getInputProps('subject')} />
          <Textarea
            label={t('caller.text')}
            autosize
            minRows={4}
            maxRows={12}
            onKeyDown={formKeys(onClose)}
            {...form.getInputProps('text')}
          />
          <ErrorNote error={open.error} />
          <Group justify="end">
            <Button type="submit" loading={open.isPending}>
              {t('caller.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
