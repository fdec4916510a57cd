/** Fits for PostgreSQL and for JSON: no NUL, no half of a surrogate pair, one kind of line end. */
export const clean = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed();

/** One line without control characters, for subjects, names and addresses. */
export const cleanLine = (text: string, length = 1000) =>
  clean(text)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed();
