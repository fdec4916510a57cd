import type { RefusedMail } from '@shared/api/types';
import { useTranslation } from 'react-i18next';

/** Why a mail became no message; the server's own words where there are none in the catalogue. */
export function useRefusalText(): (mail: RefusedMail) => string {
  const { t, i18n } = useTranslation();
  return ({ code, detail }) => {
    const name = code.replace(/^mail\./, '');
    return i18n.exists(`settings.refused.reasons.${name}`) ? t(`settings.refused.reasons.${name}`) : detail || code;
  };
}
