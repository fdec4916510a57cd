import { Button, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconKey, IconRobot, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Actor, HistoryEntry } from '../api/types';
import { useFormats } from '../lib/use-formats';
import classes from './history-timeline.module.css';
import { WhyChain } from './why-chain';

interface HistoryItemProps {
  entry: HistoryEntry;
  labelOf: (field: string) => string;
  textOf: (field: string, value: unknown) => string;
  undoing: boolean;
  onUndo?: () => void;
}

export function ActorIcon({ actor }: { actor: Actor }) {
  const Glyph = actor.kind === 'user' ? IconUser : actor.kind === 'apiKey' ? IconKey : IconRobot;
  return <Glyph size={16} stroke={1.6} aria-hidden />;
}

/** What kind of change it was, in words; a kind nobody has named yet reads as an ordinary change. */
export function useKindText(): (kind: string) => string {
  const { t, i18n } = useTranslation('shared');
  return (kind) =>
    t(i18n.exists(`history.kind.${kind}`, { ns: 'shared' }) ? `history.kind.${kind}` : 'history.kind.changed');
}

export function HistoryItem({ entry, labelOf, textOf, undoing, onUndo }: HistoryItemProps) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const kindText = useKindText();
  const [why, { toggle }] = useDisclosure();
  return (
    <li className={classes.entry}>
      <span className={classes.dot}>
        <ActorIcon actor={entry.actor} />
      </span>
      <div>
        <Text size="sm">
          <b>{entry.actor.name ?? t(`history.actor.${entry.actor.kind}`)}</b> {kindText(entry.kind)}{' '}
          <Tooltip label={format.dateTime(entry.at)}>
            <Text span size="sm" c="dimmed">
              <time dateTime={entry.at}>{format.relative(entry.at)}</time>
            </Text>
          </Tooltip>
        </Text>
        <Changes entry={entry} labelOf={labelOf} textOf={textOf} />
        {why && <WhyChain entryId={entry.id} />}
      </div>
      <Group gap="xs" align="start" className={classes.actions}>
        <Button size="compact-sm" variant="subtle" color="gray" aria-expanded={why} onClick={toggle}>
          {t('history.why')}
        </Button>
        {onUndo && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={undoing}
            leftSection={<IconArrowBackUp size={14} />}
            onClick={onUndo}
          >
            {t('undo')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function Changes({ entry, labelOf, textOf }: Pick<HistoryItemProps, 'entry' | 'labelOf' | 'textOf'>) {
  // The ledger keeps fields in no order that means anything to a reader.
  const changes = Object.entries(entry.changes ?? {}).sort(([a], [b]) => labelOf(a).localeCompare(labelOf(b)));
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {changes.map(([field, pair]) => {
        const [before, after] = (Array.isArray(pair) ? pair : []).map((value: unknown) => textOf(field, value));
        return (
          <li key={field}>
            <span className={classes.field}>{labelOf(field)}: </span>
            {before && (
              <>
                <span className={classes.before}>{before}</span>
                {' → '}
              </>
            )}
            <span className={classes.after}>{after || '—'}</span>
          </li>
        );
      })}
    </ul>
  );
}
