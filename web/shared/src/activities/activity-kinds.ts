import {
  IconActivity,
  IconCalendarEvent,
  IconCheckbox,
  IconMail,
  IconNote,
  IconPencil,
  IconPhone,
  IconPlus,
  IconTargetArrow,
  IconTicket,
  IconTrophy,
  IconX,
  type Icon,
} from '@tabler/icons-react';

/** What can be written down from any record. E-mail comes with the mailbox. */
export const composerKinds = ['call', 'meeting', 'note', 'task'] as const;
export type ComposerKind = (typeof composerKinds)[number];

export const composerIcons: Record<ComposerKind, Icon> = {
  call: IconPhone,
  meeting: IconCalendarEvent,
  note: IconNote,
  task: IconCheckbox,
};

/** How calls end. */
export const outcomes = ['connected', 'noAnswer', 'voicemail', 'busy', 'wrongNumber'] as const;

const icons: [pattern: RegExp, icon: Icon][] = [
  [/call/i, IconPhone],
  [/meeting/i, IconCalendarEvent],
  [/mail/i, IconMail],
  [/note/i, IconNote],
  [/task/i, IconCheckbox],
  [/won/i, IconTrophy],
  [/lost|disqualified/i, IconX],
  [/converted/i, IconTargetArrow],
  [/ticket/i, IconTicket],
  [/created|imported/i, IconPlus],
  [/changed|updated|moved|stage|assigned/i, IconPencil],
];

/** The sign of a thing that happened; what nobody has named yet gets a plain one. */
export const iconOf = (kind: string): Icon => icons.find(([pattern]) => pattern.test(kind))?.[1] ?? IconActivity;
