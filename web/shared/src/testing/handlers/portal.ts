import { http, HttpResponse, type RequestHandler } from 'msw';
import type { RatingRequest } from '../../api/types';
import type { World } from './index';

/** The one portal that the stand-in server has. */
const slug = 'padaria-sol';
const sevenDays = 7 * 86_400_000;

const missing = (code: string) => HttpResponse.json({ code }, { status: 404 });

/** The customers' side of the stand-in server. */
export function portalHandlers(world: World): RequestHandler[] {
  return [
    http.get('/api/portal/ratings/:token', ({ params }) => {
      const rating = world.ratings.get(String(params.token));
      return rating ? HttpResponse.json(rating) : missing('ratings.not-found');
    }),
    http.post('/api/portal/ratings/:token', async ({ params, request }) => {
      const rating = world.ratings.get(String(params.token));
      if (!rating) return missing('ratings.not-found');
      const { score, comment = null } = (await request.json()) as RatingRequest;
      const now = Date.now();
      const until = new Date(now + sevenDays).toISOString();
      Object.assign(rating, { score, comment, at: new Date(now).toISOString(), changeableUntil: until });
      return HttpResponse.json(rating);
    }),
    http.get('/api/portal/:slug', ({ params }) =>
      params.slug === slug ? HttpResponse.json({ name: 'Padaria Sol' }) : missing('portal.not-found'),
    ),
    http.get('/api/portal/:slug/articles', ({ params, request }) => {
      if (params.slug !== slug) return missing('portal.not-found');
      const query = new URL(request.url).searchParams;
      const q = query.get('q')?.toLowerCase() ?? '';
      const found = world.articles.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(q));
      const from = Number(query.get('cursor') ?? 0);
      const nextCursor = from + 50 < found.length ? String(from + 50) : null;
      return HttpResponse.json({ items: found.slice(from, from + 50), nextCursor, total: found.length });
    }),
    http.get('/api/portal/:slug/articles/:id', ({ params }) => {
      if (params.slug !== slug) return missing('portal.not-found');
      const article = world.articles.find(({ id }) => id === params.id);
      return article ? HttpResponse.json(article) : missing('articles.not-found');
    }),
  ];
}
