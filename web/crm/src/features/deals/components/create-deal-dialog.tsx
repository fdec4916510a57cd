import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import { useApiForm } from '@shared/lib/use-api-form';
import { useFormats } from '@shared/lib/use-formats';
import { useUsers } from '@shared/records/api/list-users';
import { RecordPicker } from '@shared/records/record-picker';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { createDealSchema, useCreateDeal, type DealForm } from '../api/create-deal';
import { usePipelines } from '@shared/deals/pipelines';
import { ContactsSelect } from './party-select';

interface CreateDealDialogProps {
  /** What is known where one comes from: a company, a person, a stage. */
  given?: Partial<DealForm>;
  onClose: () => void;
  onCreated: (deal: Deal) => void;
}

export default function CreateDealDialog({ given, onClose, onCreated }: CreateDealDialogProps) {
  const { t } = useTranslation();
  const me = useSession();
  const { users } = useUsers();
  const { pipelines, usual } = usePipelines();
  const blank: DealForm = {
    name: '',
    amount: '',
    expectedCloseDate: '',
    pipelineId: null,
    stageId: null,
    ownerId: me.id,
    companyId: null,
    contactIds: [],
    source: '',
  };
  const form = useApiForm<DealForm>(createDealSchema, { ...blank, ...given });
  const create = useCreateDeal((deal) => {
    onClose();
    onCreated(deal);
  });
  const field = (key: keyof DealForm) => ({ label: t(`deal.field.${key}`), ...form.getInputProps(key) });
  const pipeline = pipelines.find(({ id }) => id === form.values.pipelineId) ?? usual;
  return (
    <Modal opened onClose={onClose} title={t('deal.new')} size="lg">
      <form
        noValidate
        aria-label={t('deal.new')}
        onSubmit={form.onSubmit((values) => create.mutate(values, { onError: form.showRefusal }))}
      >
        <Stack gap="md">
          <TextInput data-autofocus description={t('deal.nameHint')} {...field('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <RecordPicker resource="companies" {...field('companyId')} value={form.values.companyId} />
            <ContactsSelect {...field('contactIds')} value={form.values.contactIds} />
            <MoneyInput {...field('amount')} />
            <TextInput type="date" {...field('expectedCloseDate')} />
            {pipelines.length > 1 && (
              <Select
                {...field('pipelineId')}
                data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
                value={pipeline?.id ?? null}
                allowDeselect={false}
                onChange={(id) => form.setValues({ pipelineId: id, stageId: null })}
              />
            )}
            <Select
              {...field('stageId')}
              data={pipeline?.stages.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              value={form.values.stageId ?? pipeline?.stages[0]?.id ?? null}
              allowDeselect={false}
            />
            <Select
              clearable
              searchable
              data={users.filter((user) => user.active).map(({ id, name }) => ({ value: id, label: name }))}
              {...field('ownerId')}
            />
            <TextInput {...field('source')} />
          </SimpleGrid>
          <ErrorNote error={create.error} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('deal.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** An amount written as the reader's language writes it, in the workspace's currency. */
function MoneyInput(props: React.ComponentProps<typeof NumberInput>) {
  const format = useFormats();
  const separators = format.separators();
  return (
    <NumberInput
      min={0}
      decimalScale={2}
      hideControls
      prefix={separators.currency}
      decimalSeparator={separators.decimal}
      thousandSeparator={separators.group}
      {...props}
    />
  );
}
