import { Text, Title } from '@mantine/core';
import type { SlaInterval, SlaPromise, TicketSla } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { slaTone } from '../sla';
import { slaTime } from '../sla-time';
import classes from './sla.module.css';

/** What was promised, how much of it has counted, and why each stretch of time counts or not. */
export function SlaExplained({ sla }: { sla: TicketSla }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { policy, promises, intervals, omitted } = sla;
  return (
    <>
      {policy && (
        <Text size="xs" c="dimmed">
          {t('sla.policy', { name: policy.name, calendar: policy.calendarName, zone: policy.timeZone })}
        </Text>
      )}
      {promises.map((promise) => (
        <PromiseLine key={promise.promise} promise={promise} />
      ))}
      <Title order={3} mt="md">
        {t('sla.intervals')}
      </Title>
      {omitted > 0 && (
        <Text size="xs" c="dimmed">
          {t('sla.omitted', { count: omitted })}
        </Text>
      )}
      <ol className={classes.intervals}>
        {intervals.map((interval) => (
          <IntervalLine key={interval.from} interval={interval} />
        ))}
      </ol>
      <Text size="xs" c="dimmed">
        {t('sla.readAt', { when: format.dateTime(sla.at) })}
      </Text>
    </>
  );
}

function PromiseLine({ promise }: { promise: SlaPromise }) {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const { state, dueAt, endedAt } = promise;
  const time = (seconds: number): string => slaTime(seconds, i18n.language);
  return (
    <div className={classes.promise}>
      <div className={classes.line}>
        <strong>{t(`sla.promise.${promise.promise}`)}</strong>
        <StatusPill tone={slaTone[state]}>{t(`sla.state.${state}`)}</StatusPill>
      </div>
      <Text size="sm">
        {t('sla.counted', { counted: time(promise.countedSeconds), target: time(promise.targetSeconds) })}
        {' · '}
        {t(promise.remainingSeconds < 0 ? 'sla.over' : 'sla.left', { time: time(promise.remainingSeconds) })}
      </Text>
      {(endedAt ?? dueAt) && (
        <Text size="xs" c="dimmed">
          {endedAt
            ? t('sla.ended', { when: format.dateTime(endedAt) })
            : dueAt && t('sla.due', { when: format.dateTime(dueAt) })}
        </Text>
      )}
    </div>
  );
}

function IntervalLine({ interval }: { interval: SlaInterval }) {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const { from, to, counts, reason, holiday } = interval;
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return (
    <li className={classes.interval} data-counts={counts || undefined}>
      <div className={classes.line}>
        <span>{holiday ? t('sla.holiday', { name: holiday }) : t(`sla.reason.${reason}`)}</span>
        <span className="tabular">
          {counts ? '+' : ''}
          {slaTime(seconds, i18n.language)}
        </span>
      </div>
      <Text size="xs" c="dimmed" className="tabular">
        {format.dateTime(from)} – {format.dateTime(to)} · {t(counts ? 'sla.counts' : 'sla.countsNot')}
      </Text>
    </li>
  );
}
