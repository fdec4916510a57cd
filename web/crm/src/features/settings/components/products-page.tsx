import { Button, Checkbox, Group, Modal, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import type { Product } from '@shared/api/types';
import { productsOptions } from '@shared/deals/catalogues';
import { useApiForm } from '@shared/lib/use-api-form';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDeleteItem, useSaveItem } from '../api/catalogue-items';

const productSchema = z.object({
  name: z.string().trim().min(1, 'settings.error.required'),
  code: z.string(),
  price: z.union([z.literal(''), z.number().min(0, 'settings.error.required')]),
  recurring: z.boolean(),
});

export function ProductsPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const products = useQuery(productsOptions());
  const remove = useDeleteItem('products');
  const [editing, setEditing] = useState<Product | 'new'>();
  return (
    <SettingsSection
      title={t('settings.pages.products')}
      hint={t('settings.products.hint')}
      query={products}
      empty={t('settings.products.none')}
      action={<Button onClick={() => setEditing('new')}>{t('settings.products.new')}</Button>}
      dialogs={
        editing && (
          <ProductDialog product={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
        )
      }
    >
      <ErrorNote error={remove.error} />
      <Table.ScrollContainer minWidth={480}>
        <Table fz="sm" aria-label={t('settings.pages.products')}>
          <Table.Tbody>
            {products.data?.items.map((product) => (
              <Table.Tr key={product.id}>
                <Table.Td fw={500}>{product.name}</Table.Td>
                <Table.Td c="dimmed">{product.code}</Table.Td>
                <Table.Td ta="end" className="tabular">
                  {product.price ? format.money(product.price.amount, product.price.currency) : '–'}
                </Table.Td>
                <Table.Td c="dimmed">{product.recurring && t('settings.products.recurringShort')}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="end" wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('settings.products.editOf', { name: product.name })}
                      onClick={() => setEditing(product)}
                    >
                      {t('edit')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      aria-label={t('settings.products.deleteOf', { name: product.name })}
                      onClick={() => remove.mutate(product.id)}
                    >
                      {t('delete')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </SettingsSection>
  );
}

function ProductDialog({ product, onClose }: { product: Product | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const separators = useFormats().separators();
  const form = useApiForm<z.infer<typeof productSchema>>(productSchema, {
    name: product?.name ?? '',
    code: product?.code ?? '',
    price: product?.price?.amount ?? '',
    recurring: product?.recurring ?? false,
  });
  const save = useSaveItem('products', onClose);
  const submit = (values: z.infer<typeof productSchema>): void => {
    const body = { ...values, code: values.code.trim() || null, price: values.price === '' ? null : values.price };
    save.mutate({ id: product?.id, body }, { onError: form.showRefusal });
  };
  return (
    <Modal opened onClose={onClose} title={t(product ? 'settings.products.edit' : 'settings.products.new')}>
      <form noValidate onSubmit={form.onSubmit(submit)}>
        <Stack gap="md">
          <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('settings.products.code')} {...form.getInputProps('code')} />
          <NumberInput
            label={t('settings.products.price')}
            description={t('settings.products.priceHint')}
            min={0}
            decimalScale={2}
            hideControls
            prefix={separators.currency}
            decimalSeparator={separators.decimal}
            thousandSeparator={separators.group}
            {...form.getInputProps('price')}
          />
          <Checkbox
            label={t('settings.products.recurring')}
            {...form.getInputProps('recurring', { type: 'checkbox' })}
          />
          <ErrorNote error={save.error} />
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
