import { Avatar, Menu, SegmentedControl, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { switchLocale } from '../i18n/i18n';
import { localeNames, locales, toLocale } from '../i18n/locales';

interface UserMenuProps {
  name: string;
  email: string;
  onKeyboardMap: () => void;
  onSignOut: () => void;
}

export function UserMenu({ name, email, onKeyboardMap, onSignOut }: UserMenuProps) {
  const { t, i18n } = useTranslation('shared');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={t('user.menu', { name })}>
          <Avatar name={name} alt="" size={32} color="accent" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {name}
          </Text>
          <Text size="xs" truncate>
            {email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('user.language')}</Menu.Label>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('user.language')}
          value={toLocale(i18n.language)}
          onChange={(value) => void switchLocale(toLocale(value))}
          data={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
        />
        <Menu.Label>{t('user.appearance')}</Menu.Label>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('user.appearance')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
          data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`user.scheme.${value}`) }))}
        />
        <Menu.Divider mt="sm" />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onKeyboardMap}>
          {t('keyboard.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={onSignOut}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
