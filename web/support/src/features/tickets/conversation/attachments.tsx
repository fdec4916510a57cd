import type { MessageFile } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './message-list.module.css';

const kilobyte = 1024;

/** The files that came with a message; nothing where none did. */
export function Attachments({ files }: { files: readonly MessageFile[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (files.length === 0) return null;
  const sizeOf = (size: number): string =>
    size < kilobyte * kilobyte
      ? t('file.kilobytes', { size: format.number(Math.max(1, Math.round(size / kilobyte))) })
      : t('file.megabytes', { size: format.number(Math.round((size / kilobyte / kilobyte) * 10) / 10) });
  return (
    <ul className={classes.files} aria-label={t('file.attachments')}>
      {files.map(({ name, size, url }, index) => (
        <li key={index} className={classes.file}>
          <IconPaperclip size={14} aria-hidden />
          <a href={url} download={name}>
            {name}
          </a>
          <span className={classes.when}>{sizeOf(size)}</span>
        </li>
      ))}
    </ul>
  );
}
