import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { Import } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import type { CrmResource } from '@shared/records/resource';
import { ErrorNote, ErrorState } from '@shared/ui/error-state';
import { useNavigation } from '@shared/ui/app-link';
import { ProgressPanel } from '@shared/ui/progress-panel';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconArrowBackUp, IconCircleCheck, IconDownload, IconInfoCircle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importOptions, isRunning } from '../api/get-import';
import { useUndoImport } from '../api/undo-import';
import { ImportFigures } from './import-figures';
import { KeptList } from './kept-list';
import { UndoImportDialog } from './undo-import-dialog';

/** One import from upload to the last row, and back again if need be. */
export function ImportResult({ resource, id }: { resource: CrmResource; id: string }) {
  const undo = useUndoImport(resource, id);
  const found = useQuery(importOptions(resource, id, undo.isSuccess));
  const client = useQueryClient();
  const state = found.data?.state;
  // What the screens knew of leads, custom fields and reports is from before the import, or before its undo.
  useEffect(() => {
    if (state === 'done' || state === 'undone' || state === 'failed')
      void client.invalidateQueries({ predicate: (query) => !query.queryKey.includes('imports') });
  }, [client, state]);
  if (found.isPending) return <PanelSkeleton />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const job = found.data;
  const undoing = undo.isPending || job.state === 'undoing' || (undo.isSuccess && job.state === 'done');
  return (
    <Stack gap="xl">
      {isRunning(job.state) && <Running job={job} />}
      {job.state === 'done' && !undoing && (
        <Done resource={resource} job={job} onUndo={() => undo.mutate()} undoError={undo.error} />
      )}
      {undoing && <Undoing />}
      {job.state === 'failed' && <Failed job={job} />}
      {job.state === 'undone' && <Undone resource={resource} id={id} />}
      <ImportFigures job={job} />
    </Stack>
  );
}

function Running({ job }: { job: Import }) {
  const { t } = useTranslation();
  return (
    <>
      <ProgressPanel
        label={t(job.state === 'queued' ? 'import.queued' : 'import.running')}
        processed={job.processed}
        total={job.progress < 1 ? undefined : job.total}
        share={job.progress}
        startedAt={job.startedAt}
      />
      <Text size="sm" c="dimmed">
        {t('import.leaveHint')}
      </Text>
    </>
  );
}

function Undoing() {
  const { t } = useTranslation();
  return <ProgressPanel label={t('import.undoing')} processed={0} total={undefined} startedAt={undefined} />;
}

interface DoneProps {
  resource: CrmResource;
  job: Import;
  onUndo: () => void;
  undoError: Error | null;
}

function Done({ resource, job, onUndo, undoError }: DoneProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { go } = useNavigation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Alert color="green" icon={<IconCircleCheck size={20} />} role="status" title={t('import.done')}>
        {t(`import.of.${resource}.doneText`, { count: job.created + job.updated })}
        {job.finishedAt && ` · ${format.dateTime(job.finishedAt)}`}
      </Alert>
      {job.unmappedColumns.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('import.unmapped', { columns: job.unmappedColumns.join(', ') })}
        </Text>
      )}
      <ErrorNote error={undoError} />
      <Group>
        <Button onClick={() => go(`/${resource}`)}>{t(`import.of.${resource}.see`)}</Button>
        {job.failed > 0 && (
          <Button
            component="a"
            download
            href={`/api/${resource}/imports/${job.id}/errors`}
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {t('import.downloadErrors', { count: job.failed })}
          </Button>
        )}
        <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={() => setAsking(true)}>
          {t('import.undo')}
        </Button>
      </Group>
      {asking && (
        <UndoImportDialog
          resource={resource}
          job={job}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onUndo();
          }}
        />
      )}
    </>
  );
}

function Failed({ job }: { job: Import }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" role="alert" title={t('import.failed')}>
      {job.problem ?? t('import.failedText')}
    </Alert>
  );
}

function Undone({ resource, id }: { resource: CrmResource; id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert color="gray" icon={<IconInfoCircle size={20} />} role="status" title={t('import.undone')}>
        {t(`import.of.${resource}.undoneText`)}
      </Alert>
      <KeptList resource={resource} id={id} />
    </>
  );
}
