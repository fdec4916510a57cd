import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { portalOptions } from '@/features/articles/api/portal';
import classes from './frame.module.css';
import { paths } from './paths';

/** Whose portal it is, and the way to its first page. */
export function PortalName({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { data: portal } = useQuery(portalOptions(slug));
  if (!portal) return t('frame.help');
  return (
    <AppLink href={paths.portal(slug)} className={classes.name}>
      {portal.name}
    </AppLink>
  );
}
