/** The apps beside the CRM, each under a name of its own: a way from one into another loads the page anew. */
const beside = ['/support', '/portal'] as const;

/** Where the app lies that an address is of; `/` is the CRM. */
export const appOf = (href: string): string =>
  beside.find((base) => href === base || (href.startsWith(base) && /[/?#]/.test(href.charAt(base.length)))) ?? '/';
