import { Stack, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../auth/use-session';
import { HistoryTimeline } from '../records/history-timeline';
import type { RecordLabels } from '../records/record-labels';
import { recordTypeOf, type Resource } from '../records/resource';
import { Composer } from './composer';
import { Timeline } from './timeline';

interface RecordStoryProps {
  resource: Resource;
  id: string;
  labels: RecordLabels;
  /** The past is shown, or the record is not one's own to change. */
  readOnly: boolean;
  /** The past is shown, where nothing is written down. */
  past: boolean;
}

/** The middle of a record's page: the composer, what happened, and who changed what. */
export function RecordStory({ resource, id, labels, readOnly, past }: RecordStoryProps) {
  const { t } = useTranslation('shared');
  const mayLog = useMay('activities:write');
  const mayRead = useMay('activities:read');
  const history = <HistoryTimeline resource={resource} id={id} mayUndo={!readOnly} {...labels} />;
  if (!mayRead) return history;
  const record = { type: recordTypeOf[resource], id };
  return (
    <Stack gap="md">
      {mayLog && !past && <Composer about={[record]} />}
      <Tabs defaultValue="timeline" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="timeline">{t('timeline.tab')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('record.history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="timeline" pt="sm">
          <Timeline record={record} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="sm">
          {history}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
