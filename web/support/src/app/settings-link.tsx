import { useSession } from '@shared/auth/use-session';
import { AppLink, useNavigation } from '@shared/ui/app-link';
import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { settingsPagesOf } from '@/features/settings/settings-pages';
import classes from './places.module.css';
import { paths } from './paths';

/** Leads to the first of the settings that one may change; nothing where there is none. */
export function SettingsLink({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  const [first] = settingsPagesOf(useSession());
  const { path } = useNavigation();
  if (!first) return null;
  return (
    <AppLink
      href={paths.settingsPage(first)}
      className={classes.link}
      aria-current={path.startsWith(paths.settings) ? 'page' : undefined}
      onClick={onFollow}
    >
      <IconSettings size={16} stroke={1.6} aria-hidden />
      {t('nav.settings')}
    </AppLink>
  );
}
