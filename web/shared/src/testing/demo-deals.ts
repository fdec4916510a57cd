import type { Company, Deal, Pipeline, Task } from '../api/types';
import { some } from './data';

const stages = [
  ['Novo', 5, 7],
  ['Qualificação', 10, 10],
  ['Primeiro contato', 20, 14],
  ['Proposta', 40, 20],
  ['Negociação', 60, 20],
  ['Fechamento', 80, null],
] as const;

export const demoPipeline: Pipeline = {
  id: 'p-1',
  name: 'Vendas',
  default: true,
  version: 1,
  createdAt: '2026-01-02T12:00:00Z',
  updatedAt: '2026-01-02T12:00:00Z',
  deletedAt: null,
  stages: stages.map(([name, probability, rottingDays], order) => ({
    id: `s-${order + 1}`,
    name,
    probability,
    order,
    rottingDays,
  })),
};

const names = [
  'Padaria Sol',
  'Pet Feliz Comércio de Rações e Acessórios',
  'Móveis Jacarandá',
  'Ótica Central',
  'Distribuidora de Alimentos e Bebidas Vale do Ribeira',
  'Auto Peças Rio Grande',
  'Doces da Vó',
  'Açougue do Zé',
];
const about = ['Plano anual', 'Renovação', '12 lojas', 'Piloto', 'Expansão para o interior do estado'];

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
const day = 86_400_000;

export const demoCompanies: Company[] = names.map((name, i) => some.company({ id: `c-${i + 1}`, name }));

/** Open deals as a board has them, with a few won and lost: the same ones every time. */
export function demoDeals(count: number, now = Date.now()): Deal[] {
  return Array.from({ length: count }, (_, i) => {
    const stage = pick(demoPipeline.stages, Math.floor(((i * 37) % 97) / 17));
    const status = i % 11 === 10 ? 'won' : i % 13 === 12 ? 'lost' : 'open';
    const since = new Date(now - ((i * 5) % 26) * day - 3_600_000).toISOString();
    return some.deal({
      id: `d-${i + 1}`,
      name: `${pick(names, i)} · ${pick(about, i * 3)}`,
      companyId: pick(demoCompanies, i).id,
      stageId: stage.id,
      status,
      probability: stage.probability,
      amount: i % 9 === 8 ? null : { amount: 1800 + ((i * 7919) % 84_000), currency: 'BRL' },
      ownerId: pick(['u-1', 'u-2', null], i),
      position: String(i).padStart(6, '0'),
      stageSince: since,
      expectedCloseDate: new Date(now + ((i * 3) % 60) * day).toISOString().slice(0, 10),
      wonAt: status === 'won' ? since : null,
      lostAt: status === 'lost' ? since : null,
      lostReasonId: status === 'lost' ? 'lr-1' : null,
      createdAt: new Date(now - (30 + i) * day).toISOString(),
    });
  });
}

/** A next step for two deals of three; some are late. */
export function demoTasks(deals: Deal[], now = Date.now()): Task[] {
  const titles = ['Ligar para o comprador', 'Mandar proposta revista', 'Visita à loja'];
  return deals
    .filter((_, i) => i % 3 !== 2)
    .map((deal, i) =>
      some.task({
        id: `t-${deal.id}`,
        title: pick(titles, i),
        dueAt: new Date(now + ((i % 7) - 2) * day).toISOString(),
        about: [{ type: 'deal', id: deal.id }],
      }),
    );
}
