import { Button, Text, Title } from '@mantine/core';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconBook, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articlesOptions } from '../api/articles';
import { byCategory } from '../by-category';
import { ArticleLinks } from './article-links';

interface FoundArticlesProps {
  slug: string;
  q: string;
  hrefOf: (id: string) => string;
  onClear: () => void;
}

/** What the words find, the nearest first; without words everything, under its categories. */
export function FoundArticles({ slug, q, hrefOf, onClear }: FoundArticlesProps) {
  const { t, i18n } = useTranslation();
  const found = useInfiniteQuery(articlesOptions(slug, q));
  if (found.isPending) return <PanelSkeleton rows={8} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;

  const articles = found.data.pages.flatMap((page) => page.items);
  const { total = 0, q: answered = q } = found.data.pages[0] ?? {};
  const groups = byCategory(articles, i18n.language);
  return (
    <>
      <Text role="status" size="sm" c="dimmed">
        {answered && articles.length > 0 && t('articles.found', { count: total })}
      </Text>
      {articles.length === 0 &&
        (answered ? (
          <EmptyState
            title={t('articles.noneFound', { q: answered })}
            hint={t('articles.noneFoundHint')}
            icon={IconSearchOff}
          >
            <Button variant="default" onClick={onClear}>
              {t('articles.all')}
            </Button>
          </EmptyState>
        ) : (
          <EmptyState title={t('articles.none')} hint={t('articles.noneHint')} icon={IconBook} />
        ))}
      {answered ? (
        <ArticleLinks articles={articles} hrefOf={hrefOf} label={t('articles.results')} withCategory />
      ) : (
        groups.map(({ name, articles: within }) => {
          const heading = name ?? t('articles.other');
          return (
            <section key={heading} aria-label={heading}>
              {(name !== null || groups.length > 1) && (
                <Title order={2} mt="xl">
                  {heading}
                </Title>
              )}
              <ArticleLinks articles={within} hrefOf={hrefOf} label={heading} />
            </section>
          );
        })
      )}
      {found.hasNextPage && (
        <Button
          variant="default"
          fullWidth
          mt="lg"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('articles.more')}
        </Button>
      )}
    </>
  );
}
