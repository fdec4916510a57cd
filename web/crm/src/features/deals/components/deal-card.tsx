import { Avatar, Text, Tooltip } from '@mantine/core';
import type { Deal, Task } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconCalendarDue } from '@tabler/icons-react';
import { useRecordName } from '@shared/records/api/record-names';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AgePill } from './age-pill';
import classes from './deal-card.module.css';

export interface CardFacts {
  owner?: string;
  next?: Task;
  rottingDays: number | null;
}

interface DealCardProps extends CardFacts {
  deal: Deal;
  /** Its name: a link, except while it is being dragged. */
  title: ReactNode;
  /** At the upper right: what can be done without dragging. */
  menu?: ReactNode;
}

/** What makes one act on a deal: whom it is with, what it is worth, what comes next, and how long it has stood. */
export function DealCard({ deal, title, owner, next, rottingDays, menu }: DealCardProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const company = useRecordName(deal.companyId ? { type: 'company', id: deal.companyId } : undefined);
  const late = next?.dueAt != null && Date.parse(next.dueAt) < Date.now();
  return (
    <>
      <div className={classes.top}>
        <span className={classes.name}>{title}</span>
        {menu}
      </div>
      {company && company !== deal.name && (
        <Text size="sm" c="dimmed" truncate>
          {company}
        </Text>
      )}
      <div className={classes.line}>
        <span className={`${classes.value} tabular`}>
          {deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : t('deal.noAmount')}
        </span>
        {owner && (
          <Tooltip label={owner}>
            <Avatar name={owner} alt={owner} size={22} color="accent" className={classes.owner} />
          </Tooltip>
        )}
      </div>
      <div className={classes.line}>
        <span className={classes.next} data-late={late || undefined}>
          <IconCalendarDue size={14} stroke={1.6} aria-hidden />
          <span className={classes.nextText}>
            {next ? next.title : t('deal.noNext')}
            {next?.dueAt && ` · ${format.relative(next.dueAt)}`}
          </span>
        </span>
        <AgePill deal={deal} rottingDays={rottingDays} />
      </div>
    </>
  );
}
