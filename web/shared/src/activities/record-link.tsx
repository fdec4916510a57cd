import { Anchor, Text } from '@mantine/core';
import type { RecordRef } from '../api/types';
import { recordHref } from '../records/resource';
import { AppLink } from '../ui/app-link';

interface RecordLinkProps {
  record: RecordRef;
  /** Unknown for a record that is gone. */
  name: string | undefined;
}

/** The name of a record of any kind, leading to it. */
export function RecordLink({ record, name }: RecordLinkProps) {
  const href = recordHref(record.type, record.id);
  if (!name) return null;
  if (!href)
    return (
      <Text span size="sm">
        {name}
      </Text>
    );
  return (
    <Anchor component={AppLink} href={href} size="sm">
      {name}
    </Anchor>
  );
}
