import { Alert, Button, Group, Stack } from '@mantine/core';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';

interface SaveFootProps {
  error: unknown;
  pending: boolean;
  /** Someone else saved meanwhile: saves over it. */
  onOverwrite?: () => void;
  /** Someone else saved meanwhile: leaves it as they did. */
  onKeepTheirs: () => void;
}

/** Ends a form: what was refused, the choice between two who saved at once, the button. */
export function SaveFoot({ error, pending, onOverwrite, onKeepTheirs }: SaveFootProps) {
  const { t } = useTranslation();
  if (onOverwrite)
    return (
      <Alert role="alert" color="yellow" variant="light" title={t('shared:conflict.title')}>
        <Stack gap="sm">
          {t('shared:refused.request.changed-meanwhile')}
          <Group justify="end" gap="sm">
            <Button variant="default" onClick={onKeepTheirs}>
              {t('shared:conflict.keepTheirs')}
            </Button>
            <Button loading={pending} onClick={onOverwrite}>
              {t('shared:conflict.useMine')}
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  return (
    <>
      <ErrorNote error={error} />
      <Group justify="end">
        <Button type="submit" loading={pending}>
          {t('shared:save')}
        </Button>
      </Group>
    </>
  );
}
