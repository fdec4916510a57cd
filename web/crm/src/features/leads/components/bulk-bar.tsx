import { Button, Menu, Text } from '@mantine/core';
import type { BulkRequest } from '@shared/api/types';
import { useUsers } from '@shared/records/api/list-users';
import { useStartBulk } from '@shared/records/api/jobs';
import { BulkProgress } from '@shared/records/bulk-progress';
import { toApiFilter, type ListState } from '@shared/records/filters';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { IconBan, IconPencil, IconTrash, IconUserShare, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../api/disqualify-reasons';
import classes from './bulk-bar.module.css';
import { BulkPatchDialog } from './bulk-patch-dialog';

interface BulkBarProps {
  state: ListState;
  selected: ReadonlySet<string>;
  total: number;
  onClear: () => void;
}

/** What can be done with the selected leads, or with all that the filters find. Every one of them can be undone. */
export function BulkBar({ state, selected, total, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { users } = useUsers();
  const reasons = useReasons();
  const [everything, setEverything] = useState(false);
  const [job, setJob] = useState<string>();
  const [patching, setPatching] = useState(false);
  const start = useStartBulk('leads', setJob);

  const run = (what: Pick<BulkRequest, 'patch' | 'action'>): void => {
    const which = everything ? { filter: toApiFilter(state.filters) } : { ids: [...selected] };
    start.mutate({ ...which, ...what }, { onError: (error) => toastFailure(errorText(error)) });
  };
  if (job)
    return (
      <div className={classes.bar}>
        <div className={classes.progress}>
          <BulkProgress resource="leads" jobId={job} onOver={onClear} />
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
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setPatching(true)}>
        {t('bulk.patch')}
      </Button>
      <PickMenu
        label={t('bulk.disqualify')}
        icon={<IconBan size={16} />}
        items={reasons}
        onPick={(reasonId) => run({ action: { name: 'disqualify', reasonId } })}
      />
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

interface PickMenuProps {
  label: string;
  icon: React.ReactNode;
  items: { id: string; name: string }[];
  onPick: (id: string) => void;
}

function PickMenu({ label, icon, items, onPick }: PickMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default" leftSection={icon}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
        {items.length === 0 && <Menu.Label>{t('bulk.nothingToPick')}</Menu.Label>}
        {items.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onPick(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
