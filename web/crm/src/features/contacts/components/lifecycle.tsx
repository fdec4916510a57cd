import { Menu, UnstyledButton } from '@mantine/core';
import type { Contact, Lifecycle } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { StatusPill } from '@shared/ui/status-pill';
import { toastFailure } from '@shared/ui/toasts';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSetLifecycle } from '../api/lifecycle';
import { lifecycles, lifecycleTone } from '../contact-fields';

export function LifecyclePill({ lifecycle }: { lifecycle: Lifecycle }) {
  const { t } = useTranslation();
  return <StatusPill tone={lifecycleTone[lifecycle]}>{t(`contact.lifecycle.${lifecycle}`)}</StatusPill>;
}

/** How far we are with someone, said otherwise by a click. */
export function LifecycleMenu({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const set = useSetLifecycle(contact.id);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton aria-label={t('contact.changeLifecycle')}>
          <LifecyclePill lifecycle={contact.lifecycle} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('contact.field.lifecycle')}</Menu.Label>
        {lifecycles.map((lifecycle) => (
          <Menu.Item
            key={lifecycle}
            rightSection={lifecycle === contact.lifecycle && <IconCheck size={16} aria-hidden />}
            onClick={() => set.mutate(lifecycle, { onError: (error) => toastFailure(errorText(error)) })}
          >
            {t(`contact.lifecycle.${lifecycle}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
