/** The filter language of the API's lists, and its way into the URL and back. */
export const operators = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'contains', 'startsWith', 'isNull'] as const;
export type Operator = (typeof operators)[number];

export interface Filter {
  /** As the API names it: `status`, `createdAt`, `custom.segment`. */
  field: string;
  operator: Operator;
  /** As it stands in the URL; several values, for `in`, are separated by commas. */
  value: string;
}

/** Everything that makes a list look as it does. It lives in the URL, and in a saved view. */
export interface ListState {
  q: string;
  filters: Filter[];
  /** `-createdAt`: newest first. Empty: the list's own order. */
  sort: string;
  /** Keys of the columns shown, in order; undefined for the usual ones. */
  columns: string[] | undefined;
  /** The saved view this started from. */
  view: string | undefined;
}

export type Search = Record<string, string>;

export const emptyList: ListState = { q: '', filters: [], sort: '', columns: undefined, view: undefined };

const filterName = /^filter\[([^\]]+)\](?:\[(\w+)\])?$/;

function isOperator(text: string): text is Operator {
  return operators.some((operator) => operator === text);
}

/** Reads the URL. What it does not know it leaves out: a link from elsewhere never breaks the screen. */
export function fromSearch(search: Search): ListState {
  const filters = Object.entries(search).flatMap(([name, value]): Filter[] => {
    const [, field, operator = 'eq'] = filterName.exec(name) ?? [];
    return field && isOperator(operator) ? [{ field, operator, value: String(value) }] : [];
  });
  return {
    q: search.q ?? '',
    filters,
    sort: search.sort ?? '',
    columns: search.columns ? search.columns.split(',') : undefined,
    view: search.view,
  };
}

function nameOf({ field, operator }: Filter): string {
  return operator === 'eq' ? `filter[${field}]` : `filter[${field}][${operator}]`;
}

export function toSearch(state: ListState): Search {
  const search: Search = {};
  if (state.q) search.q = state.q;
  for (const filter of state.filters) search[nameOf(filter)] = filter.value;
  if (state.sort) search.sort = state.sort;
  if (state.columns) search.columns = state.columns.join(',');
  if (state.view) search.view = state.view;
  return search;
}

/** The `filter` parameter of a list, an export or a bulk edit: `{ status: 'new', score: { gte: '50' } }`. */
export function toApiFilter(filters: Filter[]): Record<string, string | Record<string, string>> {
  const result: Record<string, string | Record<string, string>> = {};
  for (const { field, operator, value } of filters) {
    const before = result[field];
    if (operator === 'eq' && before === undefined) result[field] = value;
    else result[field] = { ...(typeof before === 'string' ? { eq: before } : before), [operator]: value };
  }
  return result;
}

/** The screen's search for the rows behind a figure, whose address the API gives as `/api/leads?filter…`. */
export function searchOfRecords(url: string): Search {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  return toSearch(fromSearch(Object.fromEntries(query)));
}

/** Puts `filter` in the place of one with the same field and operator, or at the end. */
export function withFilter(filters: Filter[], filter: Filter, replaced?: Filter): Filter[] {
  const rest = filters.filter((f) => f !== replaced && !(f.field === filter.field && f.operator === filter.operator));
  const at = replaced ? filters.indexOf(replaced) : rest.length;
  return [...rest.slice(0, at), filter, ...rest.slice(at)];
}

export const sameFilters = (a: Filter[], b: Filter[]): boolean =>
  JSON.stringify(toApiFilter(a)) === JSON.stringify(toApiFilter(b));

/** The same list: the search of one view, and of another. */
export const sameSearch = (a: Search, b: Search): boolean => JSON.stringify(a) === JSON.stringify(b);
