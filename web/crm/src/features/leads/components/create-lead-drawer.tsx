import { Button, Drawer, Group, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { CustomFieldInput } from '@shared/records/custom-field-input';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { createLeadSchema, toCreateLead, useCreateLead, type LeadForm } from '../api/create-lead';

interface CreateLeadDrawerProps {
  onClose: () => void;
  onCreated: (lead: Lead) => void;
}

const blank: LeadForm = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  companyName: '',
  jobTitle: '',
  source: '',
  region: '',
  tags: [],
  ownerId: null,
  custom: {},
};

export default function CreateLeadDrawer({ onClose, onCreated }: CreateLeadDrawerProps) {
  const { t } = useTranslation();
  const { users } = useUsers();
  const custom = useCustomFields('lead');
  const form = useApiForm(createLeadSchema, blank);
  const create = useCreateLead((lead) => {
    onClose();
    onCreated(lead);
  });
  const field = (key: keyof LeadForm) => ({ label: t(`lead.field.${key}`), ...form.getInputProps(key) });
  return (
    <Drawer opened onClose={onClose} title={t('lead.new')} size="md">
      <form
        noValidate
        aria-label={t('lead.new')}
        onSubmit={form.onSubmit((values) =>
          create.mutate({ lead: toCreateLead(values), ownerId: values.ownerId }, { onError: form.showRefusal }),
        )}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <TextInput data-autofocus {...field('firstName')} />
            <TextInput {...field('lastName')} />
          </SimpleGrid>
          <TextInput type="email" {...field('email')} />
          <TextInput type="tel" {...field('phone')} />
          <TextInput {...field('companyName')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <TextInput {...field('jobTitle')} />
            <TextInput {...field('region')} />
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
              {t('lead.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
