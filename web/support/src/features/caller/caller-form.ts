import { z } from 'zod';

/** A ticket for who calls: someone known, or someone new. */
export const callerSchema = z
  .object({
    known: z.boolean(),
    requesterId: z.string().nullable(),
    name: z.string(),
    phone: z.string(),
    email: z.union([z.literal(''), z.email('caller.error.email')]),
    subject: z.string().trim().min(1, 'caller.error.subject'),
    text: z.string().trim().min(1, 'caller.error.text'),
  })
  .superRefine(({ known, requesterId, name, phone, email }, check) => {
    if (known && !requesterId) check.addIssue({ code: 'custom', path: ['requesterId'], message: 'caller.error.who' });
    if (!known && ![name, phone, email].some((given) => given.trim()))
      check.addIssue({ code: 'custom', path: ['name'], message: 'caller.error.who' });
  });
export type CallerForm = z.infer<typeof callerSchema>;

export const blankCaller: CallerForm = {
  known: true,
  requesterId: null,
  name: '',
  phone: '',
  email: '',
  subject: '',
  text: '',
};

/** As the API takes a person; a name of several words is split where the first one ends. */
export function toContact({ name, phone, email }: CallerForm): Record<string, unknown> {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return {
    ...(firstName && { firstName }),
    ...(rest.length > 0 && { lastName: rest.join(' ') }),
    ...(email.trim() && { emails: [{ address: email.trim(), kind: 'work', primary: true }] }),
    ...(phone.trim() && { phones: [{ number: phone.trim(), kind: 'mobile', primary: true }] }),
  };
}
