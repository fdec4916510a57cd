import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { lostReasonsOptions } from '@shared/deals/catalogues';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { IconX } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  disqualifyReasonsOptions,
  useDeleteItem,
  useOrderItems,
  useSaveItem,
  type Catalogue,
} from '../api/catalogue-items';
import { SortableList } from './sortable-list';

export function LostReasonsPage() {
  return <ReasonsPage catalogue="lostReasons" page="lost-reasons" query={useQuery(lostReasonsOptions())} />;
}

export function DisqualifyReasonsPage() {
  return (
    <ReasonsPage catalogue="disqualifyReasons" page="disqualify-reasons" query={useQuery(disqualifyReasonsOptions())} />
  );
}

interface Reason {
  id: string;
  name: string;
  order: number;
}

interface ReasonsPageProps {
  catalogue: Catalogue;
  page: 'lost-reasons' | 'disqualify-reasons';
  query: UseQueryResult<{ items: Reason[] }>;
}

/** Why something ended, as people choose it: a short list in an order of one's own. */
function ReasonsPage({ catalogue, page, query }: ReasonsPageProps) {
  const { t } = useTranslation();
  const order = useOrderItems(catalogue);
  const remove = useDeleteItem(catalogue);
  const reasons = [...(query.data?.items ?? [])].sort((a, b) => a.order - b.order);
  const reorder = (sorted: Reason[]): void => {
    const changed = sorted.map(({ id }, index) => ({ id, order: index + 1 }));
    order.mutate(changed.filter(({ id, order: place }) => reasons.find((reason) => reason.id === id)?.order !== place));
  };
  return (
    <Stack gap="xl">
      <SettingsSection
        title={t(`settings.pages.${page}`)}
        hint={t(`settings.reasons.${catalogue}`)}
        query={query}
        empty={t('settings.reasons.none')}
      >
        <SortableList label={t(`settings.pages.${page}`)} items={reasons} onOrder={reorder}>
          {(reason) => (
            <>
              <ReasonName key={reason.name} catalogue={catalogue} reason={reason} />
              <ActionIcon
                aria-label={t('settings.reasons.deleteOf', { name: reason.name })}
                onClick={() => remove.mutate(reason.id)}
              >
                <IconX size={16} />
              </ActionIcon>
            </>
          )}
        </SortableList>
      </SettingsSection>
      <ErrorNote error={order.error ?? remove.error} />
      <NewReason catalogue={catalogue} last={reasons.at(-1)?.order ?? 0} />
    </Stack>
  );
}

function ReasonName({ catalogue, reason }: { catalogue: Catalogue; reason: Reason }) {
  const { t } = useTranslation();
  const [name, setName] = useState(reason.name);
  const save = useSaveItem(catalogue);
  const keep = (): void => {
    if (name.trim() && name.trim() !== reason.name) save.mutate({ id: reason.id, body: { name: name.trim() } });
  };
  return (
    <TextInput
      flex={1}
      aria-label={t('settings.reasons.nameOf', { name: reason.name })}
      value={name}
      error={save.isError}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

function NewReason({ catalogue, last }: { catalogue: Catalogue; last: number }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const save = useSaveItem(catalogue, () => setName(''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) save.mutate({ body: { name: name.trim(), order: last + 1 } });
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          flex={1}
          label={t('settings.reasons.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
          {t('settings.reasons.create')}
        </Button>
      </Group>
      <ErrorNote error={save.error} />
    </form>
  );
}
