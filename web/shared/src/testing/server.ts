import { setupServer } from 'msw/node';

/** The stand-in server of all tests; each test starts with `createHandlers()`. */
export const server = setupServer();
