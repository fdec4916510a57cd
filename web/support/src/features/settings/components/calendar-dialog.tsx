import { Select, TextInput } from '@mantine/core';
import type { BusinessCalendar } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import { useTranslation } from 'react-i18next';
import { calendarFormOf, calendarSchema, type CalendarForm } from '../calendar-form';
import { useItemForm } from '../use-item-form';
import { Holidays } from './holidays';
import { ItemDialog } from './item-dialog';
import { WeekHours } from './week-hours';

interface CalendarDialogProps {
  /** Undefined to make a new one. */
  calendar: BusinessCalendar | undefined;
  onClose: () => void;
}

export function CalendarDialog({ calendar, onClose }: CalendarDialogProps) {
  const { t } = useTranslation();
  const { timeZone } = useSession().workspace;
  const item = useItemForm<CalendarForm>({
    list: 'business-calendars',
    item: calendar,
    schema: calendarSchema,
    initial: calendarFormOf(calendar, timeZone),
    toBody: (values) => ({ ...values, name: values.name.trim() }),
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog wide title={t(calendar ? 'settings.calendars.edit' : 'settings.calendars.new')} item={item}>
      <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('settings.calendars.timeZone')}
        data={[...new Set([form.values.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
        searchable
        limit={100}
        allowDeselect={false}
        {...form.getInputProps('timeZone')}
      />
      <WeekHours
        hours={form.values.hours}
        errors={form.errors}
        onChange={(hours) => form.setFieldValue('hours', hours)}
      />
      <Holidays
        holidays={form.values.holidays}
        errors={form.errors}
        onChange={(holidays) => form.setFieldValue('holidays', holidays)}
      />
    </ItemDialog>
  );
}
