import { withSearch } from '@shared/routing/search';
import { useParams, useSearch } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { ArticlePage } from '@/features/articles/components/article-page';

export function ArticleRoute() {
  const { slug, id } = useParams({ from: '/portal/$slug/articles/$id' });
  const { q = '' }: { q?: string } = useSearch({ strict: false });
  return <ArticlePage slug={slug} id={id} searched={q !== ''} back={withSearch(paths.portal(slug), { q })} />;
}
