import { useDebouncedValue } from '@mantine/hooks';
import { IconBuilding, IconHeadset, IconTargetArrow, IconUser, IconUserSearch, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../ui/app-link';
import type { CommandGroup } from '../ui/command-palette';
import { searchOptions } from './api/search';
import { recordHref, type RecordType } from './resource';

const icons: Record<RecordType, Icon> = {
  lead: IconUserSearch,
  contact: IconUser,
  company: IconBuilding,
  deal: IconTargetArrow,
  ticket: IconHeadset,
};

/** What the palette finds for what is typed, a group for each kind of record, in the app's own order. */
export function useFoundRecords(
  query: string,
  kinds: readonly RecordType[],
): { records: CommandGroup[]; searching: boolean } {
  const { t } = useTranslation('shared');
  const { go } = useNavigation();
  const [wanted] = useDebouncedValue(query.trim(), 120);
  const found = useQuery(searchOptions(wanted));
  const hits = wanted ? (found.data?.items ?? []) : [];
  const records = kinds.map((type) => ({
    label: t(`record.kinds.${type}`),
    commands: hits.flatMap((hit) => {
      const href = hit.type === type && recordHref(type, hit.id);
      return href
        ? [
            {
              id: `${type}:${hit.id}`,
              label: hit.title,
              description: hit.subtitle,
              icon: icons[type],
              run: () => go(href),
            },
          ]
        : [];
    }),
  }));
  return { records, searching: found.isFetching };
}
