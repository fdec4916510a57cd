import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { toQueryString } from '../api/query-string';
import { toApiFilter, type ListState } from './filters';
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Resource } from './resource';

/** The file of exactly what the list shows; the browser streams it to disk by itself. */
export function exportHref(resource: Resource, state: ListState, format: 'csv' | 'xlsx'): string {
  return `/api/${resource}/export?${toQueryString({ format, q: state.q, sort: state.sort, filter: toApiFilter(state.filters) })}`;
}

export function ExportMenu({ resource, state }: { resource: Resource; state: ListState }) {
  const { t } = useTranslation('shared');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('export.label')}>
          <ActionIcon aria-label={t('export.label')}>
            <IconDownload size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          download
          href={exportHref(resource, state, 'csv')}
          leftSection={<IconFileTypeCsv size={16} />}
        >
          {t('export.csv')}
        </Menu.Item>
        <Menu.Item
          component="a"
          download
          href={exportHref(resource, state, 'xlsx')}
          leftSection={<IconFileSpreadsheet size={16} />}
        >
          {t('export.xlsx')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
