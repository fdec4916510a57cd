import net, { type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where the server ends the connection, or what it answers there. "dot" is after the final dot. */
export type Phase = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'dot';
export type Reaction = 'kill' | 'silence' | string;

export interface FakeSmtpServer {
  port: number;
  /** By phase, or by "RCPT <address>". */
  on: Record<string, Reaction | undefined>;
  messages: string[];
  connections: number;
  commands: string[];
  /** Ends the connections that are idle, as servers do after a while. */
  endIdle(): void;
  features: string[];
}

const ANSWERS: Record<Phase, string> = {
  greeting: '220 fake ESMTP',
  EHLO: '',
  AUTH: '235 2.7.0 In',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go on',
  body: '',
  dot: '250 2.0.0 Ok: queued as ABC',
};

/** An SMTP server that fails where it is told to. */
export async function anSmtpServer(on: FakeSmtpServer['on'] = {}): Promise<FakeSmtpServer> {
  const sockets = new Set<Socket>();
  const fake: FakeSmtpServer = {
    ...{
      port: 0,
      on,
      messages: [],
      connections: 0,
      commands: [],
      features: ['SIZE 30000000', '8BITMIME', 'PIPELINING', 'AUTH PLAIN'],
    },
    endIdle: () => sockets.forEach((socket) => socket.end()),
  };
  const server = net.createServer((socket) => {
    fake.connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    serve(fake, socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.close();
    sockets.forEach((socket) => socket.destroy());
  });
  return fake;
}

function serve(fake: FakeSmtpServer, socket: Socket): void {
  let buffer = '';
  let inData = false;
  let recipients = 0;
  const react = (phase: Phase, detail = ''): void => {
    const reaction = fake.on[`${phase} ${detail}`] ?? fake.on[phase];
    if (reaction === 'kill') socket.resetAndDestroy();
    else if (phase === 'DATA' && recipients === 0) return void socket.write('503 5.5.1 No recipients\r\n');
    else if (reaction !== 'silence') socket.write(`${reaction ?? ANSWERS[phase]}\r\n`);
    if (phase === 'MAIL' || phase === 'dot') recipients = 0;
    if (phase === 'RCPT' && (!reaction || reaction.startsWith('2'))) recipients++;
    if (phase === 'DATA') inData = !reaction || reaction.startsWith('3');
  };
  const command = (line: string): void => {
    fake.commands.push(line);
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO' && !fake.on.EHLO) {
      const features = ['fake', ...fake.features];
      socket.write(features.map((one, at) => `250${at < features.length - 1 ? '-' : ' '}${one}\r\n`).join(''));
    } else if (verb === 'QUIT') socket.end('221 Bye\r\n');
    else if (verb === 'RSET') socket.write('250 Ok\r\n');
    else if (verb === 'RCPT') react('RCPT', /<([^>]*)>/.exec(line)?.[1]);
    else react(verb as Phase);
  };
  react('greeting');
  socket.on('data', (chunk) => {
    buffer += chunk.toString('latin1');
    if (inData && fake.on.body === 'kill') return void socket.resetAndDestroy();
    while (!socket.destroyed) {
      if (inData) {
        const end = buffer.indexOf('\r\n.\r\n');
        if (end < 0) return;
        const message = buffer.slice(0, end + 2);
        buffer = buffer.slice(end + 5);
        inData = false;
        if (!fake.on.dot || fake.on.dot.startsWith('250')) fake.messages.push(message);
        react('dot');
      } else {
        const end = buffer.indexOf('\r\n');
        if (end < 0) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        command(line);
      }
    }
  });
}
