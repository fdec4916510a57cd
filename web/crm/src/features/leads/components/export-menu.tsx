import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { toQueryString } from '@shared/api/query-string';
import { toApiFilter, type ListState } from '@shared/records/filters';
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The file of exactly what the list shows; the browser streams it to disk by itself. */
export function exportHref(state: ListState, format: 'csv' | 'xlsx'): string {
  return `/api/leads/export?${toQueryString({ format, q: state.q, sort: state.sort, filter: toApiFilter(state.filters) })}`;
}

export function ExportMenu({ state }: { state: ListState }) {
  const { t } = useTranslation();
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
        <Menu.Item component="a" download href={exportHref(state, 'csv')} leftSection={<IconFileTypeCsv size={16} />}>
          {t('export.csv')}
        </Menu.Item>
        <Menu.Item
          component="a"
          download
          href={exportHref(state, 'xlsx')}
          leftSection={<IconFileSpreadsheet size={16} />}
        >
          {t('export.xlsx')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
