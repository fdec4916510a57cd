import type { Lead, LeadStatus } from '../api/types';
import { some } from './data';

const first = [
  'Ana',
  'Bruno',
  'Carla',
  'Diego',
  'Elisângela',
  'Fábio',
  'Gabriela',
  'Heitor',
  'Isabela',
  'João Pedro',
  'Luíza',
  'Marcelo',
];
const last = ['Souza', 'de Oliveira Santos', 'Ferreira', 'Almeida', 'Carvalho', 'Gonçalves', 'Nascimento', 'Araújo'];
const companies = [
  'Padaria Sol',
  'Pet Feliz Comércio de Rações',
  'Móveis Jacarandá',
  'Ótica Central',
  'Casa & Cia',
  'Auto Peças Rio Grande',
  'Doces da Vó',
];
const sources = ['organic_search', 'paid_search', 'social', 'site', 'referral', 'email'];
const states = ['SP', 'RJ', 'MG', 'RS', 'BA', 'PR'];
const statuses: LeadStatus[] = ['new', 'new', 'working', 'nurturing', 'working', 'converted', 'disqualified'];

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

/** Leads as a working day has them: the same ones every time. */
export function demoLeads(count: number, now = Date.now()): Lead[] {
  return Array.from({ length: count }, (_, i) => {
    const [firstName, lastName] = [pick(first, i * 5), pick(last, i * 3 + Math.floor(i / 7))];
    const createdAt = new Date(now - (i * 37 + 12) * 60_000 * (1 + Math.floor(i / 9))).toISOString();
    return some.lead({
      id: `lead-${i + 1}`,
      firstName,
      lastName,
      name: `${firstName} ${lastName}`,
      email: `${firstName.toLowerCase().replace(/\W/g, '')}.${i}@exemplo.test`,
      companyName: pick(companies, i * 2 + 1),
      source: pick(sources, i * 7),
      region: pick(states, i),
      status: pick(statuses, i * 3),
      qualification: pick(['none', 'mql', 'none', 'sql'] as const, i),
      score: 20 + ((i * 29) % 78),
      grade: pick(['A', 'B', 'C'], i * 29),
      ownerId: pick(['u-1', 'u-2', null], i),
      custom: { segment: pick(['pet', 'casa', 'moda'], i) },
      createdAt,
      updatedAt: createdAt,
    });
  });
}
