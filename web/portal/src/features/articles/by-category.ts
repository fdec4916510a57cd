import type { PortalArticle } from '@shared/api/types';

export interface CategoryOfArticles {
  /** None for what has no category: it comes last. */
  name: string | null;
  articles: PortalArticle[];
}

/** The articles under their categories, these by name in the reader's language. */
export function byCategory(articles: PortalArticle[], language: string): CategoryOfArticles[] {
  const groups = new Map<string | null, PortalArticle[]>();
  for (const article of articles) {
    const name = article.category?.trim() || null;
    groups.set(name, [...(groups.get(name) ?? []), article]);
  }
  const { compare } = new Intl.Collator(language);
  return [...groups]
    .map(([name, within]) => ({ name, articles: within }))
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compare(a.name, b.name)));
}
