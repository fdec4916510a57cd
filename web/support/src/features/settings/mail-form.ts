import type { MailSettings, MailSettingsRequest } from '@shared/api/types';
import { z } from 'zod';

const serverSchema = z.object({
  host: z.string(),
  port: z.union([z.literal(''), z.number().int().min(1).max(65_535)]),
  security: z.enum(['startTls', 'tls']),
  userName: z.string(),
  /** Never read: empty leaves the stored one. */
  password: z.string(),
  dkim: z.object({ domain: z.string(), selector: z.string(), privateKey: z.string() }),
});

export const mailSchema = serverSchema
  .refine(({ host, port }) => !host.trim() || port !== '', { path: ['port'], message: 'settings.error.required' })
  .refine(({ dkim }) => !dkim.domain.trim() === !dkim.selector.trim(), {
    path: ['dkim.selector'],
    message: 'settings.error.dkim',
  });
export type MailForm = z.infer<typeof serverSchema>;

export const mailFormOf = (settings: MailSettings): MailForm => ({
  host: settings.host ?? '',
  port: settings.port ?? 587,
  security: settings.security,
  userName: settings.userName ?? '',
  password: '',
  dkim: { domain: settings.dkim?.domain ?? '', selector: settings.dkim?.selector ?? '', privateKey: '' },
});

/** Without a server there is neither port nor user; what is secret goes only where it was written. */
export function mailBodyOf({ host, port, security, userName, password, dkim }: MailForm): MailSettingsRequest {
  const server = host.trim()
    ? { host: host.trim(), port: Number(port), userName: userName.trim() || null, password: password || null }
    : { host: null, port: null, userName: null, password: null };
  const [domain, selector, privateKey] = [dkim.domain.trim(), dkim.selector.trim(), dkim.privateKey.trim()];
  return { ...server, security, dkim: domain ? { domain, selector, privateKey: privateKey || null } : null };
}
