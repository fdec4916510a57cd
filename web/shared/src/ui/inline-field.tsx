import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineInput, type InlineType } from './inline-input';
import classes from './inline-field.module.css';

interface InlineFieldProps {
  label: string;
  /** The value as the API holds it, as text; empty when there is none. */
  value: string;
  /** How it reads while it is not being edited. */
  display?: ReactNode;
  type?: InlineType;
  options?: { value: string; label: string }[];
  readOnly?: boolean;
  /** Is being edited from the start. */
  startsEditing?: boolean;
  error?: string;
  onSave: (value: string) => void;
}

/** A fact that is edited where it stands: click or Enter to edit, Enter keeps, Escape leaves it as it was. */
export function InlineField({
  label,
  value,
  display,
  type = 'text',
  options,
  readOnly,
  startsEditing = false,
  error,
  onSave,
}: InlineFieldProps) {
  const { t } = useTranslation('shared');
  const [draft, setDraft] = useState<string | undefined>(startsEditing && !readOnly ? value : undefined);
  const button = useRef<HTMLButtonElement>(null);

  const finish = (kept: string | undefined): void => {
    if (draft === undefined) return;
    setDraft(undefined);
    if (kept !== undefined && kept.trim() !== value) onSave(kept.trim());
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') finish(undefined);
    if (event.key === 'Enter' && type !== 'longText') finish(draft);
  };
  const shown = display ?? value;
  return (
    <FieldRow label={label}>
      {draft !== undefined ? (
        <InlineInput
          label={label}
          type={type}
          options={options}
          value={draft}
          onChange={setDraft}
          onChoose={finish}
          onBlur={() => finish(draft)}
          onKeyDown={onKeyDown}
        />
      ) : readOnly ? (
        <span className={classes.value}>{shown || <span className={classes.empty}>—</span>}</span>
      ) : (
        <div>
          <button
            ref={button}
            type="button"
            className={classes.value}
            aria-label={t('inline.edit', { field: label })}
            onClick={() => setDraft(value)}
          >
            {shown || <span className={classes.empty}>{t('inline.add')}</span>}
          </button>
          {error && <FieldError message={error} />}
        </div>
      )}
    </FieldRow>
  );
}

function FieldError({ message }: { message: string }) {
  return (
    <span role="alert" style={{ color: 'var(--crm-failed-ink)', fontSize: 'var(--mantine-font-size-xs)' }}>
      {message}
    </span>
  );
}

/** A name at the left, a value or control at the right: the rhythm of all facts. */
export function FieldRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.field}>
      <span className={classes.label}>{label}</span>
      {children}
    </div>
  );
}
