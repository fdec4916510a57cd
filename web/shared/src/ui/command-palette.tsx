import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch, type Icon } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export interface Command {
  id: string;
  label: string;
  description?: string;
  icon: Icon;
  run: () => void;
}

export interface CommandGroup {
  label: string;
  commands: Command[];
}

interface CommandPaletteProps {
  query: string;
  onQuery: (query: string) => void;
  /** Found records come first; commands are matched here by their words. */
  records: CommandGroup[];
  commands: CommandGroup;
  searching: boolean;
}

const [store, palette] = createSpotlight();
export const openPalette = palette.open;

/** Marks the first line as the one that Enter means; the component itself does so only when something is typed. */
function selectFirst(): void {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Ctrl/Cmd-K: finds any record and runs any command. */
export function CommandPalette({ query, onQuery, records, commands, searching }: CommandPaletteProps) {
  const { t } = useTranslation('shared');
  const matching = commands.commands.filter((command) => plain(command.label).includes(plain(query.trim())));
  const groups = [...records, { ...commands, commands: matching }].filter((group) => group.commands.length > 0);
  const found = records.flatMap((group) => group.commands.map(({ id }) => id)).join(' ');
  useEffect(() => {
    // What was found comes later than what was typed, and above the commands.
    if (found) selectFirst();
  }, [found]);
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={onQuery}
      shortcut="mod + K"
      scrollable
      maxHeight="60vh"
      centered={false}
      overlayProps={{ backgroundOpacity: 0.32, blur: 0 }}
      transitionProps={{ duration: 120 }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.commands.map(({ id, label, description, icon: Glyph, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={description}
                leftSection={<Glyph size={18} stroke={1.6} />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>{t(searching ? 'palette.searching' : 'palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
