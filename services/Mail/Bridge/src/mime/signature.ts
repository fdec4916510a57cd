const LINES = 25;
const SENT_FROM =
  /^(sent (from|via|with)|enviado (do|de|da|via|pelo)|enviada (do|de)|get outlook for|obter o outlook|baixe o outlook|envoyé de|von meinem .* gesendet|gesendet von|отправлено (с|из))\b/i;

/** The end of a text that is a signature by its mark: "-- " (RFC 3676) or what a telephone adds. */
export function signatureOf(text: string): string | null {
  const lines = text.split('\n');
  const first = Math.max(lines.length - LINES, 0);
  for (let at = lines.length - 1; at >= first; at--) {
    const line = lines[at] ?? '';
    if (/^-- ?$/.test(line) || (SENT_FROM.test(line) && line.length < 100 && at >= lines.length - 3))
      return lines.slice(at).join('\n');
  }
  return null;
}
