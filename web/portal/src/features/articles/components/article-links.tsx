import type { PortalArticle } from '@shared/api/types';
import { AppLink } from '@shared/ui/app-link';
import classes from './articles.module.css';

interface ArticleLinksProps {
  articles: PortalArticle[];
  hrefOf: (id: string) => string;
  label: string;
  /** Says the category of each, where they do not stand under it. */
  withCategory?: boolean;
}

export function ArticleLinks({ articles, hrefOf, label, withCategory = false }: ArticleLinksProps) {
  return (
    <ul className={classes.links} aria-label={label}>
      {articles.map(({ id, title, category }) => (
        <li key={id}>
          <AppLink href={hrefOf(id)} className={classes.link}>
            {title}
          </AppLink>
          {withCategory && category && <span className={classes.category}>{category}</span>}
        </li>
      ))}
    </ul>
  );
}
