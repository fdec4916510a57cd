import { Autocomplete, Checkbox, Textarea, TextInput } from '@mantine/core';
import type { Article } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useItems } from '../api/desk-lists';
import { required } from '../fields';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';

const fields = z.object({ title: required, category: z.string(), text: z.string(), published: z.boolean() });
type ArticleForm = z.infer<typeof fields>;

const articleSchema = fields.refine(({ published, text }) => !published || text.trim(), {
  path: ['text'],
  message: 'settings.error.emptyArticle',
});

const toBody = ({ title, category, ...rest }: ArticleForm) => ({
  title: title.trim(),
  category: category.trim() || null,
  ...rest,
});

interface ArticleDialogProps {
  /** Undefined to write a new one. */
  article: Article | undefined;
  onClose: () => void;
}

export function ArticleDialog({ article, onClose }: ArticleDialogProps) {
  const { t } = useTranslation();
  const categories = new Set(useItems('articles').flatMap(({ category }) => category ?? []));
  const item = useItemForm<ArticleForm>({
    list: 'articles',
    item: article,
    schema: articleSchema,
    initial: {
      title: article?.title ?? '',
      category: article?.category ?? '',
      text: article?.text ?? '',
      published: article?.published ?? false,
    },
    toBody,
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog wide title={t(article ? 'settings.articles.edit' : 'settings.articles.new')} item={item}>
      <TextInput label={t('settings.articles.title')} data-autofocus {...form.getInputProps('title')} />
      <Autocomplete
        label={t('settings.articles.category')}
        data={[...categories].sort()}
        {...form.getInputProps('category')}
      />
      <Textarea
        label={t('settings.articles.text')}
        description={t('settings.articles.textHint')}
        autosize
        minRows={10}
        maxRows={24}
        {...form.getInputProps('text')}
      />
      <Checkbox
        label={t('settings.articles.published')}
        description={t('settings.articles.publishedHint')}
        {...form.getInputProps('published', { type: 'checkbox' })}
      />
    </ItemDialog>
  );
}
