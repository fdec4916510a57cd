import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { ErrorState } from '@shared/ui/error-state';
import { SearchField } from '@shared/ui/search-field';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/lib/is-missing';
import { portalOptions } from '../api/portal';
import { FoundArticles } from './found-articles';
import { NoPortal } from './no-portal';
import classes from './articles.module.css';

/** As much as anyone types; the server reads a longer one as refused. */
const longestSearch = 200;

interface ArticlesPageProps {
  slug: string;
  q: string;
  onSearch: (q: string) => void;
  hrefOf: (id: string) => string;
}

/** The portal's first page: what is published, found while one types. */
export function ArticlesPage({ slug, q, onSearch, hrefOf }: ArticlesPageProps) {
  const { t } = useTranslation();
  const portal = useQuery(portalOptions(slug));
  useDocumentTitle(portal.data ? `${t('articles.title')} · ${portal.data.name}` : t('articles.title'));
  if (isMissing(portal.error)) return <NoPortal />;
  if (portal.isError) return <ErrorState error={portal.error} onRetry={() => void portal.refetch()} />;
  return (
    <>
      <Title order={1}>{t('articles.title')}</Title>
      <div role="search" className={classes.search}>
        <SearchField q={q} label={t('articles.search')} onSearch={(words) => onSearch(words.slice(0, longestSearch))} />
      </div>
      <FoundArticles slug={slug} q={q} hrefOf={hrefOf} onClear={() => onSearch('')} />
    </>
  );
}
