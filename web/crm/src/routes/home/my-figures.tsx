import { Skeleton, Text } from '@mantine/core';
import { useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { monthOf } from '@shared/lib/zoned';
import { AppLink } from '@shared/ui/app-link';
import { ErrorNote } from '@shared/ui/error-state';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withSearch } from '@shared/routing/search';
import { mySalesOptions } from '@/features/reports/api/my-sales';
import classes from './home.module.css';

/** How I stand this month, from the reports; each figure leads to what is behind it. */
export function MyFigures({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { from, to } = monthOf(useSession().workspace.timeZone);
  const found = useQuery(mySalesOptions(userId, from, to));
  if (found.isPending) return <FiguresSkeleton />;
  if (found.isError) return <ErrorNote error={found.error} />;
  const sales = found.data;
  const number = (value: number | null): string => (value === null ? '—' : format.number(value));
  const figures = [
    { key: 'won', text: number(sales.won) },
    { key: 'wonValue', text: sales.wonValue === null ? '—' : format.shortMoney(sales.wonValue, sales.currency) },
    { key: 'winRate', text: sales.winRate === null ? '—' : format.percent(sales.winRate) },
    { key: 'open', text: number(sales.open) },
  ] as const;
  const report = withSearch('/reports/sales', { from, to, 'filter[ownerId]': userId });
  return (
    <ul className={classes.figures} aria-label={t('home.figures')}>
      {figures.map(({ key, text }) => (
        <li key={key}>
          <AppLink href={report} className={classes.figure}>
            <Text size="sm" c="dimmed">
              {t(`home.figure.${key}`)}
            </Text>
            <p className={`${classes.value} tabular`}>{text}</p>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

function FiguresSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.figures} role="status" aria-label={t('shared:loading')}>
      {[0, 1, 2, 3].map((figure) => (
        <Skeleton key={figure} height="100%" radius="md" />
      ))}
    </div>
  );
}
