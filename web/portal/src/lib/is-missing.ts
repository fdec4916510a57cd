import { ApiError } from '@shared/api/api-error';

/** There is nothing at this address, and there will not be at the next try. */
export const isMissing = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
