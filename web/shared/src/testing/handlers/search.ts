import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Notification } from '../../api/types';
import { some } from '../data';
import type { World } from './index';

/** What Workspace answers over all services: search, and what concerns the signed-in person. */
export function searchHandlers(world: World): RequestHandler[] {
  const notifications: Notification[] = [
    some.notification(),
    some.notification({
      id: 'nt-2',
      kind: 'taskAssigned',
      recordType: 'task',
      recordId: 't-1',
      title: 'Ligar para Ana',
    }),
  ];
  const read = (which: (item: Notification) => boolean) => {
    for (const item of notifications) if (which(item)) item.readAt ??= '2026-03-02T14:00:00Z';
    return new HttpResponse(null, { status: 204 });
  };
  return [
    http.get('/api/search', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')?.toLowerCase() ?? '';
      const leads = world.leads.filter(({ name }) => name?.toLowerCase().includes(q)).slice(0, 6);
      const items = leads.map(({ id, name, companyName }) => ({
        type: 'lead',
        id,
        title: name,
        subtitle: companyName,
      }));
      return HttpResponse.json({ items, unavailable: [] });
    }),
    http.get('/api/notifications', () =>
      HttpResponse.json({
        items: notifications,
        nextCursor: null,
        unread: notifications.filter(({ readAt }) => readAt === null).length,
      }),
    ),
    http.post('/api/notifications/read-all', () => read(() => true)),
    http.post('/api/notifications/:id/read', ({ params }) => read(({ id }) => id === params.id)),
  ];
}
