import { Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../api/types';
import { useFormats } from '../lib/use-formats';
import classes from '../records/history-timeline.module.css';
import { RecordLink } from '../records/record-link';
import { iconOf } from './activity-kinds';

interface TimelineEntryProps {
  item: TimelineItem;
  /** It happened to the very record that is looked at. */
  here: boolean;
}

/** One thing that happened: who, what, when, and what was said about it. */
export function TimelineEntry({ item, here }: TimelineEntryProps) {
  const { t, i18n } = useTranslation('shared');
  const format = useFormats();
  const Glyph = iconOf(item.kind);
  const kind = item.kind === 'task' && item.data?.status === 'done' ? 'taskDone' : item.kind;
  const known = (key: string): boolean => i18n.exists(key, { ns: 'shared' });
  const details = [
    item.direction && t(`activity.direction.${item.direction}`),
    item.outcome && (known(`activity.outcome.${item.outcome}`) ? t(`activity.outcome.${item.outcome}`) : item.outcome),
    item.minutes ? format.duration(item.minutes * 60) : undefined,
  ].filter(Boolean);
  return (
    <li className={classes.entry}>
      <span className={classes.dot}>
        <Glyph size={16} stroke={1.6} aria-hidden />
      </span>
      <div>
        <Text size="sm">
          <b>{item.actor.name ?? t(`history.actor.${item.actor.kind}`)}</b>{' '}
          {known(`timeline.kind.${kind}`) ? t(`timeline.kind.${kind}`) : t('timeline.kind.other')}{' '}
          {!here && <RecordLink record={{ type: item.recordType, id: item.recordId }} />}{' '}
          <Tooltip label={format.dateTime(item.at)}>
            <Text span size="sm" c="dimmed">
              <time dateTime={item.at}>{format.relative(item.at)}</time>
            </Text>
          </Tooltip>
        </Text>
        {details.length > 0 && (
          <Text size="sm" c="dimmed">
            {details.join(' · ')}
          </Text>
        )}
        {item.title && (
          <Text size="sm" fw={500}>
            {item.title}
          </Text>
        )}
        {item.body && (
          <Text size="sm" className="prose" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {item.body}
          </Text>
        )}
      </div>
    </li>
  );
}
