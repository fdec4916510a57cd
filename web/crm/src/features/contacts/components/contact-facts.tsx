import type { Contact } from '@shared/api/types';
import { RecordFacts, type Fact } from '@shared/records/record-facts';
import { contactFields } from '../contact-fields';
import { useContactLabels } from '../use-contact-labels';
import { AddressFact } from './address-fact';
import { CompaniesFact } from './companies-fact';
import { EmailsFact, PhonesFact } from './reach-facts';

interface ContactFactsProps {
  contact: Contact;
  startsEditing?: boolean;
  readOnly: boolean;
}

/** Everything known about a person, edited where it stands: the name and how to reach them first. */
export function ContactFacts({ contact, startsEditing, readOnly }: ContactFactsProps) {
  const { labelOf, textOf } = useContactLabels();
  const [first, last, ...rest] = contactFields.map(({ key, type }): Fact => ({
    key,
    type,
    label: labelOf(key),
    value: contact[key] ?? '',
    display: textOf(key, contact[key]),
  }));
  const own = (key: string, control: Fact['control']): Fact => ({ key, label: labelOf(key), value: '', control });
  const facts = [
    first,
    last,
    own('emails', (onSave, error) => <EmailsFact items={contact.emails} {...{ onSave, error, readOnly }} />),
    own('phones', (onSave, error) => <PhonesFact items={contact.phones} {...{ onSave, error, readOnly }} />),
    own('companies', (onSave, error) => <CompaniesFact items={contact.companies} {...{ onSave, error, readOnly }} />),
    own('address', (onSave, error) => <AddressFact address={contact.address} {...{ onSave, error, readOnly }} />),
    ...rest,
  ].filter((fact) => fact !== undefined);
  return (
    <RecordFacts
      resource="contacts"
      record={contact}
      facts={facts}
      textOf={textOf}
      startsEditing={startsEditing}
      readOnly={readOnly}
    />
  );
}
