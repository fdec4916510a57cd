// The desk of the scenario "demo": half a year of solved tickets to import, some that wait today, and what the team works with.
import { random } from './random.mjs';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const PRODUCTS = ['Forno turbo FT-10', 'Câmara fria modular', 'Vitrine refrigerada', 'Chiller compacto', 'Contrato de manutenção'];

/** Subject, what the customer writes, priority. */
const TROUBLES = [
    ['Forno não aquece', 'Bom dia. Desde ontem o forno liga, mas não passa de 80 °C. Já desligamos da tomada e nada mudou.', 'urgent'],
    ['Câmara fria com gelo na porta', 'A borracha da porta está com gelo por dentro e a temperatura subiu para 9 °C. Podem mandar alguém?', 'high'],
    ['Segunda via da nota fiscal', 'Precisamos da segunda via da nota do mês passado para fechar a contabilidade.', 'low'],
    ['Visita da manutenção', 'A visita do contrato estava marcada para terça e ninguém apareceu. Quando vem?', 'high'],
    ['Vitrine faz barulho à noite', 'O motor da vitrine faz um ruído alto depois das 22 h. Durante o dia é normal.', 'normal'],
    ['Manual em português', 'Recebemos o equipamento só com o manual em inglês. Vocês têm o arquivo em português?', 'low'],
    ['Prazo da instalação', 'A obra terminou antes. Dá para adiantar a instalação para a próxima semana?', 'normal'],
    ['Peça errada na entrega', 'Veio o puxador do modelo antigo. Como fazemos a troca?', 'normal'],
    ['Chiller desarma o disjuntor', 'Quando o compressor entra, o disjuntor cai. Estamos sem produção desde as 7 h.', 'urgent'],
    ['Mudança de endereço de cobrança', 'Mudamos de endereço. Podem atualizar o cadastro antes do próximo boleto?', 'low'],
    ['Garantia do compressor', 'O compressor queimou com onze meses de uso. A garantia cobre a troca?', 'high'],
    ['Dúvida sobre o painel', 'Como programo o forno para ligar sozinho às 4 h da manhã?', 'normal'],
];
const COMMENTS = ['Rápido e gentil.', 'Resolveu na primeira visita.', '', 'Demorou, mas resolveu.', '', 'Muito atenciosos.'];
const SCORES = [
    [5, 10],
    [4, 6],
    [3, 2],
    [2, 1],
];

export const calendar = {
    name: 'Horário comercial',
    timeZone: 'America/Sao_Paulo',
    hours: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].flatMap((day) => [
        { day, from: '08:00', to: '12:00' },
        { day, from: '13:00', to: '18:00' },
    ]),
    holidays: [
        { date: '2026-09-07', name: 'Independência', everyYear: true },
        { date: '2026-12-25', name: 'Natal', everyYear: true },
    ],
};
export const policy = {
    name: 'Atendimento padrão',
    targets: [
        { priority: 'urgent', firstResponseMinutes: 30, resolutionMinutes: 4 * 60 },
        { priority: 'high', firstResponseMinutes: 60, resolutionMinutes: 8 * 60 },
        { priority: 'normal', firstResponseMinutes: 4 * 60, resolutionMinutes: 18 * 60 },
        { priority: 'low', firstResponseMinutes: 9 * 60, resolutionMinutes: 45 * 60 },
    ],
};
export const macros = [
    {
        name: 'Pedir foto da etiqueta',
        text: 'Olá, {{requester.name}}. Para abrir o chamado, mande uma foto da etiqueta com o número de série, por favor.',
        actions: [{ set: 'status', value: 'pending' }],
    },
    {
        name: 'Visita marcada',
        text: 'Olá, {{requester.name}}. A visita do ticket {{ticket.number}} está marcada. O técnico liga antes de sair.',
        actions: [],
    },
];
export const articles = [
    {
        title: 'O forno não passa de 80 °C',
        category: 'Fornos',
        published: true,
        text: '## Antes de chamar\n\n1. Desligue o forno no disjuntor por **cinco minutos**.\n2. Confira se a porta fecha até o clique.\n3. Ligue em 150 °C e espere dez minutos.\n\nSe a temperatura não subir, abra um chamado com o número de série.',
    },
    {
        title: 'Gelo na porta da câmara fria',
        category: 'Refrigeração',
        published: true,
        text: 'Gelo por dentro quase sempre é **borracha ressecada**. Passe um pano com água morna, seque e veja se a borracha cola na moldura. Onde houver folga, a peça precisa ser trocada.',
    },
];

/** Solved tickets as rows of a file, and tickets that wait, each of one of these people. */
export function desk(people, now = Date.now()) {
    const r = random(77);
    const someone = () => people[Math.floor(r.next() * people.length)];
    const local = (time) => new Date(time - 3 * HOUR).toISOString().slice(0, 19).replace('T', ' ');
    const solved = Array.from({ length: 140 }, (_, i) => {
        const [subject, text, priority] = r.pick(TROUBLES);
        const person = someone();
        const created = now - 180 * DAY + Math.floor((i / 140) * 176 * DAY) + r.whole(0, 9) * HOUR;
        const answered = created + r.whole(5, 300) * 60_000;
        const done = Math.min(answered + r.whole(1, 60) * HOUR, now - HOUR);
        const rated = r.next() < 0.6;
        return [
            `T-${String(i + 1).padStart(4, '0')}`,
            subject,
            text,
            now - done > 5 * DAY ? 'closed' : 'solved',
            priority,
            r.weighted([
                ['email', 6],
                ['phone', 3],
                ['portal', 2],
                ['chat', 1],
            ]),
            person.email,
            r.pick(PRODUCTS),
            local(created),
            local(answered),
            local(done),
            rated ? r.weighted(SCORES) : '',
            rated ? r.pick(COMMENTS) : '',
        ];
    });
    const waiting = TROUBLES.map(([subject, text, priority], i) => ({
        externalId: `A-${i + 1}`,
        subject,
        text,
        priority,
        channel: i % 3 === 2 ? 'phone' : 'email',
        product: PRODUCTS[i % PRODUCTS.length],
        person: someone(),
    }));
    const at = (field) => ({ field, format: 'yyyy-MM-dd HH:mm:ss' });
    return {
        columns: {
            id: 'externalId',
            assunto: 'subject',
            texto: 'description',
            situacao: 'status',
            prioridade: 'priority',
            canal: 'channel',
            email: 'requester.email',
            produto: 'product',
            criado: at('createdAt'),
            respondido: at('firstResponseAt'),
            resolvido: at('solvedAt'),
            nota: 'satisfaction.score',
            comentario: 'satisfaction.comment',
        },
        solved,
        waiting,
    };
}
