import { fileTypeFromBuffer } from 'file-type';

const BINARY = 'application/octet-stream';
const TEXT_SAMPLE = 64 * 1024;
// Kinds of text that no byte tells apart.
const TEXT_KINDS =
  /^(text\/(?!html)[\w.+-]+|application\/(json|ld\+json|yaml|x-yaml|sql|pgp-signature|pgp-encrypted))$/;
// Documents that share one container format.
const COMPOUND = /^application\/(msword|vnd\.ms-(excel|powerpoint|outlook|project)|vnd\.visio)$/;
const MARKUP =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+)?(html|head|body|script|iframe|svg|meta|base|object|embed|form|img|a)\b/i;

/** What the bytes are. What their sender says counts only among kinds that bytes cannot tell apart. */
export async function sniff(content: Buffer, saidType: string): Promise<string> {
  const said = saidType.toLowerCase();
  if (content.length === 0) return TEXT_KINDS.test(said) ? said : BINARY;
  const text = textOf(content);
  // First, since what a browser would run must not pass as something else.
  const markup = text === undefined ? null : MARKUP.exec(text);
  if (markup) return markup[4]?.toLowerCase() === 'svg' ? 'image/svg+xml' : 'text/html';
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found?.mime === 'application/x-cfb' && COMPOUND.test(said)) return said;
  if (found) return found.mime;
  // winmail.dat
  if (content.length > 6 && content.readUInt32LE(0) === 0x223e9f78) return 'application/ms-tnef';
  if (text === undefined) return BINARY;
  if (said === 'message/rfc822' || said === 'text/rfc822-headers' || said === 'message/delivery-status') return said;
  return TEXT_KINDS.test(said) ? said : 'text/plain';
}

/** The beginning as text, where it is text in UTF-8, UTF-16 with its mark, or an 8-bit character set. */
function textOf(content: Buffer): string | undefined {
  const sample = content.subarray(0, TEXT_SAMPLE);
  if (sample[0] === 0xff && sample[1] === 0xfe) return sample.toString('utf16le').slice(1);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder('utf-16be').decode(sample);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return undefined;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control > sample.length / 100 ? undefined : sample.toString('utf8').replace(/^\ufeff/, '');
}
