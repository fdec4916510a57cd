import { Anchor, Text, Title } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './home.module.css';

interface Asked {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

interface PanelProps {
  title: string;
  /** Where all of it is. */
  href: string;
  query: Asked;
  /** How many there are; undefined until known. */
  count: number | undefined;
  empty: string;
  children: ReactNode;
}

/** A part of the home screen: the first few of a list, in its four states. */
export function Panel({ title, href, query, count, empty, children }: PanelProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        <Anchor component={AppLink} href={href} size="sm">
          {t('home.seeAll')}
        </Anchor>
      </div>
      {query.isPending && <PanelSkeleton rows={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {count === 0 && <Text c="dimmed">{empty}</Text>}
      {count !== undefined && count > 0 && <ul className={classes.list}>{children}</ul>}
    </section>
  );
}

interface PanelItemProps {
  href: string;
  name: string;
  children: ReactNode;
}

export function PanelItem({ href, name, children }: PanelItemProps) {
  return (
    <li className={classes.item}>
      <Anchor component={AppLink} href={href} truncate>
        {name}
      </Anchor>
      <Text size="sm" c="dimmed" component="span" className={classes.end}>
        {children}
      </Text>
    </li>
  );
}
