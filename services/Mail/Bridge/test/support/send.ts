import { expect } from 'vitest';
import { aBridge, type TestBridge } from './bridge.js';
import { anSmtpServer, type FakeSmtpServer } from './smtp-server.js';

export const TO = 'bia@example.net';

export const aRequest = (
  { port }: { port: number },
  change: Record<string, unknown> = {},
  message: Record<string, unknown> = {},
) => ({
  server: { host: '127.0.0.1', port, secure: false },
  envelope: { from: 'bounce@demo.test', to: [TO] },
  message: {
    messageId: '<1@demo.test>',
    from: { address: 'support@demo.test', name: 'Suporte Ação' },
    to: [{ address: TO, name: 'Bia' }],
    cc: [],
    replyTo: { address: 'r-abc@demo.test' },
    subject: 'Re: Olá',
    text: 'Olá,\n.\nBia',
    references: ['<0@example.net>'],
    inReplyTo: '<0@example.net>',
    date: '2026-01-02T03:04:05Z',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-CrmCloud-Loop': '1' },
    attachments: [],
    ...message,
  },
  ...change,
});

export const post = (bridge: TestBridge, request: unknown) => bridge.call('POST', '/send', JSON.stringify(request));

export async function send(bridge: TestBridge, request: unknown) {
  const response = await post(bridge, request);
  expect(response.status).toBe(200);
  return (await response.json()) as {
    outcome: string;
    code: number | null;
    reply: string | null;
    recipients: { address: string; outcome: string; code: number }[];
  };
}

export async function setUp(on: FakeSmtpServer['on'] = {}) {
  return { bridge: await aBridge(), server: await anSmtpServer(on) };
}
