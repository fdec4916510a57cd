import { SearchPick } from '@shared/ui/search-pick';
import { useTranslation } from 'react-i18next';
import { nextStatuses } from '../ticket-fields';
import { PickButton } from './pick-button';
import type { PickProps } from './pick-props';

export function StatusPick({ ticket, opened, onOpened, onStep }: PickProps) {
  const { t } = useTranslation();
  const offered = nextStatuses(ticket);
  return (
    <SearchPick
      label={t('ticket.changeStatus')}
      items={offered.map((value) => ({ value, label: t(`ticket.status.${value}`) }))}
      opened={opened}
      onOpened={onOpened}
      onPick={(picked) => {
        const status = offered.find((value) => value === picked);
        if (status) onStep({ status });
      }}
    >
      <PickButton aria-expanded={opened} onClick={() => onOpened(!opened)}>
        {t(`ticket.status.${ticket.status}`)}
      </PickButton>
    </SearchPick>
  );
}
