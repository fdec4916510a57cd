import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meOptions } from '../auth/get-me';
import { createFormats, type Formats } from './format';

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const workspace = useQuery(meOptions()).data?.workspace;
  const timeZone = workspace?.timeZone ?? 'America/Sao_Paulo';
  const currency = workspace?.currency ?? 'BRL';
  return useMemo(() => createFormats(i18n.language, timeZone, currency), [i18n.language, timeZone, currency]);
}
