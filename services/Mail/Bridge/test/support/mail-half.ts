import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { SECRET } from './bridge.js';

interface Answer {
  status: number;
  body?: unknown;
}

/** The C# half: what was asked of it, and what it answers. Never answering is an answer too. */
export interface FakeMailHalf {
  url: string;
  stored: { envelope: { from: string; to: string[]; remoteAddress: string; helo: string }; message: Buffer }[];
  asked: { from: string; to: string[] }[];
  onRecipients: (to: string) => Answer | Promise<Answer>;
  onInbound: () => Answer | Promise<Answer>;
}

export async function aMailHalf(): Promise<FakeMailHalf> {
  const half: FakeMailHalf = {
    url: '',
    stored: [],
    asked: [],
    onRecipients: (to) => ({
      status: 200,
      body: { recipients: [{ address: to, accepted: true, code: 250, reply: 'ok' }] },
    }),
    onInbound: () => ({ status: 202 }),
  };
  const server = http.createServer((request, response) => {
    const take = async (): Promise<Answer> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      if (request.headers.authorization !== `Bearer ${SECRET}`) return { status: 401 };
      if (request.url === '/bridge/recipients') {
        const question = JSON.parse(body.toString());
        half.asked.push(question);
        return half.onRecipients(question.to[0]);
      }
      const answer = await half.onInbound();
      const envelope = JSON.parse(Buffer.from(String(request.headers['x-envelope']), 'base64').toString());
      if (answer.status === 202) half.stored.push({ envelope, message: body });
      return answer;
    };
    take().then(
      ({ status, body }) =>
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body ?? {})),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  half.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return half;
}
