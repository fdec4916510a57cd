import { z } from 'zod';

/** What the drawer asks for. Who it is must be said one way or another: the API's rule, told before asking it. */
export const contactSchema = z
  .object({
    firstName: z.string(),
    lastName: z.string(),
    email: z.union([z.literal(''), z.email('lead.error.email')]),
    phone: z.string(),
    companyId: z.string().nullable(),
    jobTitle: z.string(),
    source: z.string(),
    ownerId: z.string().nullable(),
    tags: z.array(z.string()),
    custom: z.record(z.string(), z.unknown()),
  })
  .refine(
    (contact) => [contact.firstName, contact.lastName, contact.email, contact.phone].some((text) => text.trim()),
    {
      path: ['firstName'],
      message: 'lead.error.nobody',
    },
  );
export type ContactForm = z.infer<typeof contactSchema>;

export const blankContact: ContactForm = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  companyId: null,
  jobTitle: '',
  source: '',
  ownerId: null,
  tags: [],
  custom: {},
};

/** As the API takes a person: what was left empty is absent, one address becomes the main one of a list. */
export function toContact({ email, phone, companyId, ...form }: ContactForm): Record<string, unknown> {
  const filled = Object.entries(form)
    .map(([key, value]): [string, unknown] => [key, typeof value === 'string' ? value.trim() : value])
    .filter(([, value]) => value !== '' && value !== null);
  return {
    ...Object.fromEntries(filled),
    ...(email.trim() && { emails: [{ address: email.trim(), kind: 'work', primary: true }] }),
    ...(phone.trim() && { phones: [{ number: phone.trim(), kind: 'mobile', primary: true }] }),
    ...(companyId && { companies: [{ companyId, primary: true }] }),
  };
}
