import { expect, type APIRequestContext } from '@playwright/test';
import { createTransport } from 'nodemailer';

const [host, port] = (process.env.CRM_SMTP ?? 'localhost:2525').split(':');
const page = process.env.CRM_MAIL_PAGE ?? 'http://localhost:1080';

export interface Letter {
  from: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  inReplyTo?: string;
  references?: string;
}

/** What Development's sink shows of a mail that went out. */
export interface SentMail {
  subject: string;
  text: string;
  html?: string;
  messageId: string;
  from: { address: string; name: string }[];
  to: { address: string }[];
  replyTo: { address: string }[];
  headers: Record<string, string>;
}

/** Mails the system as any mail server of the world would; gives the Message-ID. */
export async function mail(letter: Letter): Promise<string> {
  const transport = createTransport({ host, port: Number(port), ignoreTLS: true });
  try {
    const { messageId } = await transport.sendMail(letter);
    return messageId;
  } finally {
    transport.close();
  }
}

/** Waits until so many mails to somebody have gone out; gives them, oldest first. */
export async function mailsTo(request: APIRequestContext, address: string, count: number): Promise<SentMail[]> {
  let mails: SentMail[] = [];
  await expect
    .poll(
      async () => {
        const all = (await (await request.get(`${page}/email`)).json()) as SentMail[];
        mails = all.filter(({ to }) => to.some((recipient) => recipient.address === address));
        return mails.length;
      },
      { timeout: 40_000, message: `mails to ${address}` },
    )
    .toBe(count);
  return mails;
}

/** The customer answers from their mail program, which quotes what it answers. */
export const answerTo = (sent: SentMail, from: string, text: string): Promise<string> =>
  mail({
    from,
    to: sent.replyTo[0]?.address ?? sent.from[0]!.address,
    subject: `Re: ${sent.subject}`,
    text: `${text}\n\nEm ter., 1 de dez. de 2026 às 10:42, Suporte <${sent.from[0]!.address}> escreveu:\n\n> ${sent.text.trim().split('\n').join('\n> ')}\n`,
    inReplyTo: sent.messageId,
    references: sent.messageId,
  });
