import { SegmentedControl } from '@mantine/core';
import { useNavigation } from '@shared/ui/app-link';
import { useTranslation } from 'react-i18next';

const places = { board: '/deals/board', list: '/deals' } as const;

/** The two ways to look at deals. */
export function BoardOrList({ shown }: { shown: keyof typeof places }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('deal.look')}
      value={shown}
      onChange={(place) => go(place === 'list' ? places.list : places.board)}
      data={[
        { value: 'board', label: t('deal.board') },
        { value: 'list', label: t('deal.list') },
      ]}
    />
  );
}
