import { ActionIcon, Menu } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { IconArrowRight, IconDotsVertical, IconThumbDown, IconTrophy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameOfRecord } from '@shared/records/record-name';
import { useBoard } from './board-context';
import classes from './deal-card.module.css';

/** Everything that dragging does, for who cannot or would rather not drag. */
export function CardMenu({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const board = useBoard();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="md" className={classes.menu} aria-label={t('board.actions', { name: nameOfRecord(deal) })}>
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        <Menu.Item leftSection={<IconTrophy size={16} />} onClick={() => board.onVerb(deal, { verb: 'win' })}>
          {t('deal.win')}
        </Menu.Item>
        <Menu.Item leftSection={<IconThumbDown size={16} />} onClick={() => board.onLose(deal)}>
          {t('deal.lose')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('board.moveTo')}</Menu.Label>
        {board.stages
          .filter(({ id }) => id !== deal.stageId)
          .map(({ id, name }) => (
            <Menu.Item
              key={id}
              leftSection={<IconArrowRight size={16} />}
              onClick={() => board.onMove(deal, { stageId: id, index: 0 })}
            >
              {name}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
