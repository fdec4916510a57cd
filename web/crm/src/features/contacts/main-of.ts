/** Of several addresses, numbers or companies the one that someone is reached at or shown with. */
export const mainOf = <T extends { primary: boolean }>(items: readonly T[]): T | undefined =>
  items.find((item) => item.primary) ?? items[0];
