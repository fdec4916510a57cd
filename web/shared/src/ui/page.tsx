import { Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** For the browser's tab, where `title` is not plain text. */
  documentTitle?: string;
  subtitle?: ReactNode;
  children?: ReactNode;
}

/** The title of a screen with its actions at the right. */
export function PageHeader({ title, documentTitle, subtitle, children }: PageHeaderProps) {
  useDocumentTitle(`${documentTitle ?? (typeof title === 'string' ? title : '')} · CrmCloud`);
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <Title order={1}>{title}</Title>
        {subtitle && (
          <Text size="sm" c="dimmed" component="div">
            {subtitle}
          </Text>
        )}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </header>
  );
}

interface PageProps {
  header: ReactNode;
  children: ReactNode;
  /** A column for reading and forms, instead of the whole width. */
  narrow?: boolean;
  /** A column wide enough for tables of many figures. */
  wide?: boolean;
  /** The content scrolls itself (a table). */
  fill?: boolean;
}

export function Page({ header, children, narrow, wide, fill }: PageProps) {
  const column = narrow ? classes.narrow : wide ? `${classes.narrow} ${classes.wide}` : undefined;
  const content = column ? <div className={column}>{children}</div> : children;
  return (
    <div className={classes.page}>
      {header}
      {fill ? content : <div className={classes.body}>{content}</div>}
    </div>
  );
}
