import { TagsInput } from '@mantine/core';
import type { MailParty } from '@shared/api/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseParty, partyText } from './mail-party';

interface CopiesFieldProps {
  copies: readonly MailParty[];
  onChange: (copies: MailParty[]) => void;
}

/** A mail goes to no more people than this. */
const mostCopies = 50;

/** Who gets a copy of the reply, and of those after it. */
export function CopiesField({ copies, onChange }: CopiesFieldProps) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<string>();
  return (
    <TagsInput
      size="xs"
      aria-label={t('compose.copies.label')}
      placeholder={t('compose.copies.placeholder')}
      splitChars={[',', ';']}
      acceptValueOnBlur
      maxTags={mostCopies}
      value={copies.map(partyText)}
      onChange={(texts) => {
        setWrong(texts.find((text) => !parseParty(text)));
        onChange(texts.flatMap((text) => parseParty(text) ?? []));
      }}
      error={wrong && t('compose.copies.wrong', { text: wrong })}
    />
  );
}
