import { SearchPick } from '@shared/ui/search-pick';
import { useTranslation } from 'react-i18next';
import { priorities } from '../ticket-fields';
import { PickButton } from './pick-button';
import type { PickProps } from './pick-props';

export function PriorityPick({ ticket, opened, onOpened, onStep }: PickProps) {
  const { t } = useTranslation();
  return (
    <SearchPick
      label={t('ticket.changePriority')}
      items={priorities.map((value) => ({ value, label: t(`ticket.priority.${value}`) }))}
      opened={opened}
      onOpened={onOpened}
      onPick={(picked) => {
        const priority = priorities.find((value) => value === picked);
        if (priority && priority !== ticket.priority) onStep({ priority });
      }}
    >
      <PickButton aria-expanded={opened} onClick={() => onOpened(!opened)}>
        {t(`ticket.priority.${ticket.priority}`)}
      </PickButton>
    </SearchPick>
  );
}
