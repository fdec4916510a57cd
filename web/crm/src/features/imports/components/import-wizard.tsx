import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ImportPreview } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import type { CrmResource } from '@shared/records/resource';
import { ErrorNote } from '@shared/ui/error-state';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviewImport } from '../api/preview-import';
import { useStartImport } from '../api/start-import';
import { buildMapping, draftFrom, isAddressBook, problemsOf, type MappingDraft } from '../mapping';
import { labelOf } from '../targets';
import { FileDrop } from './file-drop';
import { ImportOptions } from './import-options';
import { MappingTable } from './mapping-table';
import { PreviewRows } from './preview-rows';

/** From a file to a running import: drop, look, say where the columns go, start. */
export function ImportWizard({ resource, onStarted }: { resource: CrmResource; onStarted: (id: string) => void }) {
  const { t } = useTranslation();
  const { timeZone } = useSession().workspace;
  const [file, setFile] = useState<File>();
  const [draft, setDraft] = useState<MappingDraft>();
  const [shown, setShown] = useState<ImportPreview>();
  const preview = usePreviewImport(resource, (found) => {
    setShown(found);
    setDraft((kept) => kept ?? draftFrom(found, timeZone));
  });
  const start = useStartImport(resource, onStarted);

  const open = (chosen: File): void => {
    setFile(chosen);
    setDraft(undefined);
    preview.mutate({ file: chosen });
  };
  if (!file || !draft || !shown)
    return (
      <Stack gap="lg">
        <FileDrop takesVCards={resource === 'contacts'} onFile={open} loading={preview.isPending} />
        <ErrorNote error={preview.error} />
      </Stack>
    );

  const problems = problemsOf(draft);
  const mapping = buildMapping(draft);
  const cards = isAddressBook(shown);
  return (
    <Stack gap="xl">
      <Group justify="space-between">
        <div>
          <Title order={2}>{file.name}</Title>
          <Text size="sm" c="dimmed">
            {cards
              ? t('import.readCards')
              : t('import.read', {
                  delimiter: shown.delimiter === '\t' ? 'Tab' : shown.delimiter,
                  encoding: shown.encoding,
                })}
          </Text>
        </div>
        <Button variant="default" onClick={() => setFile(undefined)}>
          {t('import.otherFile')}
        </Button>
      </Group>
      {!cards && (
        <MappingTable
          resource={resource}
          columns={shown.columns}
          targets={draft.columns}
          onTarget={(column, target) => setDraft({ ...draft, columns: { ...draft.columns, [column]: target } })}
        />
      )}
      <ImportOptions
        resource={resource}
        draft={draft}
        cards={cards}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <PreviewRows
        resource={resource}
        preview={shown}
        checking={preview.isPending}
        onCheck={() => preview.mutate({ file, mapping })}
      />
      {problems.length > 0 && (
        <Alert color="amber" icon={<IconAlertTriangle size={18} />} title={t('import.problems')}>
          <List size="sm">
            {problems.map(({ key, field }) => (
              <List.Item key={key}>
                {t(`import.problem.${key}`, {
                  field: field?.startsWith('custom.') ? field.slice(7) : field && t(labelOf(resource, field)),
                })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <ErrorNote error={start.error ?? preview.error} />
      <Group justify="end">
        <Button
          disabled={problems.length > 0}
          loading={start.isPending}
          onClick={() => start.mutate({ file, mapping })}
        >
          {t('import.start')}
        </Button>
      </Group>
    </Stack>
  );
}
