import { useFormats } from '@shared/lib/use-formats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { importsOptions } from '@/features/imports/api/list-imports';
import { Panel, PanelItem } from './panel';

export function RecentImports() {
  const { t } = useTranslation();
  const format = useFormats();
  const imports = useQuery(importsOptions('leads', 5));
  return (
    <Panel
      title={t('home.imports')}
      href={paths.imports('leads')}
      query={imports}
      count={imports.data?.items.length}
      empty={t('import.of.leads.noneHint')}
    >
      {imports.data?.items.map((job) => (
        <PanelItem
          key={job.id}
          href={paths.import('leads', job.id)}
          name={job.fileName || format.dateTime(job.createdAt)}
        >
          {t(`import.states.${job.state}`)} · {format.relative(job.createdAt)}
        </PanelItem>
      ))}
    </Panel>
  );
}
