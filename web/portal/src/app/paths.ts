/** Every address of the portal, in one place. */
export const paths = {
  rate: (token: string) => `/portal/rate/${encodeURIComponent(token)}`,
  portal: (slug: string) => `/portal/${encodeURIComponent(slug)}`,
  article: (slug: string, id: string) => `/portal/${encodeURIComponent(slug)}/articles/${encodeURIComponent(id)}`,
};
