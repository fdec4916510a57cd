const words = (text: string) => text.trim().split(/\s+/);

export const allowedTags = words(`
  a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section small
  span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`);

/** Elements whose content is no text of the message. */
export const textlessTags = words(`
  script style textarea option select noscript title svg math template iframe object embed noembed noframes xmp plaintext audio
  video canvas xml`);

/** No id, class or name: they would meet those of the page around. */
export const allowedAttributes = {
  '*': words('style align valign bgcolor dir lang title width height'),
  a: words('href target rel'),
  img: words('src alt data-remote-src border hspace vspace'),
  font: words('color face size'),
  table: words('border cellpadding cellspacing rules summary'),
  td: words('colspan rowspan headers scope nowrap'),
  th: words('colspan rowspan headers scope nowrap'),
  col: words('span'),
  colgroup: words('span'),
  ol: words('start type reversed'),
  ul: words('type'),
  li: words('value type'),
  blockquote: words('type'),
  hr: words('size noshade color'),
  time: words('datetime'),
};
