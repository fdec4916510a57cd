import net from 'node:net';
import { onTestFinished } from 'vitest';

/** A client that says exactly what it is told, line by line. */
export class SmtpClient {
  #received = '';
  #closed = false;
  #wake: (() => void) | undefined;

  private constructor(readonly socket: net.Socket) {
    const wake = () => this.#wake?.();
    socket.on('data', (chunk) => {
      this.#received += chunk.toString();
      wake();
    });
    socket.on('close', () => {
      this.#closed = true;
      wake();
    });
    socket.on('error', wake);
  }

  /** Connected, greeted and introduced. */
  static async open(port: number): Promise<SmtpClient> {
    const client = await SmtpClient.connect(port);
    await client.reply();
    await client.say('EHLO tester.example');
    return client;
  }

  static async connect(port: number): Promise<SmtpClient> {
    const socket = net.connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    const client = new SmtpClient(socket);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return client;
  }

  /** The next whole reply, all its lines; empty where the connection ends instead. */
  async reply(): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(this.#received);
      if (whole) {
        this.#received = this.#received.slice(whole[0].length);
        return whole[0].trim();
      }
      if (this.#closed) return '';
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  write(text: string | Buffer): boolean {
    return this.socket.write(text);
  }

  async say(line: string): Promise<string> {
    this.write(`${line}\r\n`);
    return this.reply();
  }

  /** The reply to the final dot, or the first refusal. */
  async send(from: string, to: string[], message: string | Buffer): Promise<string> {
    for (const line of [`MAIL FROM:<${from}>`, ...to.map((one) => `RCPT TO:<${one}>`), 'DATA']) {
      const reply = await this.say(line);
      if (!/^[23]/.test(reply)) return reply;
    }
    this.write(message);
    return this.say('\r\n.');
  }
}
