import { SimpleGrid, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

interface NewPersonProps {
  field: (name: 'name' | 'phone' | 'email') => GetInputPropsReturnType;
}

/** Who calls and is not known yet: a name, and how to call back. */
export function NewPerson({ field }: NewPersonProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('caller.name')} data-autofocus autoFocus {...field('name')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput label={t('caller.phone')} type="tel" {...field('phone')} />
        <TextInput label={t('caller.email')} type="email" {...field('email')} />
      </SimpleGrid>
    </>
  );
}
