import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconArrowsSort, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { orders, usualOrder } from '../desk-views';

interface OrderMenuProps {
  /** As the API sorts; empty for the usual order. */
  order: string;
  onOrder: (order: string) => void;
}

/** In which order the queue is read. */
export function OrderMenu({ order, onOrder }: OrderMenuProps) {
  const { t } = useTranslation();
  const current = order || usualOrder;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('queue.order')}>
          <ActionIcon aria-label={t('queue.order')}>
            <IconArrowsSort size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {orders.map((offered) => (
          <Menu.Item
            key={offered}
            aria-current={offered === current}
            rightSection={offered === current && <IconCheck size={16} aria-hidden />}
            onClick={() => onOrder(offered === usualOrder ? '' : offered)}
          >
            {t(`order.${offered}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
