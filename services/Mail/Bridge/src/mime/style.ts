const word = '[\\w-]+';
const size = '-?[\\d.]+(?:px|pt|em|rem|ex|%|cm|mm|in|pc)?';
const positive = '[\\d.]+(?:px|pt|em|rem|ex|%|cm|mm|in|pc)?';
const color = '(?:#[\\da-f]{3,8}|(?:rgb|hsl)a?\\([\\d\\s,.%/-]+\\)|[a-z]+)';
const line = `(?:${positive}|${color}|${word})`;

const all = (value: string, times = 1) => [new RegExp(`^\\s*${value}(?:\\s+${value}){0,${times - 1}}\\s*$`, 'i')];

const colors = all(color);
const sides = all(positive, 4);
const borders = all(line, 4);

/**
 * What a mail may say of its looks: nothing that loads, moves out of its place, lies over something else or is drawn outside
 * its frame. Values are single words, colours and lengths, so that there is no room for url() or an expression.
 */
export const allowedStyles: Record<string, RegExp[]> = {
  color: colors,
  'background-color': colors,
  background: colors,
  'font-family': [/^[\w\s,'"-]{1,300}$/],
  'font-size': [new RegExp(`^(?:${positive}|${word})$`, 'i')],
  'font-style': all(word),
  'font-weight': all(word),
  'font-variant': all(word),
  'line-height': all(positive),
  'letter-spacing': all(size),
  'text-align': all(word),
  'text-decoration': all(line, 4),
  'text-decoration-line': all(word, 3),
  'text-indent': all(positive),
  'text-transform': all(word),
  'vertical-align': all(`(?:${size}|${word})`),
  'white-space': all(word),
  'word-break': all(word),
  'overflow-wrap': all(word),
  'list-style-type': all(word),
  direction: [/^(ltr|rtl)$/i],
  display: [/^(block|inline|inline-block|none|table|table-row|table-cell|list-item)$/i],
  width: all(positive),
  height: all(positive),
  'max-width': all(positive),
  'min-width': all(positive),
  margin: all(`(?:${positive}|auto)`, 4),
  'margin-top': sides,
  'margin-right': all(`(?:${positive}|auto)`),
  'margin-bottom': sides,
  'margin-left': all(`(?:${positive}|auto)`),
  padding: sides,
  'padding-top': sides,
  'padding-right': sides,
  'padding-bottom': sides,
  'padding-left': sides,
  border: borders,
  'border-top': borders,
  'border-right': borders,
  'border-bottom': borders,
  'border-left': borders,
  'border-color': all(color, 4),
  'border-style': all(word, 4),
  'border-width': sides,
  'border-radius': sides,
  'border-collapse': all(word),
  'border-spacing': all(positive, 2),
};
