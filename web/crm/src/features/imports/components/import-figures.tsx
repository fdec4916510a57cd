import type { Import } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';
import classes from './import-figures.module.css';

const figures = ['total', 'created', 'updated', 'skipped', 'failed'] as const;

/** Every row of the file is in one of the last four; together they are the first. */
export function ImportFigures({ job }: { job: Import }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className={classes.figures} aria-label={t('import.figures')}>
      {figures.map((key) => (
        <div key={key} className={classes.figure}>
          <dt>{t(`import.figure.${key}`)}</dt>
          <dd>{job[key] == null ? '—' : format.number(job[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
