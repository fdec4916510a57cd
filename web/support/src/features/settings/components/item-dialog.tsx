import { Drawer, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveFoot } from './save-foot';

interface ItemDialogProps {
  title: string;
  /** Of `useItemForm`. */
  item: {
    onClose: () => void;
    onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
    pending: boolean;
    error: unknown;
    onOverwrite?: () => void;
  };
  /** For forms with more than a column of fields. */
  wide?: boolean;
  children: ReactNode;
}

/** Writes one item of a list, beside the list. */
export function ItemDialog({ title, item, wide, children }: ItemDialogProps) {
  const { t } = useTranslation();
  const { onClose, onSubmit, pending, error, onOverwrite } = item;
  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      position="right"
      size={wide ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          {children}
          <SaveFoot error={error} pending={pending} onOverwrite={onOverwrite} onKeepTheirs={onClose} />
        </Stack>
      </form>
    </Drawer>
  );
}
