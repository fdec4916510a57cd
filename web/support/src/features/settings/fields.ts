import { z } from 'zod';

/** What stands before the @ of an address. */
export const localPart = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$/, 'settings.error.localPart');

export const required = z.string().trim().min(1, 'settings.error.required');
