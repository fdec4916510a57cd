import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './lead-columns.module.css';

interface LeadColumnsProps {
  facts: ReactNode;
  timeline: ReactNode;
  insights: ReactNode;
}

/** Facts, timeline, surroundings: side by side, or as tabs on a phone. */
export function LeadColumns({ facts, timeline, insights }: LeadColumnsProps) {
  const { t } = useTranslation();
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
        <Tabs.Tab value="timeline">{t('lead.timeline')}</Tabs.Tab>
        <Tabs.Tab value="facts">{t('lead.facts')}</Tabs.Tab>
        <Tabs.Tab value="insights">{t('lead.insights')}</Tabs.Tab>
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
