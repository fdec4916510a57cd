import net, { type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FakeImapServer {
  port: number;
  uidValidity: number;
  messages: Map<number, Buffer>;
  /** Sizes that are told in place of the true ones. */
  sizes: Map<number, number>;
  commands: string[];
  password: string;
  /** Ends the connection when this command comes. */
  killAt: string | undefined;
}

/** As much of IMAP as reading a mailbox takes. */
export async function anImapServer(): Promise<FakeImapServer> {
  const fake: FakeImapServer = {
    ...{
      port: 0,
      uidValidity: 7,
      messages: new Map(),
      sizes: new Map(),
      commands: [],
      password: 'p',
      killAt: undefined,
    },
  };
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let buffer = '';
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        answer(fake, socket, line);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.close();
    sockets.forEach((socket) => socket.destroy());
  });
  return fake;
}

function answer(fake: FakeImapServer, socket: Socket, line: string): void {
  fake.commands.push(line);
  const [tag = '', ...words] = line.split(' ');
  const command =
    words[0]?.toUpperCase() === 'UID' ? `UID ${words[1]?.toUpperCase()}` : (words[0]?.toUpperCase() ?? '');
  const say = (...lines: (string | Buffer)[]) => lines.forEach((one) => socket.write(one));
  const ok = (text = 'done') => say(`${tag} OK ${text}\r\n`);
  const uids = [...fake.messages.keys()].sort((one, other) => one - other);
  if (command === fake.killAt) return void socket.resetAndDestroy();
  switch (command) {
    case 'CAPABILITY':
      say('* CAPABILITY IMAP4rev1\r\n');
      return ok();
    case 'LOGIN':
      if (line.includes(fake.password)) return ok('[CAPABILITY IMAP4rev1] in');
      return say(`${tag} NO [AUTHENTICATIONFAILED] no\r\n`);
    case 'LIST':
      if (!line.includes('Missing')) say('* LIST () "/" INBOX\r\n');
      return ok();
    case 'EXAMINE':
    case 'SELECT':
      if (line.includes('Missing')) return say(`${tag} NO [NONEXISTENT] none\r\n`);
      say(
        '* FLAGS (\\Seen)\r\n',
        `* ${uids.length} EXISTS\r\n`,
        `* OK [UIDVALIDITY ${fake.uidValidity}] v\r\n`,
        `* OK [UIDNEXT ${(uids.at(-1) ?? 0) + 1}] n\r\n`,
      );
      return ok('[READ-ONLY] open');
    case 'UID SEARCH': {
      const from = Number(/(\d+):\*/.exec(line)?.[1] ?? 1);
      const found = uids.filter((uid) => uid >= from);
      // As the protocol has it, "n:*" is never without the last one.
      say(`* SEARCH ${(found.length > 0 ? found : uids.slice(-1)).join(' ')}\r\n`);
      return ok();
    }
    case 'UID FETCH': {
      for (const uid of uidsIn(words[2] ?? '', uids)) {
        const message = fake.messages.get(uid) ?? Buffer.alloc(0);
        const size = fake.sizes.get(uid) ?? message.length;
        say(`* ${uids.indexOf(uid) + 1} FETCH (UID ${uid} RFC822.SIZE ${size}`);
        if (/BODY/.test(line)) say(` BODY[] {${message.length}}\r\n`, message);
        say(')\r\n');
      }
      return ok();
    }
    case 'LOGOUT':
      ok();
      return void socket.end();
    default:
      return words[0] ? ok() : undefined;
  }
}

function uidsIn(set: string, uids: number[]): number[] {
  const ranges = set.split(',').map((range) => range.split(':').map(Number));
  return uids.filter((uid) => ranges.some(([from = 0, to = from]) => uid >= from && uid <= to));
}
