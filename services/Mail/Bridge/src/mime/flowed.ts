const QUOTES = /^>+/;

/**
 * Joins the lines of format=flowed (RFC 3676). A line that ends with a space goes on in the next one of the same quote
 * depth; where the depths differ it ends there, so that an answer below a quote never becomes part of it.
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const paragraphs: string[] = [];
  let open: { depth: number } | undefined;
  for (const line of text.split('\n')) {
    const depth = QUOTES.exec(line)?.[0].length ?? 0;
    const content = line.slice(depth).replace(/^ /, '');
    if (open?.depth === depth) paragraphs.push((paragraphs.pop() ?? '') + content);
    else paragraphs.push(depth > 0 ? `${'>'.repeat(depth)} ${content}` : content);
    const flows = content.endsWith(' ') && content !== '-- ';
    open = flows ? { depth } : undefined;
    if (flows && deleteSpace) paragraphs.push((paragraphs.pop() ?? '').slice(0, -1));
  }
  return paragraphs.join('\n');
}
