import { Button, Drawer, Group, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import type { Contact } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { useCreateRecord } from '@shared/records/api/create-record';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { CustomFieldInput } from '@shared/records/custom-field-input';
import { RecordPicker } from '@shared/records/record-picker';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { blankContact, contactSchema, toContact, type ContactForm } from '../contact-form';
import { DuplicateWarning } from './duplicate-warning';

interface CreateContactDrawerProps {
  onClose: () => void;
  onCreated: (contact: Contact) => void;
}

export default function CreateContactDrawer({ onClose, onCreated }: CreateContactDrawerProps) {
  const { t } = useTranslation();
  const { users } = useUsers();
  const custom = useCustomFields('contact');
  const form = useApiForm(contactSchema, blankContact);
  const create = useCreateRecord('contacts', (contact) => {
    onClose();
    onCreated(contact);
  });
  const field = (key: keyof ContactForm, label = t(`contact.field.${key}`)) => ({
    label,
    ...form.getInputProps(key),
  });
  const { firstName, lastName, email, phone } = form.values;
  return (
    <Drawer opened onClose={onClose} title={t('contact.new')} size="md">
      <form
        noValidate
        aria-label={t('contact.new')}
        onSubmit={form.onSubmit((values) => create.mutate(toContact(values), { onError: form.showRefusal }))}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <TextInput data-autofocus {...field('firstName')} />
            <TextInput {...field('lastName')} />
          </SimpleGrid>
          <TextInput type="email" {...field('email', t('contact.email'))} />
          <TextInput type="tel" {...field('phone', t('contact.phone'))} />
          <DuplicateWarning
            sought={{ resource: 'contacts', name: [firstName, lastName].filter(Boolean).join(' '), email, phone }}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <RecordPicker resource="companies" {...field('companyId', t('company.one'))} />
            <TextInput {...field('jobTitle')} />
            <TextInput {...field('source')} />
            <Select
              clearable
              searchable
              data={users.filter((user) => user.active).map(({ id, name }) => ({ value: id, label: name }))}
              {...field('ownerId')}
            />
          </SimpleGrid>
          <TagsInput {...field('tags')} />
          {custom.map((definition) => (
            <CustomFieldInput
              key={definition.key}
              definition={definition}
              {...form.getInputProps(`custom.${definition.key}`)}
            />
          ))}
          <ErrorNote error={create.error} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('contact.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
