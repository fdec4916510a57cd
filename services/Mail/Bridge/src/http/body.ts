import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Place } from '../gate.js';
import { Problem, busy } from './problem.js';

const tooLarge = (limit: number) => new Problem(413, 'too-large', `At most ${limit} bytes.`);

/** All of a body, or a refusal as soon as it cannot fit. */
export async function readBody(request: IncomingMessage, limit: number, place: Place): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    if (!place.take(chunk.length)) throw busy();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Names the field that is wrong and never its value. */
export function readJson<T extends z.ZodType>(body: Buffer, schema: T): z.output<T> {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    throw new Problem(400, 'invalid-json', 'The body is not JSON.');
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Problem(400, 'invalid', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`);
}
