import type { Search } from '../records/filters';

/** Flat and readable: `?filter[status]=new&sort=-createdAt`, the same words as the API's. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  const text = query.toString().replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

/** An address with its search, as the router reads it. */
export const withSearch = (path: string, search: Search): string => path + stringifySearch(search);

/** A route's search of which everything is text. */
export const anySearch = (search: Record<string, unknown>): Search =>
  Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)]));
