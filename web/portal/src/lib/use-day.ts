import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** "8 de dezembro de 2026", where the reader is. */
export function useDay(): (iso: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (iso) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(iso)),
    [i18n.language],
  );
}
