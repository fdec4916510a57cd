import { Anchor, Text } from '@mantine/core';
import type { RecordRef } from '../api/types';
import { AppLink } from '../ui/app-link';
import { useRecordName } from './api/record-names';
import { recordHref } from './resource';

interface RecordLinkProps {
  record: RecordRef;
  /** Where it is known already. */
  name?: string;
  /** It stands in a cell or a row of its own, not among other words. */
  alone?: boolean;
}

/** The name of a record of any kind, leading to it; nothing while it is unknown. */
export function RecordLink({ record, name, alone }: RecordLinkProps) {
  const found = useRecordName(name === undefined ? record : undefined);
  const href = recordHref(record.type, record.id);
  const shown = name ?? found;
  if (!shown) return null;
  if (!href)
    return (
      <Text span size="sm">
        {shown}
      </Text>
    );
  return (
    <Anchor component={AppLink} href={href} size="sm" underline={alone ? 'hover' : 'always'}>
      {shown}
    </Anchor>
  );
}
