import { Button, Group } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** In a text of several lines: Ctrl/Cmd-Enter sends the form, Escape leaves it. */
export const formKeys = (onCancel: () => void) =>
  getHotkeyHandler([
    [
      'mod+Enter',
      ({ target }) => {
        if (target instanceof HTMLTextAreaElement) target.form?.requestSubmit();
      },
    ],
    ['Escape', onCancel],
  ]);

interface FormFootProps {
  submit: string;
  loading: boolean;
  onCancel: () => void;
}

/** The end of each of the composer's forms. */
export function FormFoot({ submit, loading, onCancel }: FormFootProps) {
  const { t } = useTranslation('shared');
  return (
    <Group justify="end" gap="sm">
      <Button variant="subtle" color="gray" leftSection={<IconX size={16} />} onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" loading={loading}>
        {submit}
      </Button>
    </Group>
  );
}
