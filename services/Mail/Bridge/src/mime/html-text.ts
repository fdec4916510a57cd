import { compile, type FormatCallback } from 'html-to-text';
import { limits } from '../limits.js';

// Elements in which mail programs put what they quote, without always making it a block quote.
const QUOTES = [
  'blockquote',
  'div.gmail_quote_container',
  'div.yahoo_quoted',
  'span#OLK_SRC_BODY_SECTION',
  'div.protonmail_quote',
  'div.tutanota_quote',
];

const HIDDEN = [
  'style',
  'script',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'xml',
];

/** Marks each line as quoted, as programs that write plain text do. */
const quote: FormatCallback = (element, walk, builder, options) => {
  builder.openBlock({
    leadingLineBreaks: options.leadingLineBreaks ?? 1,
    reservedLineLength: 2,
  });
  walk(element.children, builder);
  builder.closeBlock({
    trailingLineBreaks: options.trailingLineBreaks ?? 1,
    blockTransform: (text) =>
      text
        .replace(/^\n+|\n+$/g, '')
        .split('\n')
        .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
        .join('\n'),
  });
};

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: limits.parse.htmlCharacters, maxDepth: limits.parse.htmlDepth, ellipsis: '…' },
  formatters: { quote },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'hr', format: 'lineBreak' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...HIDDEN.map((selector) => ({ selector, format: 'skip' })),
    ...QUOTES.map((selector) => ({ selector, format: 'quote' })),
  ],
});

/** Text of HTML, with quoted parts marked by ">". */
export const textOfHtml = (html: string) =>
  convert(html)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
