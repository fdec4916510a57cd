import { useFormats } from '@shared/lib/use-formats';
import type { Search } from '@shared/records/filters';
import { AppLink } from '@shared/ui/app-link';
import type { Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countOptions } from '../api/counts';
import classes from './views-nav.module.css';

interface ViewLinkProps {
  href: string;
  label: string;
  icon: Icon;
  /** What it shows, for counting; absent where it is not counted. */
  search?: Search;
  current: boolean;
  onFollow?: () => void;
}

/** The way to one view, with how many tickets it holds. */
export function ViewLink({ href, label, icon: Glyph, search, current, onFollow }: ViewLinkProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { data: count } = useQuery({ ...countOptions(search ?? {}), enabled: search !== undefined });
  const figure = count && format.number(count.total);
  return (
    <li>
      <AppLink href={href} className={classes.link} aria-current={current ? 'page' : undefined} onClick={onFollow}>
        <Glyph size={18} stroke={1.6} aria-hidden />
        {/* The space is for who hears it. */}
        <span className={classes.label}>{label}</span>{' '}
        {count && count.total > 0 && (
          <span className={classes.count}>{count.estimate ? t('view.about', { figure }) : figure}</span>
        )}
      </AppLink>
    </li>
  );
}
