import { describe, expect, test } from 'vitest';
import { TO, aRequest, post, setUp } from './support/send.js';

describe('what nobody may ask for', () => {
  const injections: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['envelope.from', { envelope: { from: 'a@b.c>\r\nRCPT TO:<x@y.z', to: [TO] } }, {}],
    ['envelope.to', { envelope: { from: '', to: ['a@b.c\r\nDATA'] } }, {}],
    ['envelope.to', { envelope: { from: '', to: [] } }, {}],
    ['envelope.to', { envelope: { from: '', to: Array(101).fill(TO) } }, {}],
    ['message.subject', {}, { subject: 'Hi\r\nBcc: x@y.z' }],
    ['message.subject', {}, { subject: 'Hi\nX: y' }],
    ['message.from', {}, { from: { address: 'a@b.c', name: 'A\r\nBcc: x@y.z' } }],
    ['message.from', {}, { from: { address: 'a@b.c\r\nBcc: x@y.z' } }],
    ['message.to', {}, { to: [{ address: 'a@b.c', name: 'A\nB' }] }],
    ['message.replyTo', {}, { replyTo: [{ address: 'a@b.c\n' }] }],
    ['message.messageId', {}, { messageId: '<a@b.c>\r\nX: y' }],
    ['message.inReplyTo', {}, { inReplyTo: '<a b>' }],
    ['message.references', {}, { references: ['<a@b.c>\r\nX: y'] }],
    ['message.headers', {}, { headers: { 'X-A': 'b\r\nBcc: x@y.z' } }],
    ['message.headers', {}, { headers: { 'X-A: b\r\nBcc': 'x@y.z' } }],
    ['message.headers', {}, { headers: { Bcc: 'x@y.z' } }],
    ['message.headers', {}, { headers: { 'Content-Type': 'text/html' } }],
    ['message.attachments', {}, { attachments: [{ name: 'a\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', type: 'text/plain\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', contentId: 'a>\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', base64: 'no base64!' }] }],
    ['message.text', {}, { text: { path: '/etc/passwd' } }],
    ['message.html', {}, { html: { href: 'http://127.0.0.1/' } }],
    ['server.host', { server: { host: 'a\r\nb', port: 25 } }, {}],
    ['server.port', { server: { host: 'a', port: 0 } }, {}],
  ];

  test.each(injections)('%s: %j %j', async (path, change, message) => {
    const { bridge, server } = await setUp();
    const response = await post(bridge, aRequest(server, change, message));
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { code: string; detail: string };
    expect(problem.code).toBe('invalid');
    expect(problem.detail).toContain(path);
    expect(problem.detail).not.toMatch(/x@y\.z/);
    expect(server.connections).toBe(0);
  });
});
