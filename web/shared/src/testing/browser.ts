import { setupWorker } from 'msw/browser';
import { createHandlers } from './handlers';

/** For looking at screens without a backend: `VITE_MOCK=1 npm run dev`. No build contains it. */
export async function startMock(): Promise<void> {
  await setupWorker(...createHandlers()).start({ quiet: true, onUnhandledRequest: 'bypass' });
}
