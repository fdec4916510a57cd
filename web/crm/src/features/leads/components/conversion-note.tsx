import { Alert, Loader } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { conversionOptions } from '../api/convert-lead';
import { leadKeys } from '../api/keys';

/** Says that a lead is being converted in the background, and brings the page up to date when it is over. */
export function ConversionNote({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const conversion = useQuery(conversionOptions(lead.id)).data;
  const over = conversion !== undefined && conversion.state !== 'running';
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: leadKeys.all });
  }, [client, over]);
  if (conversion?.state === 'failed')
    return (
      <Alert color="red" radius={0} p="sm" role="alert" icon={<IconAlertTriangle size={18} />}>
        {t('convert.failed', { problem: conversion.problem })}
      </Alert>
    );
  return (
    <Alert color="accent" radius={0} p="sm" role="status" icon={<Loader size={16} />}>
      {t('convert.running')}
    </Alert>
  );
}
