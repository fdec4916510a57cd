import { withSearch } from '@shared/routing/search';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { ArticlesPage } from '@/features/articles/components/articles-page';

export function ArticlesRoute() {
  const { slug } = useParams({ from: '/portal/$slug' });
  const { q = '' }: { q?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <ArticlesPage
      key={slug}
      slug={slug}
      q={q}
      // What is typed is one place, not one for each letter: "back" leaves it.
      onSearch={(words) => void navigate({ to: '.', search: words ? { q: words } : {}, replace: true })}
      hrefOf={(id) => withSearch(paths.article(slug, id), { q })}
    />
  );
}
