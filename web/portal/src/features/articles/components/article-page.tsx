import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { AppLink } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconArrowLeft, IconMapOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/lib/is-missing';
import { useDay } from '@/lib/use-day';
import { articleOptions } from '../api/articles';
import { portalOptions } from '../api/portal';
import { Markdown } from './markdown';
import { NoPortal } from './no-portal';

interface ArticlePageProps {
  slug: string;
  id: string;
  /** The reader comes from the results of a search, to which `back` leads. */
  searched: boolean;
  back: string;
}

export function ArticlePage({ slug, id, searched, back }: ArticlePageProps) {
  const { t } = useTranslation();
  const day = useDay();
  const portal = useQuery(portalOptions(slug));
  const { data: article, error, refetch } = useQuery(articleOptions(slug, id));
  useDocumentTitle([article?.title ?? t('articles.title'), portal.data?.name].filter(Boolean).join(' · '));
  if (isMissing(portal.error)) return <NoPortal />;
  if (isMissing(error))
    return (
      <EmptyState title={t('article.gone')} hint={t('article.goneHint')} icon={IconMapOff}>
        <Button component={AppLink} href={back}>
          {t('articles.all')}
        </Button>
      </EmptyState>
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!article) return <PanelSkeleton rows={8} />;
  return (
    <>
      <Anchor component={AppLink} href={back} size="sm">
        <Group component="span" gap="xs" mih="var(--crm-control)">
          <IconArrowLeft size={16} aria-hidden />
          {t(searched ? 'article.backToResults' : 'article.backToAll')}
        </Group>
      </Anchor>
      <article>
        <Title order={1}>{article.title}</Title>
        <Text size="sm" c="dimmed" mb="lg">
          {[article.category, t('article.updated', { day: day(article.updatedAt) })].filter(Boolean).join(' · ')}
        </Text>
        <Markdown text={article.text} />
      </article>
    </>
  );
}
