/** Writes `{ filter: { score: { gte: 50 } } }` as `filter[score][gte]=50`, the way api.md's lists read it; empty values are left out. */
export function toQueryString(params: Record<string, unknown>): string {
  const query = new URLSearchParams();
  const write = (name: string, value: unknown): void => {
    if (value === undefined || value === null || value === '') return;
    if (Array.isArray(value)) query.append(name, value.join(','));
    else if (typeof value === 'object')
      Object.entries(value).forEach(([key, inner]) => write(`${name}[${key}]`, inner));
    else query.append(name, String(value));
  };
  Object.entries(params).forEach(([name, value]) => write(name, value));
  return query.toString().replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%2C', ',');
}
