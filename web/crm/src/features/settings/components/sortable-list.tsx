import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sortable-list.module.css';

interface Item {
  id: string;
  name: string;
}

interface SortableListProps<T extends Item> {
  label: string;
  items: T[];
  onOrder: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
}

/** Rows that are put in order by their handle: dragged, or taken by the space bar and carried by the arrows. */
export function SortableList<T extends Item>({ label, items, onOrder, children }: SortableListProps<T>) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const words = (id: unknown, over?: unknown) => ({
    name: items.find((item) => item.id === id)?.name ?? '',
    place: items.findIndex((item) => item.id === (over ?? id)) + 1,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('settings.order.lifted', words(active.id)),
    onDragOver: ({ active, over }) => t('settings.order.over', words(active.id, over?.id)),
    onDragEnd: ({ active, over }) => t('settings.order.dropped', words(active.id, over?.id)),
    onDragCancel: ({ active }) => t('settings.order.cancelled', words(active.id)),
  };
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const [from, to] = [active.id, over?.id].map((id) => items.findIndex((item) => item.id === id));
    if (from !== undefined && to !== undefined && to >= 0 && from !== to) onOrder(arrayMove(items, from, to));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('settings.order.instructions') } }}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        <ol className={classes.list} aria-label={label}>
          {items.map((item, index) => (
            <Row key={item.id} item={item}>
              {children(item, index)}
            </Row>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function Row({ item, children }: { item: Item; children: ReactNode }) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.id,
  });
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-dragging={isDragging || undefined}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        className={classes.handle}
        {...attributes}
        {...listeners}
        aria-label={t('settings.order.handle', { name: item.name })}
      >
        <IconGripVertical size={16} />
      </ActionIcon>
      {children}
    </li>
  );
}
