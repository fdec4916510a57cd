import { Button, Text } from '@mantine/core';
import { IconTrash, IconUserShare, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkRequest } from '../api/types';
import { useErrorText } from '../ui/error-state';
import { toastFailure } from '../ui/toasts';
import { useStartBulk } from './api/jobs';
import { useUsers } from './api/list-users';
import classes from './bulk-bar.module.css';
import { BulkProgress } from './bulk-progress';
import { toApiFilter, type ListState } from './filters';
import { PickMenu } from './pick-menu';
import type { Resource } from './resource';

export type RunBulk = (what: Pick<BulkRequest, 'patch' | 'action'>) => void;

export interface BulkBarProps {
  state: ListState;
  selected: ReadonlySet<string>;
  total: number;
  onClear: () => void;
}

interface RecordBulkBarProps extends BulkBarProps {
  resource: Resource;
  /** What this kind of record can have done beyond being assigned and deleted. */
  children?: (run: RunBulk) => ReactNode;
}

/** What can be done with the selected records, or with all that the filters find. Every one of them can be undone. */
export function BulkBar({ resource, state, selected, total, onClear, children }: RecordBulkBarProps) {
  const { t } = useTranslation('shared');
  const errorText = useErrorText();
  const { users } = useUsers();
  const [everything, setEverything] = useState(false);
  const [job, setJob] = useState<string>();
  const start = useStartBulk(resource, setJob);

  const run: RunBulk = (what) => {
    const which = everything ? { filter: toApiFilter(state.filters) } : { ids: [...selected] };
    start.mutate({ ...which, ...what }, { onError: (error) => toastFailure(errorText(error)) });
  };
  if (job)
    return (
      <div className={classes.bar}>
        <div className={classes.progress}>
          <BulkProgress resource={resource} jobId={job} onOver={onClear} />
        </div>
      </div>
    );
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('bulk.label')}>
      <Text size="sm" fw={500} className="tabular">
        {t('bulk.selected', { count: everything ? total : selected.size })}
      </Text>
      {/* A bulk edit takes filters, not a search text. */}
      {!everything && !state.q && total > selected.size && (
        <Button size="compact-sm" variant="subtle" onClick={() => setEverything(true)}>
          {t('bulk.selectEverything', { count: total })}
        </Button>
      )}
      <PickMenu
        label={t('bulk.assign')}
        icon={<IconUserShare size={16} />}
        items={users.filter((user) => user.active).map(({ id, name }) => ({ id, name }))}
        onPick={(userId) => run({ action: { name: 'assign', userId } })}
      />
      {children?.(run)}
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        onClick={() => run({ action: { name: 'delete' } })}
      >
        {t('bulk.delete')}
      </Button>
      <Button variant="subtle" color="gray" leftSection={<IconX size={16} />} onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </div>
  );
}
