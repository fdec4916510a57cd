import type { LoadCatalogue } from '@shared/i18n/i18n';

export const loadCatalogue: LoadCatalogue = (locale) =>
  locale === 'en' ? import('./en.json') : import('./pt-BR.json');
