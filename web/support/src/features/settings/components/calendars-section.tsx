import type { OpenHours } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { weekdays } from '../calendar-form';
import { CalendarDialog } from './calendar-dialog';
import { ListSection } from './list-section';

export function CalendarsSection() {
  const { t } = useTranslation();
  const daysOf = (hours: OpenHours[]): string =>
    weekdays
      .filter((day) => hours.some((one) => one.day === day))
      .map((day) => t(`settings.shortDay.${day}`))
      .join(', ');
  return (
    <ListSection
      list="business-calendars"
      title={t('settings.calendars.title')}
      hint={t('settings.calendars.hint')}
      empty={t('settings.calendars.none')}
      add={t('settings.calendars.new')}
      nameOf={(calendar) => calendar.name}
      columns={[
        { title: t('settings.name'), cell: (calendar) => calendar.name },
        { title: t('settings.calendars.days'), cell: (calendar) => daysOf(calendar.hours) },
        {
          title: t('settings.calendars.holidays'),
          cell: (calendar) => t('settings.calendars.holidayCount', { count: calendar.holidays.length }),
        },
        { title: t('settings.calendars.timeZone'), cell: (calendar) => calendar.timeZone },
      ]}
      dialog={(calendar, onClose) => <CalendarDialog calendar={calendar} onClose={onClose} />}
    />
  );
}
