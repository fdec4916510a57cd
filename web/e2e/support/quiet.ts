import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Before sign-in the app asks who it is talking to; the browser notes the 401 as an error. */
const isSignedOutAnswer = (message: ConsoleMessage): boolean =>
  message.text().includes('status of 401') && new URL(message.location().url).pathname === '/api/me';

/**
 * Collects what the browser complains about in any page of the context: console errors, uncaught errors, and violations
 * of the content security policy.
 */
export async function listenTo(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !isSignedOutAnswer(message))
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content security policy: ${event.violatedDirective} forbids ${event.blockedURI}`),
    ),
  );
  return complaints;
}
