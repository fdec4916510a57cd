import { AppLink } from '@shared/ui/app-link';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './places.module.css';
import { paths } from './paths';

export function BackToCrm() {
  const { t } = useTranslation();
  return (
    <AppLink href={paths.crm} className={classes.link}>
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('nav.crm')}
    </AppLink>
  );
}
