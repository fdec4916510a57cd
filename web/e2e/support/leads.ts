/** A lead as a spreadsheet would hold it. */
export interface LeadRow {
  codigo: string;
  nome: string;
  sobrenome: string;
  email: string;
  telefone: string;
  empresa: string;
  cidade: string;
  origem: string;
  chegada: string;
}

const firstNames = ['Ana', 'João', 'Beatriz', 'Caio', 'Débora', 'Émerson', 'Flávia', 'Gonçalo', 'Heloísa', 'Ígor'];
const lastNames = ['Souza', 'Araújo', 'Conceição', 'da Silva', "D'Ávila", 'Müller', 'Nuñes'];
const companies = ['Padaria Sol, Ltda.', 'Mercado "Bom Preço"', 'Ótica Visão', 'Pet & Cia', 'Açougue do Zé'];
const cities = ['São Paulo', 'Recife', 'Florianópolis'];

/** Uneven shares, so that a mix-up of two sources shows. */
const sources = ['indicação', 'indicação', 'indicação', 'busca paga', 'busca paga', 'rede social'];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!;
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** The same leads at every run, each with an address of its own; one arrives each day from 2026-01-01 on. */
export function someLeads(count: number): LeadRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [nome, sobrenome] = [pick(firstNames, index), pick(lastNames, Math.floor(index / firstNames.length))];
    return {
      codigo: `L-${String(index + 1).padStart(4, '0')}`,
      nome,
      sobrenome,
      email: `${plain(nome)}.${plain(sobrenome)}.${index + 1}@cliente.test`,
      telefone: `+55 11 9${String(10_000_000 + index)}`,
      empresa: pick(companies, index),
      cidade: pick(cities, index),
      origem: pick(sources, index),
      chegada: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    };
  });
}

export function toCsv(rows: readonly object[]): string {
  const cell = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => Object.values(row))].map((line) => line.map(cell).join(',') + '\r\n').join('');
}

/** How many rows have each value of a field. */
export function countBy<Row>(rows: readonly Row[], field: keyof Row): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(String(row[field]), (counts.get(String(row[field])) ?? 0) + 1);
  return counts;
}

/** Where the columns of `someLeads` go, as the API takes it. */
export const columns = {
  codigo: 'externalId',
  nome: 'firstName',
  sobrenome: 'lastName',
  email: 'email',
  telefone: 'phone',
  empresa: 'companyName',
  cidade: 'city',
  origem: 'source',
  chegada: { field: 'createdAt', format: 'yyyy-MM-dd' },
};
