import { Anchor, Table } from '@mantine/core';
import type { Import } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import type { CrmResource } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { StatusPill, type Tone } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';

const tones: Record<Import['state'], Tone> = {
  queued: 'neutral',
  running: 'accent',
  done: 'good',
  failed: 'failed',
  undoing: 'accent',
  undone: 'neutral',
};

export function ImportsTable({ resource, imports }: { resource: CrmResource; imports: Import[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table highlightOnHover aria-label={t('nav.imports')} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.when')}</Table.Th>
            <Table.Th>{t('import.state')}</Table.Th>
            <Table.Th ta="end">{t('import.figure.created')}</Table.Th>
            <Table.Th ta="end">{t('import.figure.updated')}</Table.Th>
            <Table.Th ta="end">{t('import.figure.failed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.map((job) => (
            <Table.Tr key={job.id}>
              <Table.Td>
                <Anchor component={AppLink} size="sm" href={`/${resource}/imports/${job.id}`}>
                  {job.fileName || format.dateTime(job.createdAt)}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <StatusPill tone={tones[job.state]}>{t(`import.states.${job.state}`)}</StatusPill>
              </Table.Td>
              <Table.Td ta="end" className="tabular">
                {format.number(job.created)}
              </Table.Td>
              <Table.Td ta="end" className="tabular">
                {format.number(job.updated)}
              </Table.Td>
              <Table.Td ta="end" className="tabular">
                {format.number(job.failed)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
