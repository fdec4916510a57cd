import { Menu } from '@mantine/core';
import { useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';
import { inAnHour, tomorrowAtNine } from './later';

interface LaterItemsProps {
  onSendAt: (sendAt: string) => void;
  onChoose: () => void;
}

/** When a reply may go out instead of now. */
export function LaterItems({ onSendAt, onChoose }: LaterItemsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { timeZone } = useSession().workspace;
  const tomorrow = tomorrowAtNine(Date.now(), timeZone);
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('compose.later.title')}</Menu.Label>
      <Menu.Item onClick={() => onSendAt(inAnHour(Date.now()))}>{t('compose.later.hour')}</Menu.Item>
      <Menu.Item onClick={() => onSendAt(tomorrow)}>
        {t('compose.later.tomorrow', { when: format.dateTime(tomorrow) })}
      </Menu.Item>
      <Menu.Item onClick={onChoose}>{t('compose.later.choose')}</Menu.Item>
    </>
  );
}
