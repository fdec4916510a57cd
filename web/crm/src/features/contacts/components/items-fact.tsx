import { ActionIcon, Button, Group, Stack, Tooltip } from '@mantine/core';
import { FieldRow } from '@shared/ui/inline-field';
import inline from '@shared/ui/inline-field.module.css';
import { IconPlus, IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Item {
  primary: boolean;
}

interface ItemsFactProps<T extends Item> {
  label: string;
  items: readonly T[];
  readOnly: boolean;
  error?: string;
  /** One of them as it reads. */
  show: (item: T) => ReactNode;
  /** The controls of one of them. */
  edit: (item: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
  blank: T;
  /** Whether there is anything in it; what is empty is left out. */
  isFilled: (item: T) => boolean;
  onSave: (items: T[]) => void;
}

/** A fact of several values, one of them the main one: e-mail addresses, telephones, companies. */
export function ItemsFact<T extends Item>(props: ItemsFactProps<T>) {
  const { label, items, readOnly, error, show } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing && !readOnly) return <ItemsForm {...props} onClose={() => setEditing(false)} />;
  const shown =
    items.length > 0 ? (
      items.map((item, index) => <div key={index}>{show(item)}</div>)
    ) : (
      <span className={inline.empty}>{readOnly ? '—' : t('shared:inline.add')}</span>
    );
  return (
    <FieldRow label={label}>
      {readOnly ? (
        <span className={inline.value}>{shown}</span>
      ) : (
        <div>
          <button
            type="button"
            className={inline.value}
            aria-label={t('shared:inline.edit', { field: label })}
            onClick={() => setEditing(true)}
          >
            {shown}
          </button>
          {error && <span role="alert">{error}</span>}
        </div>
      )}
    </FieldRow>
  );
}

function ItemsForm<T extends Item>({ onClose, ...props }: ItemsFactProps<T> & { onClose: () => void }) {
  const { t } = useTranslation();
  const { label, blank, isFilled } = props;
  const [draft, setDraft] = useState<T[]>(props.items.length > 0 ? [...props.items] : [{ ...blank, primary: true }]);
  const change = (index: number, part: Partial<T>): void =>
    setDraft(draft.map((item, at) => (at === index ? { ...item, ...part } : item)));
  const makeMain = (index: number): void => setDraft(draft.map((item, at) => ({ ...item, primary: at === index })));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const kept = draft.filter(isFilled);
    const main = kept.some((item) => item.primary) ? kept : kept.map((item, at) => ({ ...item, primary: at === 0 }));
    onClose();
    if (JSON.stringify(main) !== JSON.stringify(props.items)) props.onSave(main);
  };
  return (
    <form aria-label={label} onSubmit={save}>
      <Stack gap="xs" py="xs">
        <span className={inline.label}>{label}</span>
        {draft.map((item, index) => (
          <Group key={index} gap="xs" pb="xs">
            {props.edit(item, (part) => change(index, part), index)}
            <Tooltip label={t('items.main')}>
              <ActionIcon
                aria-label={t('items.main')}
                aria-pressed={item.primary}
                color={item.primary ? 'accent' : 'gray'}
                onClick={() => makeMain(index)}
              >
                {item.primary ? <IconStarFilled size={16} /> : <IconStar size={16} />}
              </ActionIcon>
            </Tooltip>
            <ActionIcon aria-label={t('items.remove')} onClick={() => setDraft(draft.filter((_, at) => at !== index))}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group justify="space-between" gap="xs">
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => setDraft([...draft, { ...blank, primary: draft.length === 0 }])}
          >
            {t('items.add')}
          </Button>
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" size="compact-sm">
              {t('save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
