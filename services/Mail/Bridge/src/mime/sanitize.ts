import sanitizeHtml, { type Attributes } from 'sanitize-html';
import { limits } from '../limits.js';
import { allowedAttributes, allowedTags, textlessTags } from './allowed.js';
import { allowedStyles } from './style.js';

/** HTML that may be shown: it runs nothing, sends nothing, and loads nothing but images of its own message. */
export function sanitize(html: string): { html: string; remoteContent: boolean } {
  let remoteContent = false;

  const image = (_tag: string, attributes: Attributes) => {
    const source = attributes.src?.trim() ?? '';
    const remote = remoteAddress(source);
    if (remote) remoteContent = true;
    return {
      tagName: 'img',
      attribs: replaced(attributes, { src: /^cid:/i.test(source) ? source : '', 'data-remote-src': remote ?? '' }),
    };
  };

  const link = (_tag: string, attributes: Attributes) => ({
    tagName: 'a',
    attribs: attributes.href
      ? replaced(attributes, { target: '_blank', rel: 'noopener noreferrer nofollow' })
      : attributes,
  });

  const safe = sanitizeHtml(html.slice(0, limits.parse.htmlCharacters), {
    allowedTags,
    nonTextTags: textlessTags,
    allowedAttributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['cid'] },
    allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
    allowProtocolRelative: false,
    allowedStyles: { '*': allowedStyles },
    parseStyleAttributes: true,
    disallowedTagsMode: 'discard',
    enforceHtmlBoundary: false,
    nestingLimit: limits.parse.htmlDepth,
    transformTags: { img: image, a: link },
  });
  return { html: safe, remoteContent };
}

/** With these attributes in place of what the sender may have set; empty ones are left out. */
function replaced(attributes: Attributes, by: Attributes): Attributes {
  const entries = Object.entries({ ...attributes, ...by });
  return Object.fromEntries(entries.filter(([name, value]) => !(name in by) || value !== ''));
}

/** An address to load on a click, complete. */
function remoteAddress(source: string): string | undefined {
  const address = source.startsWith('//') ? `https:${source}` : source;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}
