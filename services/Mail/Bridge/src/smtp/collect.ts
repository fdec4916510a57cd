import type { Readable } from 'node:stream';
import type { Place } from '../gate.js';
import { tooBusy, tooLarge, tooSlow, tryLater, type Reply } from './reply.js';

export type Collected = { message: Buffer } | { refused: Reply };

/**
 * Takes a message into memory, as it must be whole before it is handed on. What is refused is read to its end without
 * being kept, since a client listens to no reply before its final dot; one that never comes to it is cut off.
 */
export function collect(stream: Readable, limit: number, time: number, place: Place): Promise<Collected> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    let refused: Reply | undefined;
    const refuse = (reply: Reply) => {
      refused ??= reply;
      chunks = [];
    };
    const finish = (result: Collected) => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => {
      finish({ refused: tooSlow() });
      stream.destroy();
    }, time);
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (refused) return;
      if (size > limit) refuse(tooLarge());
      else if (!place.take(chunk.length)) refuse(tooBusy());
      else chunks.push(chunk);
    });
    stream.on('end', () => finish(refused ? { refused } : { message: Buffer.concat(chunks, size) }));
    // The client went away: nobody hears the reply.
    stream.on('error', () => finish({ refused: tryLater() }));
    stream.on('close', () => finish({ refused: refused ?? tryLater() }));
  });
}
