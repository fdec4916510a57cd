/** What holds within the frame of a mail, whatever the mail says: nothing runs, and nothing comes from elsewhere but asked-for pictures. */
const policy = (remote: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:${remote ? ' https:' : ''}`;

/** A mail is written for white paper, also where the screen around it is dark. */
const style =
  'html{color-scheme:light;background:#fff}body{margin:0;padding:12px;color:#171c24;font:14px/1.5 system-ui,sans-serif;' +
  'overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}pre{white-space:pre-wrap}';

const waiting = '[data-remote-src]';

export interface FrameDocument {
  document: string;
  /** Pictures wait to be asked for. */
  waits: boolean;
}

/** The page that a mail is shown as: the server's sanitised HTML behind a policy of its own. */
export function frameDocument(html: string, remote: boolean): FrameDocument {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const pictures = [...parsed.querySelectorAll<HTMLElement>(waiting)];
  if (remote)
    for (const picture of pictures)
      if (picture.dataset.remoteSrc?.startsWith('https://')) picture.setAttribute('src', picture.dataset.remoteSrc);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(remote)}"><base target="_blank"><style>${style}</style>`;
  return {
    document: `<!doctype html><html><head>${head}</head><body>${parsed.body.innerHTML}</body></html>`,
    waits: !remote && pictures.length > 0,
  };
}
