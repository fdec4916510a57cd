import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import { limits } from '../limits.js';
import { refusal, tryLater, type Reply } from './reply.js';

export interface Envelope {
  from: string;
  to: string[];
  remoteAddress: string;
  helo: string;
}

const recipientsAnswer = z.object({
  recipients: z.array(z.object({ accepted: z.boolean(), code: z.number().optional(), reply: z.string().optional() })),
});
const refusalAnswer = z.object({ code: z.number(), reply: z.string().optional() });

const ANSWER_BYTES = 256 * 1024;

/** Asks the C# half. Whatever is not a clear answer, such as silence, is a temporary failure. */
export class MailHalf {
  readonly #agent: http.Agent;
  readonly #send: typeof http.request;

  constructor(
    private readonly url: URL,
    private readonly secret: string,
    private readonly timeouts: { recipients: number; inbound: number } = limits.mailHalf,
  ) {
    const secure = url.protocol === 'https:';
    // Idle connections go before the other side ends them, so that none is used that is being closed.
    const options = {
      keepAlive: true,
      maxSockets: limits.mailHalf.connections,
      timeout: limits.mailHalf.inbound + 5000,
    };
    this.#agent = secure ? new https.Agent(options) : new http.Agent(options);
    this.#send = secure ? https.request : http.request;
  }

  /** Undefined where mail to this recipient is taken. */
  async refusalOf(from: string, recipient: string): Promise<Reply | undefined> {
    const body = Buffer.from(JSON.stringify({ from, to: [recipient] }));
    const answer = await this.#post(
      '/bridge/recipients',
      body,
      { 'Content-Type': 'application/json' },
      this.timeouts.recipients,
    );
    if (answer.status !== 200) return tryLater();
    const verdict = recipientsAnswer.safeParse(answer.json).data?.recipients[0];
    if (!verdict) return tryLater();
    return verdict.accepted ? undefined : refusal(verdict.code, verdict.reply);
  }

  /** Undefined once the message is stored durably, and only then. */
  async store(envelope: Envelope, message: Buffer): Promise<Reply | undefined> {
    const headers = {
      'Content-Type': 'message/rfc822',
      'X-Envelope': Buffer.from(JSON.stringify(envelope)).toString('base64'),
    };
    const answer = await this.#post('/bridge/inbound', message, headers, this.timeouts.inbound);
    if (answer.status === 202) return undefined;
    // What failed on our side is no fault of the message, whatever is said beside it.
    if (answer.status >= 500) return tryLater();
    const verdict = refusalAnswer.safeParse(answer.json).data;
    return verdict ? refusal(verdict.code, verdict.reply) : tryLater();
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(
    path: string,
    body: Buffer,
    headers: OutgoingHttpHeaders,
    timeout: number,
  ): Promise<{ status: number; json: unknown }> {
    return new Promise((resolve, reject) => {
      const request = this.#send(
        new URL(path, this.url),
        {
          method: 'POST',
          agent: this.#agent,
          signal: AbortSignal.timeout(timeout),
          headers: { ...headers, 'Content-Length': body.length, Authorization: `Bearer ${this.secret}` },
        },
        (response) => {
          readAnswer(response).then((json) => resolve({ status: response.statusCode ?? 0, json }), reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}

async function readAnswer(response: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ANSWER_BYTES) throw new Error('answer too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
