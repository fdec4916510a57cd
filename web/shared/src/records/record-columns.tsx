import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record-columns.module.css';

interface RecordColumnsProps {
  facts: ReactNode;
  timeline: ReactNode;
  insights: ReactNode;
}

/** Facts, timeline, surroundings: side by side, or as tabs on a phone. */
export function RecordColumns({ facts, timeline, insights }: RecordColumnsProps) {
  const { t } = useTranslation('shared');
  const phone = useMediaQuery('(max-width: 48em)');
  if (!phone)
    return (
      <div className={classes.columns}>
        <div className={classes.column}>{facts}</div>
        <div className={classes.column}>
          <div className={classes.timeline}>{timeline}</div>
        </div>
        <div className={classes.column}>{insights}</div>
      </div>
    );
  return (
    <Tabs defaultValue="timeline" className={classes.tabs} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="timeline">{t('record.timeline')}</Tabs.Tab>
        <Tabs.Tab value="facts">{t('record.facts')}</Tabs.Tab>
        <Tabs.Tab value="insights">{t('record.insights')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="timeline" className={classes.panel}>
        {timeline}
      </Tabs.Panel>
      <Tabs.Panel value="facts" className={classes.panel}>
        {facts}
      </Tabs.Panel>
      <Tabs.Panel value="insights" className={classes.panel}>
        {insights}
      </Tabs.Panel>
    </Tabs>
  );
}
