import { startBridge } from './bridge.js';
import { readConfig } from './config.js';
import { kindOf, logTo } from './log.js';

const log = logTo(process.stdout);

// What Node would print of it may quote a message.
process.on('uncaughtException', (error) => {
  log('uncaught', { error: kindOf(error), at: error.stack?.match(/^\s+at .*$/m)?.[0].trim() ?? null });
  process.exit(1);
});

try {
  const bridge = await startBridge(readConfig(process.env), log);
  log('started', { httpPort: bridge.httpPort, smtpPort: bridge.smtpPort });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log('stopping');
    bridge.stop().then(
      () => {
        log('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log('stop-failed', { error: kindOf(error) });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  log('not-started', { error: kindOf(error), detail: error instanceof Error ? error.message : null });
  process.exit(1);
}
