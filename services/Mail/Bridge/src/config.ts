export interface Config {
  /** Of the HTTP API; 0 picks a free one. */
  httpPort: number;
  smtpPort: number;
  secret: string;
  /** The C# half. */
  mailUrl: URL;
}

const SECRET_LENGTH = 16;

/** Throws where something is missing: a bridge that is half configured does not start. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const secret = env.BRIDGE_SECRET ?? '';
  if (secret.length < SECRET_LENGTH) throw new Error(`BRIDGE_SECRET must have at least ${SECRET_LENGTH} characters`);
  // As an application host of Aspire passes a reference, or in short.
  const mail = env.MAIL_HTTP ?? env.services__mail__http__0;
  if (!mail || !URL.canParse(mail)) throw new Error('MAIL_HTTP must be the address of the mail service');
  return {
    httpPort: port(env, 'PORT', 0),
    smtpPort: port(env, 'SMTP_PORT', 2525),
    secret,
    mailUrl: new URL(mail),
  };
}

function port(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) throw new Error(`${name} must be a port`);
  return value;
}
