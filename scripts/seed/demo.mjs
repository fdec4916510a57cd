// The scenario "demo": a maker of ovens and cold rooms with 18 months behind it. The same people, companies and deals every time;
// only the dates follow today's.
import { random } from './random.mjs';
import * as words from './words.mjs';

const DAY = 86_400_000;
const SELLERS = ['vendas@demo.crmcloud.test', 'gestao@demo.crmcloud.test', 'admin@demo.crmcloud.test'];
const STAGES = ['Novo', 'Qualificação', 'Primeiro contato', 'Proposta', 'Negociação', 'Fechamento'];
const REASONS = ['Preço', 'Prazo', 'Concorrente', 'Sem orçamento', 'Sem resposta'];

const plain = (text) =>
    text
        .normalize('NFD')
        .replace(/[^a-zA-Z0-9 ]/g, '')
        .toLowerCase()
        .trim()
        .replace(/ +/g, '-');
const local = (time) => new Date(time - 3 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const day = (time) => local(time).slice(0, 10);

/** A CNPJ with its two check digits (Receita Federal, modulo 11). */
function cnpj(root) {
    const digits = [...String(root).padStart(8, '0'), ...'0001'].map(Number);
    for (const weights of [
        [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
        [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
    ]) {
        const rest = weights.reduce((sum, weight, i) => sum + weight * digits[i], 0) % 11;
        digits.push(rest < 2 ? 0 : 11 - rest);
    }
    const [a, b, c, d] = [digits.slice(0, 2), digits.slice(2, 5), digits.slice(5, 8), digits.slice(8, 12)].map((part) =>
        part.join(''),
    );
    return `${a}.${b}.${c}/${d}-${digits.slice(12).join('')}`;
}

/** Everything that the scenario holds, as tables to import and records to log. */
export function demo(now = Date.now()) {
    const r = random(2026);
    const begin = now - 548 * DAY;
    const within = (from, to) => Math.min(from + Math.floor(r.next() * Math.max(1, to - from)), now - 600_000);
    const office = (time) => time - (time % DAY) + (11 + Math.floor(r.next() * 10)) * 3_600_000;
    const owner = () => r.weighted(SELLERS.map((address, i) => [address, [5, 3, 1][i]]));

    const companies = [];
    const taken = new Set();
    while (companies.length < 300) {
        const [kind, industry, need] = r.pick(words.TRADES);
        const name = `${kind} ${r.pick(words.NAMES)}`;
        if (taken.has(name)) continue;
        taken.add(name);
        const [city, region, area] = r.weighted(words.PLACES.map((place) => [place, place[3]]));
        companies.push({
            id: `E-${String(companies.length + 1).padStart(4, '0')}`,
            name,
            industry,
            need,
            city,
            region,
            area,
            taxId: cnpj(10_000_000 + companies.length * 7919),
            domain: `${plain(name)}.test`,
            size: r.pick(['1-10', '11-50', '51-200', '201-500']),
            owner: owner(),
        });
    }
    const addresses = new Set();
    const person = (company) => {
        for (;;) {
            const [first, last] = [r.pick(words.FIRST), r.pick(words.LAST)];
            const email = `${plain(first)}.${plain(last)}@${company.domain}`;
            if (addresses.has(email)) continue;
            addresses.add(email);
            return {
                first,
                last,
                email,
                phone: `+55 ${company.area} 9${r.whole(1000, 9999)}-${r.whole(1000, 9999)}`,
                title: r.pick(words.TITLES),
                company,
            };
        }
    };
    const people = Array.from({ length: 800 }, (_, i) => ({
        id: `P-${String(i + 1).padStart(4, '0')}`,
        ...person(i < 300 ? companies[i] : r.pick(companies)),
        owner: owner(),
    }));

    const leads = Array.from({ length: 2000 }, (_, i) => {
        // More of them the later it is: the business grows.
        const created = office(begin + Math.sqrt(i / 2000) * (now - begin));
        const company = r.pick(companies);
        const source = r.weighted(words.SOURCES);
        const fresh = now - created < 21 * DAY;
        const status = r.weighted(
            fresh
                ? [
                      ['new', 6],
                      ['working', 4],
                  ]
                : [
                      ['new', 1],
                      ['working', 5],
                      ['nurturing', 5],
                      ['disqualified', 4],
                  ],
        );
        return {
            id: `L-${String(i + 1).padStart(5, '0')}`,
            ...person(company),
            source,
            channel: words.CHANNELS[source],
            campaign: source === 'Google Ads' ? r.pick(['Fornos 2026', 'Câmaras frias', 'Marca']) : '',
            created: Math.min(created, now - 600_000),
            status,
            qualification: status === 'working' ? r.pick(['mql', 'sql']) : 'none',
            owner: fresh && r.next() < 0.3 ? '' : owner(),
        };
    });
    const candidates = leads.filter((lead) => lead.status !== 'disqualified');
    const deals = Array.from({ length: 600 }, (_, i) => {
        const state = i < 240 ? 'open' : i < 470 ? 'won' : 'lost';
        const lead = i % 4 === 3 ? null : candidates[Math.floor((i * candidates.length) / 600)];
        const company = lead?.company ?? r.pick(companies);
        const contact = people.find((one) => one.company === company);
        const created =
            state === 'open'
                ? within(now - 75 * DAY, now - 3_600_000)
                : within(Math.max(lead?.created ?? begin, begin), now - 20 * DAY);
        const closed = within(created + 2 * DAY, Math.min(created + 120 * DAY, now));
        const product = r.pick(words.PRODUCTS);
        const deal = {
            id: `N-${String(i + 1).padStart(4, '0')}`,
            name: `${company.need} – ${company.name}`,
            company,
            contact,
            lead: state === 'open' && lead && lead.created > created ? null : lead,
            created,
            state,
            product: product[0],
            amount: r.amount(product[2], 0.6),
            owner: owner(),
            source: lead?.source ?? r.weighted(words.SOURCES),
            region: company.region,
        };
        if (state === 'open')
            return {
                ...deal,
                stage: r.weighted(STAGES.map((stage, place) => [stage, [6, 5, 5, 4, 3, 2][place]])),
                close: now + r.whole(-8, 50) * DAY,
            };
        return { ...deal, stage: state, closed, reason: state === 'lost' ? r.pick(REASONS) : '' };
    });

    return { ...tables({ companies, people, leads, deals }), people, logs: logs(r, now, deals, leads) };
}

function tables({ companies, people, leads, deals }) {
    const companyColumns = {
        id: 'externalId',
        nome: 'name',
        cnpj: 'taxId',
        dominio: 'domain',
        setor: 'industry',
        porte: 'size',
        uf: 'region',
        dono: { field: 'owner', by: 'email' },
    };
    const personColumns = {
        id: 'externalId',
        nome: 'firstName',
        sobrenome: 'lastName',
        email: 'email',
        telefone: 'phone',
        cargo: 'jobTitle',
        empresa: { field: 'company', by: 'name' },
        dono: { field: 'owner', by: 'email' },
    };
    const leadColumns = {
        id: 'externalId',
        nome: 'firstName',
        sobrenome: 'lastName',
        email: 'email',
        telefone: 'phone',
        empresa: 'companyName',
        cidade: 'city',
        uf: 'region',
        origem: 'source',
        canal: 'channel',
        campanha: 'campaign',
        situacao: 'status',
        qualificacao: 'qualification',
        criado: { field: 'createdAt', format: 'yyyy-MM-dd HH:mm:ss' },
        dono: { field: 'owner', by: 'email' },
    };
    const at = (field) => ({ field, format: 'yyyy-MM-dd HH:mm:ss' });
    const dealColumns = {
        id: 'externalId',
        nome: 'name',
        empresa: { field: 'company', by: 'name' },
        contato: { field: 'contact', by: 'email' },
        lead: { field: 'lead', by: 'externalId' },
        etapa: 'stage',
        valor: 'amount',
        produto: { field: 'product', by: 'name' },
        origem: 'source',
        uf: 'region',
        motivo: { field: 'lostReason', by: 'name' },
        criado: at('createdAt'),
        ganho: at('wonAt'),
        perdido: at('lostAt'),
        previsto: { field: 'expectedCloseDate', format: 'yyyy-MM-dd' },
        dono: { field: 'owner', by: 'email' },
    };
    return {
        products: words.PRODUCTS.map(([name, code, price]) => ({ name, code, price, recurring: code === 'MANUT' })),
        imports: [
            [
                '/api/companies/imports',
                'empresas.csv',
                companyColumns,
                [],
                companies.map((c) => [c.id, c.name, c.taxId, c.domain, c.industry, c.size, c.region, c.owner]),
            ],
            [
                '/api/contacts/imports',
                'pessoas.csv',
                personColumns,
                [],
                people.map((p) => [p.id, p.first, p.last, p.email, p.phone, p.title, p.company.name, p.owner]),
            ],
            [
                '/api/leads/imports',
                'leads.csv',
                leadColumns,
                [],
                leads.map((l) => [
                    l.id,
                    l.first,
                    l.last,
                    l.email,
                    l.phone,
                    l.company.name,
                    l.company.city,
                    l.company.region,
                    l.source,
                    l.channel,
                    l.campaign,
                    l.status,
                    l.qualification,
                    local(l.created),
                    l.owner,
                ]),
            ],
            [
                '/api/deals/imports',
                'negocios.csv',
                dealColumns,
                ['lostReason'],
                deals.map((d) => [
                    d.id,
                    d.name,
                    d.company.name,
                    d.contact?.email ?? '',
                    d.lead?.id ?? '',
                    d.stage,
                    d.amount,
                    d.product,
                    d.source,
                    d.region,
                    d.reason ?? '',
                    local(d.created),
                    d.state === 'won' ? local(d.closed) : '',
                    d.state === 'lost' ? local(d.closed) : '',
                    d.close ? day(d.close) : '',
                    d.owner,
                ]),
            ],
        ],
    };
}

/** Calls, meetings, notes and tasks on what is being worked. */
function logs(r, now, deals, leads) {
    const open = deals.filter((deal) => deal.state === 'open');
    const waiting = leads.filter((lead) => lead.status === 'working').slice(-60);
    const activities = [
        ...open.slice(0, 180).map((deal, i) => ({
            about: { type: 'deal', externalId: deal.id },
            ...(i % 3 === 2
                ? { kind: 'note', subject: 'Anotação', body: r.pick(words.NOTES) }
                : {
                      kind: i % 7 === 0 ? 'meeting' : 'call',
                      direction: i % 7 === 0 ? undefined : r.pick(['in', 'out']),
                      subject: r.pick(words.CALLS),
                      minutes: r.whole(2, 35),
                      outcome: r.pick(words.OUTCOMES),
                  }),
            at: new Date(now - r.whole(1, 20) * DAY - r.whole(0, 8) * 3_600_000).toISOString(),
        })),
        ...waiting.map((lead) => ({
            about: { type: 'lead', externalId: lead.id },
            kind: 'call',
            direction: 'out',
            subject: r.pick(words.CALLS),
            minutes: r.whole(1, 12),
            outcome: r.pick(words.OUTCOMES),
            at: new Date(now - r.whole(0, 9) * DAY).toISOString(),
        })),
    ];
    // Some late, some today, most to come.
    const tasks = open.slice(0, 90).map((deal, i) => ({
        about: { type: 'deal', externalId: deal.id },
        title: r.pick(words.TASKS),
        due:
            now +
            (i < 12 ? -r.whole(1, 6) : i < 27 ? 0 : r.whole(1, 14)) * DAY +
            (i < 27 && i >= 12 ? r.whole(1, 5) * 3_600_000 : 0),
        assignee: deal.owner,
        done: i >= 80,
    }));
    return { activities, tasks };
}
