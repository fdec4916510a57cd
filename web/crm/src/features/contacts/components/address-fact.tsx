import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Address } from '@shared/api/types';
import { FieldRow } from '@shared/ui/inline-field';
import inline from '@shared/ui/inline-field.module.css';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressParts } from '../contact-fields';
import { partsText } from '../parts-text';

interface AddressFactProps {
  address: Address | null;
  readOnly: boolean;
  error?: string;
  onSave: (address: Address | null) => void;
}

const nowhere: Address = { street: null, district: null, city: null, region: null, postalCode: null, country: null };

/** Where someone is found, part by part. */
export function AddressFact({ address, readOnly, error, onSave }: AddressFactProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Address>();
  const label = t('contact.field.address');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setDraft(undefined);
    if (draft) onSave(Object.values(draft).some(Boolean) ? draft : null);
  };
  const text = partsText(address) || <span className={inline.empty}>{readOnly ? '—' : t('shared:inline.add')}</span>;
  if (!draft || readOnly)
    return (
      <FieldRow label={label}>
        {readOnly ? (
          <span className={inline.value}>{text}</span>
        ) : (
          <div>
            <button
              type="button"
              className={inline.value}
              aria-label={t('shared:inline.edit', { field: label })}
              onClick={() => setDraft(address ?? nowhere)}
            >
              {text}
            </button>
            {error && <span role="alert">{error}</span>}
          </div>
        )}
      </FieldRow>
    );
  return (
    <form aria-label={label} onSubmit={save}>
      <Stack gap="xs" py="xs">
        <span className={inline.label}>{label}</span>
        <SimpleGrid cols={2} spacing="xs">
          {addressParts.map((part, index) => (
            <TextInput
              key={part}
              autoFocus={index === 0}
              style={index === 0 ? { gridColumn: '1 / -1' } : undefined}
              label={t(`address.${part}`)}
              value={draft[part] ?? ''}
              onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value || null })}
            />
          ))}
        </SimpleGrid>
        <Group justify="end" gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => setDraft(undefined)}>
            {t('cancel')}
          </Button>
          <Button type="submit" size="compact-sm">
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
