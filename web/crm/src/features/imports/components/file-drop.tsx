import { Button, FileButton, Text, Title } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './file-drop.module.css';

interface FileDropProps {
  /** Address books (vCard) are taken too. */
  takesVCards: boolean;
  onFile: (file: File) => void;
  loading: boolean;
}

const tables = '.csv,.tsv,.txt,text/csv';

/** Where a file is dropped or chosen. */
export function FileDrop({ takesVCards, onFile, loading }: FileDropProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section
      aria-label={t('import.dropLabel')}
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={36} stroke={1.4} aria-hidden />
      <Title order={2}>{t('import.drop')}</Title>
      <Text c="dimmed" size="sm">
        {t(takesVCards ? 'import.dropHintVCard' : 'import.dropHint')}
      </Text>
      <FileButton
        accept={takesVCards ? `${tables},.vcf,text/vcard` : tables}
        inputProps={{ 'aria-label': t('import.choose') }}
        onChange={(file) => file && onFile(file)}
      >
        {(props) => (
          <Button {...props} loading={loading}>
            {t('import.choose')}
          </Button>
        )}
      </FileButton>
    </section>
  );
}
