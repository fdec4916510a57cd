import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ListState } from '@shared/records/filters';
import { FilterChips } from '@shared/ui/filter-chips';
import { SearchField } from '@shared/ui/search-field';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTicketFilters } from '../use-ticket-filters';
import { OrderMenu } from './order-menu';
import classes from './queue-pane.module.css';

interface QueueHeadProps {
  title: string;
  state: ListState;
  /** The filters are those of a view, which its name says. */
  asMade: boolean;
  /** No ticket is open beside it: the page is about the queue. */
  alone: boolean;
  onChange: (change: Partial<ListState>) => void;
}

/** The name of the view, its order, and what it is narrowed by. */
export function QueueHead({ title, state, asMade, alone, onChange }: QueueHeadProps) {
  const { t } = useTranslation();
  const fields = useTicketFilters();
  const [wanted, { toggle }] = useDisclosure();
  const open = wanted || !asMade;
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <Title order={alone ? 1 : 2} className={classes.title}>
          {title}
        </Title>
        <Tooltip label={t('queue.filter')}>
          <ActionIcon
            aria-label={t('queue.filter')}
            aria-expanded={open}
            color={open ? 'accent' : 'gray'}
            onClick={toggle}
          >
            <IconFilter size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <OrderMenu order={state.sort} onOrder={(sort) => onChange({ sort })} />
      </div>
      <div role="search">
        <SearchField q={state.q} onSearch={(q) => onChange({ q })} />
        {open && (
          <div className={classes.chips}>
            <FilterChips fields={fields} filters={state.filters} onFilters={(filters) => onChange({ filters })} />
          </div>
        )}
      </div>
    </header>
  );
}
