import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** The app asks who it is talking to, and a wrong password is refused: the browser notes both as errors. */
const isSignedOutAnswer = (message: ConsoleMessage): boolean =>
  message.text().includes('status of 401') && /\/api\/(me|auth\/login)$/.test(message.location().url);

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
      reportError(new Error(`Content security policy: ${event.violatedDirective} forbids ${event.blockedURI}`)),
    ),
  );
  return complaints;
}
