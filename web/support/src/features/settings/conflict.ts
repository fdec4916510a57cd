import { ApiError } from '@shared/api/api-error';

/** The version that someone else saved, when a change was refused because of that. */
export function theirVersion(error: unknown): number | undefined {
  if (!(error instanceof ApiError) || error.status !== 412) return undefined;
  const body = error.body;
  const current: unknown = isObject(body) && 'current' in body ? body.current : body;
  return isObject(current) && typeof current.version === 'number' ? current.version : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
