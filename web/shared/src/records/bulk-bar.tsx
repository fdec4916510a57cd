import { Button, Text } from '@mantine/core';
import { IconPencil, IconTrash, IconUserShare, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkRequest } from '../api/types';
import { useErrorText } from '../ui/error-state';
import { toastFailure } from '../ui/toasts';
import { useStartBulk } from './api/jobs';
import { useUsers } from './api/list-users';
import classes from './bulk-bar.module.css';
import { BulkPatchDialog } from './bulk-patch-dialog';
import { BulkProgress } from './bulk-progress';
import { toApiFilter, type ListState } from './filters';
import { PickMenu } from './pick-menu';
import type { RecordLabels } from './record-labels';
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
  /** Fields that many records may share, offered for editing; none where a kind has no such field. */
  sharedFields?: readonly string[];
  labelOf?: RecordLabels['labelOf'];
  /** What this kind of record can have done beyond being assigned and deleted. */
  children?: (run: RunBulk) => ReactNode;
}

/** What can be done with the selected records, or with all that the filters find. Every one of them can be undone. */
export function BulkBar(props: RecordBulkBarProps) {
  const { resource, state, selected, total, onClear, children, sharedFields = [] } = props;
  const { labelOf = (field) => field } = props;
  const { t } = useTranslation('shared');
  const errorText = useErrorText();
  const { users } = useUsers();
  const [everything, setEverything] = useState(false);
  const [job, setJob] = useState<string>();
  const [patching, setPatching] = useState(false);
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
      {sharedFields.length > 0 && (
        <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setPatching(true)}>
          {t('bulk.patch')}
        </Button>
      )}
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
      {patching && (
        <BulkPatchDialog
          resource={resource}
          fields={sharedFields}
          labelOf={labelOf}
          onClose={() => setPatching(false)}
          onPatch={(patch) => {
            setPatching(false);
            run({ patch });
          }}
        />
      )}
    </div>
  );
}
