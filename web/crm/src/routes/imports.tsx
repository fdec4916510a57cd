import { Button, Group, SegmentedControl } from '@mantine/core';
import { useNavigation } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { Page, PageHeader } from '@shared/ui/page';
import { RowsSkeleton } from '@shared/ui/skeletons';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { importables, useResource } from '@/app/use-resource';
import { importsOptions } from '@/features/imports/api/list-imports';
import { ImportsTable } from '@/features/imports/components/imports-table';

export function ImportsRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const resource = useResource();
  const imports = useQuery(importsOptions(resource, 100));
  const start = <Button onClick={() => go(paths.newImport(resource))}>{t(`import.of.${resource}.new`)}</Button>;
  const kind = (
    <SegmentedControl
      aria-label={t('import.kind')}
      value={resource}
      onChange={(value) => go(paths.imports(importables.find((known) => known === value) ?? 'leads'))}
      data={importables.map((value) => ({ value, label: t(`nav.${value}`) }))}
    />
  );
  return (
    <Page
      header={
        <PageHeader title={t('nav.imports')}>
          <Group gap="sm">
            {kind}
            {start}
          </Group>
        </PageHeader>
      }
      narrow
    >
      {imports.isPending && <RowsSkeleton rows={6} />}
      {imports.isError && <ErrorState error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data?.items.length === 0 && (
        <EmptyState title={t('import.none')} hint={t(`import.of.${resource}.noneHint`)} icon={IconFileImport}>
          {start}
        </EmptyState>
      )}
      {imports.data && imports.data.items.length > 0 && (
        <ImportsTable resource={resource} imports={imports.data.items} />
      )}
    </Page>
  );
}
