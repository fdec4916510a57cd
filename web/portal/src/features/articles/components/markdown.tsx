import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import ReactMarkdown, { type Components, type ExtraProps } from 'react-markdown';
import gfm from 'remark-gfm';
import classes from './markdown.module.css';

/** A path of this site. */
const isOurs = (src: string): boolean => /^\/(?!\/)/.test(src);

/** Wider than a phone, a table scrolls by itself; it takes the focus so that the keyboard scrolls it. */
function WideTable({ node: _, ...table }: ComponentProps<'table'> & ExtraProps) {
  const { t } = useTranslation();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.wide} role="region" aria-label={t('article.table')} tabIndex={0}>
      <table {...table} />
    </div>
  );
}

/** The content security policy lets in no picture from elsewhere: the reader may follow it there. */
function Picture({ src = '', alt = '' }: ComponentProps<'img'> & ExtraProps) {
  const address = String(src);
  return isOurs(address) ? <img src={address} alt={alt} /> : <a href={address}>{alt || address}</a>;
}

const components: Components = {
  // The page's own title is the first; those of the text lie below it.
  h1: 'h2',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
  a: ({ node: _, children, ...link }) => (
    <a rel="noopener noreferrer nofollow" {...link}>
      {children}
    </a>
  ),
  img: Picture,
  table: WideTable,
  input: ({ checked }) => <span aria-hidden>{checked ? '☑ ' : '☐ '}</span>,
};

/** Text in Markdown. HTML that it holds is shown as the text it is, and addresses that would run something are dropped. */
export function Markdown({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.text}>
      <ReactMarkdown
        remarkPlugins={[gfm]}
        remarkRehypeOptions={{
          footnoteLabel: t('article.footnotes'),
          footnoteBackLabel: t('article.backFromFootnote'),
        }}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
