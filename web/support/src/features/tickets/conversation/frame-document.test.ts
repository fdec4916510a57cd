import { expect, it } from 'vitest';
import { frameDocument } from './frame-document';

const mail =
  '<p>Oi</p><img data-remote-src="https://a.test/x.png"><img data-remote-src="http://a.test/y.png"><img data-remote-src="javascript:alert(1)">';

it('a mail brings nothing from elsewhere until its pictures are asked for', () => {
  const { document, waits } = frameDocument(mail, false);
  expect(waits).toBe(true);
  expect(document).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:\"");
  expect(document).not.toMatch(/<img[^>]* src=/);
});

it('then only those that come over a safe way', () => {
  const { document, waits } = frameDocument(mail, true);
  expect(waits).toBe(false);
  expect(document).toContain('img-src data: https:"');
  expect(document.match(/ src="[^"]*"/g)).toEqual([' src="https://a.test/x.png"']);
});

it('a mail without pictures waits for nothing, and cannot leave its body', () => {
  const { document, waits } = frameDocument('</body></html><meta http-equiv="refresh" content="0"><p>Oi</p>', false);
  expect(waits).toBe(false);
  expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('refresh'));
});
