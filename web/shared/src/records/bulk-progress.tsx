import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressPanel } from '../ui/progress-panel';
import { useErrorText } from '../ui/error-state';
import { toastFailure, toastUndo } from '../ui/toasts';
import { isOver, jobOptions, useUndoJob } from './api/jobs';
import type { Resource } from './resource';

interface BulkProgressProps {
  resource: Resource;
  jobId: string;
  onOver: () => void;
}

/** Follows a bulk job to its end, then says what became of it and offers to take it back. */
export function BulkProgress({ resource, jobId, onOver }: BulkProgressProps) {
  const { t } = useTranslation('shared');
  const client = useQueryClient();
  const errorText = useErrorText();
  const { data: job, error } = useQuery(jobOptions(resource, jobId));
  const undo = useUndoJob(resource, (refusal) => toastFailure(errorText(refusal)));
  const told = useRef(false);

  useEffect(() => {
    if (told.current || !(error || isOver(job))) return;
    told.current = true;
    void client.invalidateQueries({ queryKey: [resource, 'list'] });
    if (error) toastFailure(errorText(error));
    else if (job) {
      if (job.failed > 0) toastFailure(t('bulk.failed', { count: job.failed }));
      toastUndo({
        message: t('bulk.done', { count: job.processed - job.failed }),
        label: t('undo'),
        onUndo: () => undo.mutate(jobId),
      });
    }
    onOver();
  }, [client, error, errorText, job, jobId, onOver, resource, t, undo]);

  return (
    <ProgressPanel label={t('bulk.running')} processed={job?.processed ?? 0} total={job?.total} startedAt={undefined} />
  );
}
