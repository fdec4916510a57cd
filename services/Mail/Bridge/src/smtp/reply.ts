/** What an SMTP client is told: smtp-server sends the code and the message of the error that it is given. */
export class Reply extends Error {
  constructor(
    readonly responseCode: number,
    text: string,
  ) {
    super(oneLine(text));
  }
}

/** A reply is one line whoever wrote it: a second one would be taken for the answer to the next command. */
export const oneLine = (text: string) =>
  text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 400);

export const tryLater = () => new Reply(451, '4.3.0 Not now, try again later');
export const tooBusy = () => new Reply(451, '4.3.2 Too much in hand, try again later');
export const tooManyRecipients = () => new Reply(452, '4.5.3 Too many recipients, send the others in another message');
/** This code ends the connection. */
export const tooSlow = () => new Reply(421, '4.4.2 The message takes too long');
export const tooLarge = () => new Reply(552, '5.3.4 The message is too large');

/** The code of a refusal from the C# half; what is no refusal code is a temporary failure. */
export function refusal(code: unknown, text: unknown): Reply {
  if (typeof code !== 'number' || !Number.isInteger(code) || code < 400 || code > 599) return tryLater();
  return new Reply(code, typeof text === 'string' && text.trim() ? text : 'Refused');
}
