import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useSession } from '@shared/auth/use-session';
import { ErrorNote } from '@shared/ui/error-state';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesOptions } from '../api/find-articles';

interface ArticlesPanelProps {
  /** What the ticket is about: searched for until one types something else. */
  subject: string;
  /** Puts a text into the answer; absent where none can be written. */
  onInsert?: (text: string) => void;
}

/** Where customers read an article. */
const linkTo = (slug: string, id: string): string => `${window.location.origin}/portal/${slug}/articles/${id}`;

/** Articles that may answer the ticket, to be put into the answer. */
export function ArticlesPanel({ subject, onInsert }: ArticlesPanelProps) {
  const { t } = useTranslation();
  const { slug } = useSession().workspace;
  const [typed, setTyped] = useState(subject);
  const [wanted] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery(articlesOptions(wanted));
  const articles = found.data?.items ?? [];
  return (
    <section aria-label={t('articles.title')}>
      <Title order={2}>{t('articles.title')}</Title>
      <TextInput
        size="xs"
        my="xs"
        type="search"
        aria-label={t('articles.search')}
        placeholder={t('articles.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorNote error={found.error} />
      {found.isSuccess && articles.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('articles.none')}
        </Text>
      )}
      {articles.map(({ id, title, text }) => (
        <article key={id} aria-label={title} style={{ paddingBlock: 'var(--mantine-spacing-xs)' }}>
          <Text size="sm" fw={500}>
            {title}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {text}
          </Text>
          {onInsert && (
            <Group gap="xs" mt="xs">
              <Button size="compact-xs" variant="light" onClick={() => onInsert(text)}>
                {t('articles.insertText')}
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => onInsert(linkTo(slug, id))}>
                {t('articles.insertLink')}
              </Button>
            </Group>
          )}
        </article>
      ))}
    </section>
  );
}
