import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberedLocale, rememberLocale, type Locale } from './locales';

interface Catalogue {
  [key: string]: string | Catalogue;
}
export type LoadCatalogue = (locale: Locale) => Promise<{ default: Catalogue }>;

const loadShared: LoadCatalogue = (locale) =>
  locale === 'en' ? import('./catalogues/en.json') : import('./catalogues/pt-BR.json');

/** Portuguese has a plural of its own for whole millions; it reads like the other one, so that catalogues need not repeat it. */
export function withMany(catalogue: Catalogue): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, value]): [string, string | ResourceLanguage][] => {
      if (typeof value !== 'string') return [[key, withMany(value)]];
      const plural = key.endsWith('_other') ? [key.replace(/_other$/, '_many')] : [];
      return [key, ...plural].map((name) => [name, value]);
    }),
  );
}

async function load(instance: i18n, locale: Locale, loadApp: LoadCatalogue): Promise<void> {
  const [shared, app] = await Promise.all([loadShared(locale), loadApp(locale)]);
  instance.addResourceBundle(locale, 'shared', withMany(shared.default));
  instance.addResourceBundle(locale, 'app', withMany(app.default));
}

let loadAppCatalogue: LoadCatalogue | undefined;

/** Starts i18next with two namespaces: `shared` and the app's own. Only the language in use is downloaded. */
export async function startI18n(loadApp: LoadCatalogue, locale = rememberedLocale()): Promise<i18n> {
  loadAppCatalogue = loadApp;
  if (!i18next.isInitialized)
    await i18next.use(initReactI18next).init({
      lng: locale,
      ns: ['app', 'shared'],
      defaultNS: 'app',
      resources: {},
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  await switchLocale(locale);
  return i18next;
}

export async function switchLocale(locale: Locale): Promise<void> {
  if (!loadAppCatalogue) throw new Error('startI18n comes first');
  if (!i18next.hasResourceBundle(locale, 'app')) await load(i18next, locale, loadAppCatalogue);
  await i18next.changeLanguage(locale);
  rememberLocale(locale);
  document.documentElement.lang = locale;
}
