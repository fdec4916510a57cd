import { SegmentedControl } from '@mantine/core';
import { switchLocale } from '@shared/i18n/i18n';
import { localeNames, locales, toLocale } from '@shared/i18n/locales';
import { AppNavigation } from '@shared/routing/app-navigation';
import { ConnectionBanner } from '@shared/ui/connection-banner';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { PortalName } from './portal-name';

/** Around every page: whose portal it is, and the reader's language. Colours are those that the device asks for. */
export function Frame() {
  const { t, i18n } = useTranslation();
  const { slug } = useParams({ strict: false });
  return (
    <AppNavigation>
      <ConnectionBanner />
      <div className={classes.frame}>
        <header className={classes.header}>{slug ? <PortalName slug={slug} /> : t('frame.help')}</header>
        <main className={classes.main}>
          <Outlet />
        </main>
        <footer className={classes.footer}>
          <SegmentedControl
            size="xs"
            aria-label={t('frame.language')}
            value={toLocale(i18n.language)}
            onChange={(value) => void switchLocale(toLocale(value))}
            data={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
          />
        </footer>
      </div>
    </AppNavigation>
  );
}
