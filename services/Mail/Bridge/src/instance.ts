import { randomUUID } from 'node:crypto';

/** Names this process: what another one was handed is not known here. */
export const instance = randomUUID();
