import {
  IconCircleCheck,
  IconHourglass,
  IconInbox,
  IconStack2,
  IconUserCircle,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import type { ReadyMade } from './desk-views';

export const viewIcons: Record<ReadyMade, Icon> = {
  mine: IconUserCircle,
  unassigned: IconUserQuestion,
  open: IconInbox,
  pending: IconHourglass,
  solved: IconCircleCheck,
  all: IconStack2,
};
