import { Autocomplete, Text, TextInput } from '@mantine/core';
import type { ContactEmail, ContactPhone } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { emailKinds, phoneKinds } from '../contact-fields';
import { ItemsFact } from './items-fact';

interface ReachFactProps<T> {
  items: readonly T[];
  readOnly: boolean;
  error?: string;
  onSave: (items: T[]) => void;
}

/** The words for the kinds of addresses and numbers; a kind that is nobody's word but one's own is its own name. */
function useKinds(kinds: readonly string[]) {
  const { t, i18n } = useTranslation();
  const nameOf = (kind: string): string => (i18n.exists(`contact.kind.${kind}`) ? t(`contact.kind.${kind}`) : kind);
  return {
    names: kinds.map(nameOf),
    nameOf,
    kindOf: (name: string): string | null => kinds.find((kind) => nameOf(kind) === name) ?? (name.trim() || null),
  };
}

function KindInput({
  kinds,
  value,
  onChange,
}: {
  kinds: readonly string[];
  value: string | null;
  onChange: (kind: string | null) => void;
}) {
  const { t } = useTranslation();
  const { names, nameOf, kindOf } = useKinds(kinds);
  return (
    <Autocomplete
      flex={1}
      aria-label={t('contact.kindOf')}
      placeholder={t('contact.kindOf')}
      data={names}
      value={value ? nameOf(value) : ''}
      onChange={(name) => onChange(kindOf(name))}
    />
  );
}

function Reach({ text, kind, kinds }: { text: string; kind: string | null; kinds: readonly string[] }) {
  const { nameOf } = useKinds(kinds);
  return (
    <>
      {text}
      {kind && (
        <Text span size="xs" c="dimmed">
          {` ${nameOf(kind)}`}
        </Text>
      )}
    </>
  );
}

export function EmailsFact(props: ReachFactProps<ContactEmail>) {
  const { t } = useTranslation();
  return (
    <ItemsFact
      label={t('contact.field.emails')}
      blank={{ address: '', kind: 'work', primary: false }}
      isFilled={({ address }) => address.trim() !== ''}
      show={({ address, kind = null }) => <Reach text={address} kind={kind} kinds={emailKinds} />}
      edit={({ address, kind = null }, change, index) => (
        <>
          <TextInput
            flex="1 1 100%"
            type="email"
            autoFocus={index === 0}
            aria-label={t('contact.email')}
            value={address}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <KindInput kinds={emailKinds} value={kind} onChange={(chosen) => change({ kind: chosen })} />
        </>
      )}
      {...props}
    />
  );
}

export function PhonesFact(props: ReachFactProps<ContactPhone>) {
  const { t } = useTranslation();
  return (
    <ItemsFact
      label={t('contact.field.phones')}
      blank={{ number: '', kind: 'mobile', primary: false }}
      isFilled={({ number }) => number.trim() !== ''}
      show={({ number, kind = null }) => <Reach text={number} kind={kind} kinds={phoneKinds} />}
      edit={({ number, kind = null }, change, index) => (
        <>
          <TextInput
            flex="1 1 100%"
            type="tel"
            autoFocus={index === 0}
            aria-label={t('contact.phone')}
            value={number}
            onChange={(event) => change({ number: event.currentTarget.value })}
          />
          <KindInput kinds={phoneKinds} value={kind} onChange={(chosen) => change({ kind: chosen })} />
        </>
      )}
      {...props}
    />
  );
}
