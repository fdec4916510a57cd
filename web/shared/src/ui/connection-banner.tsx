import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { useReachable } from '../api/connection';
import classes from './connection-banner.module.css';

/** How often a lost server is asked whether it is back, in milliseconds. */
const probeEvery = 3_000;

/** Says that the connection is lost, tries again by itself, and brings the screens up to date when it is back. */
export function ConnectionBanner() {
  const { t } = useTranslation('shared');
  const client = useQueryClient();
  const reachable = useReachable();
  const { online } = useNetwork();
  const lost = !reachable || !online;
  const wasLost = useRef(false);

  useEffect(() => {
    if (!lost) {
      if (wasLost.current) void client.invalidateQueries();
      wasLost.current = false;
      return;
    }
    wasLost.current = true;
    // Any answer, also a refusal, proves the server is there; the client itself takes note of it.
    const probe = setInterval(() => void api.GET('/api/me').catch(() => undefined), probeEvery);
    return () => clearInterval(probe);
  }, [lost, client]);

  if (!lost) return null;
  return (
    <div role="status" className={classes.banner}>
      <IconPlugConnectedX size={16} aria-hidden />
      {t('connection.lost')}
    </div>
  );
}
