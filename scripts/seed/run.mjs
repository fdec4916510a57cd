// Fills the demo workspace through the public API: run.mjs DATA SCENARIO [--once]. With --once only where it has no deals yet, which come last.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { client, dropKey, newKey, runningGateway } from '../client.mjs';
import { demo } from './demo.mjs';
import * as desk from './desk.mjs';

const KEY = 'crm seed';
const SIDE_BY_SIDE = 6;
const LONGEST_IMPORT = 300_000;
const scenarios = { demo: fillDemo, olist: fillOlist };

const [data, scenario, once] = process.argv.slice(2);
if (!scenarios[scenario]) {
    console.error(`There is no scenario "${scenario ?? ''}"; there are: ${Object.keys(scenarios).join(', ')}.`);
    process.exit(2);
}
const base = await runningGateway(data);
try {
    const api = client(base, { authorization: `Bearer ${await newKey(base, KEY)}` });
    if (once !== '--once' || (await api.get('/api/deals?limit=1')).total === 0) await scenarios[scenario](api);
    await dropKey(base, KEY);
} catch (error) {
    console.error(error.message);
    process.exit(1);
}

async function fillDemo(api) {
    const { products, imports, people, logs } = demo();
    const known = new Set((await api.get('/api/products?limit=200')).items.map((product) => product.name));
    for (const product of products.filter(({ name }) => !known.has(name))) await api.post('/api/products', product);
    for (const [address, name, columns, createMissing, rows] of imports) {
        // Deals come last: without them the first start fills it again.
        if (address.startsWith('/api/deals')) await fillDesk(api, people);
        await loadRows(api, address, name, columns, createMissing, rows);
    }
    await log(api, logs);
}

async function fillDesk(api, people) {
    const { columns, solved, waiting } = desk.desk(people);
    await loadRows(api, '/api/tickets/imports', 'tickets.csv', columns, [], solved);
    const calendar = await keep(api, 'business-calendars', desk.calendar);
    await keep(api, 'sla-policies', { ...desk.policy, calendarId: calendar.id });
    for (const macro of desk.macros) await keep(api, 'macros', macro);
    for (const article of desk.articles) await keep(api, 'articles', article, 'title');
    const known = await idsOf(api, 'tickets', 'filter[externalId][startsWith]=A-');
    const fresh = waiting.filter(({ externalId }) => !known.has(externalId));
    for (const { person, text, ...ticket } of fresh) {
        const [requester] = (await api.get(`/api/contacts?filter[externalId]=${person.id}`)).items;
        const { id } = await api.post('/api/tickets', { ...ticket, requesterId: requester.id });
        await api.post(`/api/tickets/${id}/messages`, { kind: 'reply', direction: 'in', text });
    }
    console.error(`  ${fresh.length} tickets that wait`);
}

/** The record of that name, made where there is none. */
async function keep(api, records, record, key = 'name') {
    const known = (await api.get(`/api/${records}?limit=200`)).items.find((one) => one[key] === record[key]);
    return known ?? (await api.post(`/api/${records}`, record));
}

function loadRows(api, address, name, columns, createMissing, rows) {
    const file = [Object.keys(columns), ...rows].map((row) => row.map(cell).join(',')).join('\n');
    return load(api, address, name, file, {
        columns,
        createMissing,
        match: 'externalId',
        onMatch: 'update',
        timeZone: 'America/Sao_Paulo',
        decimal: '.',
    });
}

async function fillOlist(api) {
    const folder = path.join(
        process.env.CRM_SHARED_DATA ?? path.join(import.meta.dirname, '../../../shared/data'),
        'olist/original',
    );
    if (!existsSync(folder))
        throw new Error(
            `The scenario olist needs the data set's files in ${folder}, or where CRM_SHARED_DATA says; they are not there.`,
        );
    const zone = { match: 'externalId', onMatch: 'update', timeZone: 'America/Sao_Paulo' };
    await load(
        api,
        '/api/leads/imports',
        'leads.csv',
        await readFile(path.join(folder, 'olist_marketing_qualified_leads_dataset.csv')),
        {
            columns: {
                mql_id: 'externalId',
                first_contact_date: { field: 'createdAt', format: 'yyyy-MM-dd' },
                origin: 'source',
                landing_page_id: 'custom.landingPageId',
            },
            createMissing: ['custom'],
            ...zone,
        },
    );
    await load(api, '/api/deals/imports', 'deals.csv', await readFile(path.join(folder, 'olist_closed_deals_dataset.csv')), {
        columns: {
            mql_id: { field: 'lead', by: 'externalId' },
            seller_id: 'externalId',
            sr_id: { field: 'owner', by: 'name' },
            won_date: { field: 'wonAt', format: 'yyyy-MM-dd HH:mm:ss' },
            declared_monthly_revenue: 'amount',
            business_segment: 'custom.businessSegment',
            lead_type: 'custom.leadType',
        },
        defaults: { stage: 'won' },
        createMissing: ['custom', 'owner'],
        ...zone,
    });
}

/** Imports a file and waits for its end; rows that are refused are said. */
async function load(api, address, name, file, mapping) {
    const form = new FormData();
    form.append('mapping', JSON.stringify(mapping));
    form.append('file', new Blob([file], { type: 'text/csv' }), name);
    const { id } = await api.post(address, form);
    const began = Date.now();
    for (;;) {
        const state = await api.get(`${address}/${id}`);
        if (state.state === 'done') {
            console.error(
                `  ${name}: ${state.created} created, ${state.updated} updated, ${state.skipped} skipped, ${state.failed} refused`,
            );
            if (state.failed > 0)
                console.error((await (await api.send('GET', `${address}/${id}/errors`)).text()).split('\n').slice(0, 4).join('\n'));
            return;
        }
        if (state.state === 'failed' || Date.now() - began > LONGEST_IMPORT)
            throw new Error(`${name}: ${state.problem ?? `still ${state.state}`}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

async function log(api, { activities, tasks }) {
    const ids = {
        deal: await idsOf(api, 'deals', 'filter[status]=open'),
        lead: await idsOf(api, 'leads', 'filter[status]=working'),
    };
    const users = Object.fromEntries((await api.get('/api/users?limit=200')).items.map((user) => [user.email, user.id]));
    const about = ({ type, externalId }) => (ids[type].has(externalId) ? [{ type, id: ids[type].get(externalId) }] : null);
    const posts = [
        ...activities.map(
            (activity) => () => about(activity.about) && api.post('/api/activities', { ...activity, about: about(activity.about) }),
        ),
        ...tasks.map((task) => async () => {
            if (!about(task.about)) return;
            const made = await api.post('/api/tasks', {
                title: task.title,
                dueAt: new Date(task.due).toISOString(),
                assigneeId: users[task.assignee],
                about: about(task.about),
            });
            if (task.done) await api.post(`/api/tasks/${made.id}/complete`);
        }),
    ];
    const next = posts[Symbol.iterator]();
    await Promise.all(
        Array.from({ length: SIDE_BY_SIDE }, async () => {
            for (const post of next) await post();
        }),
    );
    console.error(`  ${posts.length} activities and tasks`);
}

/** External id → id of the records that a filter means. */
async function idsOf(api, records, filter) {
    const ids = new Map();
    for (let cursor = ''; cursor !== null;) {
        const page = await api.get(`/api/${records}?${filter}&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
        for (const { externalId, id } of page.items) ids.set(externalId, id);
        cursor = page.nextCursor;
    }
    return ids;
}

function cell(value) {
    const text = String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
