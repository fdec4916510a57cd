import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Resource } from '../../records/resource';
import { listOf, some } from '../data';

export function importHandlers(resource: Resource): RequestHandler[] {
  let asked = 0;
  let undone = false;
  return [
    http.get(`/api/${resource}/imports`, () =>
      HttpResponse.json(
        listOf([
          some.import({ id: 'i-1', state: 'running', processed: 3120, created: 3120, failed: 0 }),
          some.import({ id: 'i-2', fileName: 'feira-outubro.csv', total: 310, created: 300, failed: 10 }),
          some.import({ id: 'i-3', fileName: 'antigos.csv', state: 'undone' }),
        ]),
      ),
    ),
    http.post(`/api/${resource}/imports/preview`, () =>
      HttpResponse.json({
        format: 'csv',
        delimiter: ',',
        encoding: 'UTF-8',
        header: ['mql_id', 'first_contact_date', 'landing_page_id', 'origin'],
        mapping: {},
        columns: [
          { name: 'mql_id', samples: ['dac32acd4db4', '8c18d1de7f67'], mapping: 'externalId' },
          {
            name: 'first_contact_date',
            samples: ['2018-02-01', '2017-10-20'],
            mapping: { field: 'createdAt', format: 'yyyy-MM-dd' },
          },
          { name: 'landing_page_id', samples: ['88740e65d5d6', '007f9098284a'], mapping: null },
          { name: 'origin', samples: ['social', 'paid_search'], mapping: { field: 'source' } },
        ],
        rows: [
          { line: 2, record: { externalId: 'dac32acd4db4', createdAt: '2018-02-01', source: 'social' }, problem: null },
        ],
        problems: [{ line: 64, column: 'origin', message: 'origin está vazio' }],
      }),
    ),
    http.post(`/api/${resource}/imports`, () =>
      HttpResponse.json({ id: 'i-9' }, { status: 202, headers: { Location: `/api/${resource}/imports/i-9` } }),
    ),
    http.get(`/api/${resource}/imports/:id`, ({ params }) => {
      asked += 1;
      const processed = Math.min(8000, asked * 1300);
      if (undone) return HttpResponse.json(some.import({ id: String(params.id), state: 'undone' }));
      if (processed === 8000) return HttpResponse.json(some.import({ id: String(params.id) }));
      const startedAt = new Date(Date.now() - asked * 700 - 1500).toISOString();
      return HttpResponse.json(
        some.import({
          id: String(params.id),
          state: 'running',
          progress: processed / 8000,
          processed,
          created: processed,
          failed: 0,
          startedAt,
          finishedAt: null,
        }),
      );
    }),
    http.post(`/api/${resource}/imports/:id/undo`, () => {
      undone = true;
      return new HttpResponse(null, { status: 202 });
    }),
    http.get(`/api/${resource}/imports/:id/kept`, () =>
      HttpResponse.json(listOf([{ id: 'lead-3', kind: 'changedSince', fields: ['phone', 'ownerId'] }])),
    ),
  ];
}
