import { useFormats } from '@shared/lib/use-formats';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { ArticleDialog } from './article-dialog';
import { ListSection } from './list-section';

export function ArticlesPage() {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <ListSection
      list="articles"
      title={t('settings.pages.articles')}
      hint={t('settings.articles.hint')}
      empty={t('settings.articles.none')}
      add={t('settings.articles.new')}
      nameOf={({ title }) => title}
      columns={[
        { title: t('settings.articles.title'), cell: ({ title }) => title },
        { title: t('settings.articles.category'), cell: ({ category }) => category },
        {
          title: t('settings.articles.state'),
          cell: ({ published }) => (
            <StatusPill tone={published ? 'good' : 'neutral'}>
              {t(published ? 'settings.articles.isPublished' : 'settings.articles.draft')}
            </StatusPill>
          ),
        },
        { title: t('settings.articles.changed'), cell: ({ updatedAt }) => format.relative(updatedAt) },
      ]}
      dialog={(article, onClose) => <ArticleDialog article={article} onClose={onClose} />}
    />
  );
}
