import { SegmentedControl } from '@mantine/core';
import { switchLocale } from '@shared/i18n/i18n';
import { localeNames, locales, toLocale } from '@shared/i18n/locales';
import { ConnectionBanner } from '@shared/ui/connection-banner';
import { Mark } from '@shared/ui/mark';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppNavigation } from '@shared/routing/app-navigation';
import classes from './signed-out-frame.module.css';

/** Around the screens that nobody needs to be signed in for. */
export function SignedOutFrame() {
  const { t, i18n } = useTranslation();
  return (
    <AppNavigation>
      <ConnectionBanner />
      <div className={classes.frame}>
        <div className={classes.brand}>
          <Mark size={30} />
          CrmCloud
        </div>
        <main className={classes.card}>
          <Outlet />
        </main>
        <SegmentedControl
          size="xs"
          aria-label={t('auth.language')}
          value={toLocale(i18n.language)}
          onChange={(value) => void switchLocale(toLocale(value))}
          data={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
        />
      </div>
    </AppNavigation>
  );
}
