/** What the server adds to every record that it keeps. */
export const stored = { createdAt: '2026-03-02T12:00:00Z', updatedAt: '2026-03-02T12:00:00Z', version: 1 };
