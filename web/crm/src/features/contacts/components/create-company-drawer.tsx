import { Button, Drawer, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Company } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { useCreateRecord } from '@shared/records/api/create-record';
import { useUsers } from '@shared/records/api/list-users';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DuplicateWarning } from './duplicate-warning';

const schema = z.object({
  name: z.string().trim().min(1, 'company.error.name'),
  domain: z.string(),
  taxId: z.string(),
  industry: z.string(),
  region: z.string(),
  ownerId: z.string().nullable(),
});
type Values = z.infer<typeof schema>;

interface CreateCompanyDrawerProps {
  onClose: () => void;
  onCreated: (company: Company) => void;
}

export default function CreateCompanyDrawer({ onClose, onCreated }: CreateCompanyDrawerProps) {
  const { t } = useTranslation();
  const { users } = useUsers();
  const form = useApiForm<Values>(schema, { name: '', domain: '', taxId: '', industry: '', region: '', ownerId: null });
  const create = useCreateRecord('companies', (company) => {
    onClose();
    onCreated(company);
  });
  const field = (key: keyof Values) => ({ label: t(`company.field.${key}`), ...form.getInputProps(key) });
  const save = (values: Values): void => {
    const filled = Object.entries(values).filter(([, value]) => value?.trim());
    create.mutate(Object.fromEntries(filled), { onError: form.showRefusal });
  };
  return (
    <Drawer opened onClose={onClose} title={t('company.new')} size="md">
      <form noValidate aria-label={t('company.new')} onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          <TextInput data-autofocus {...field('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <TextInput {...field('domain')} />
            <TextInput {...field('taxId')} />
            <TextInput {...field('industry')} />
            <TextInput {...field('region')} />
          </SimpleGrid>
          <DuplicateWarning
            sought={{
              resource: 'companies',
              name: form.values.name,
              domain: form.values.domain,
              taxId: form.values.taxId,
            }}
          />
          <Select
            clearable
            searchable
            data={users.filter((user) => user.active).map(({ id, name }) => ({ value: id, label: name }))}
            {...field('ownerId')}
          />
          <ErrorNote error={create.error} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('company.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
