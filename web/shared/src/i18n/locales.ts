export const locales = ['pt-BR', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Each language names itself in its own words. */
export const localeNames: Record<Locale, string> = { 'pt-BR': 'Português', en: 'English' };

const storageKey = 'crmcloud.locale';

/** The nearest language we speak: `en-GB` reads English, everything else Portuguese. */
export function toLocale(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'pt-BR';
}

/** None in a browser that keeps nothing, as those within mail programs may: there it is null, or must not be touched. */
function memory(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export function rememberedLocale(): Locale {
  return toLocale(memory()?.getItem(storageKey) ?? navigator.language);
}

export function rememberLocale(locale: Locale): void {
  memory()?.setItem(storageKey, locale);
}
