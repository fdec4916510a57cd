export type Fields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line for each event. Fields are ids, counts and outcomes: never an address, a subject, a body or a secret. */
export type Log = (event: string, fields?: Fields) => void;

export function logTo(stream: NodeJS.WritableStream): Log {
  return (event, fields) => {
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);
  };
}

/** What may be said of an error: the message of a library often quotes the address or line that it stumbled over. */
export function kindOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return typeof error;
}
