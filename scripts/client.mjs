// Talks to the running system as the demo workspace's administrator does.
import { gatewayUrl, hostPid, resources } from './host.mjs';

const DEMO = { email: 'admin@demo.crmcloud.test', password: 'demo-crmcloud' };
const PATIENCE = 30_000;

/** The gateway's address; ends the script where nothing runs. */
export async function runningGateway(data) {
    if (!hostPid(data)) {
        console.error('Not running; ./crm up starts it.');
        process.exit(3);
    }
    return gatewayUrl(await resources(data));
}

/** A client with headers of its own. What is refused ends the script with what the server said. */
export function client(base, headers = {}) {
    async function send(method, path, body, more = {}) {
        for (let tries = 0; ; tries++) {
            const form = body instanceof FormData;
            const answer = await fetch(base + path, {
                method,
                headers: {
                    accept: 'application/json',
                    ...headers,
                    ...(body && !form && { 'content-type': 'application/json' }),
                    ...more,
                },
                body: form ? body : body && JSON.stringify(body),
                signal: AbortSignal.timeout(PATIENCE),
            });
            if (answer.ok) return answer;
            const wait = Number(answer.headers.get('retry-after'));
            if ((answer.status === 429 || answer.status === 503) && wait > 0 && tries < 5) {
                await new Promise((resolve) => setTimeout(resolve, wait * 1000));
                continue;
            }
            throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
        }
    }
    return {
        send,
        get: async (path) => (await send('GET', path)).json(),
        post: async (path, body, more) => {
            const text = await (await send('POST', path, body, more)).text();
            return text ? JSON.parse(text) : null;
        },
    };
}

/** Does something while signed in as the demo workspace's administrator. */
export async function asAdministrator(base, work) {
    const session = await client(base).send('POST', '/api/auth/login', DEMO);
    const cookies = session.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    const token = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.slice('XSRF-TOKEN='.length);
    const admin = client(base, { cookie: cookies.join('; '), 'x-xsrf-token': decodeURIComponent(token ?? '') });
    try {
        return await work(admin);
    } finally {
        await admin.send('POST', '/api/auth/logout');
    }
}

/** A new API key in place of the one of that name made before. */
export const newKey = (base, name) =>
    asAdministrator(base, async (admin) => {
        const { items } = await admin.get('/api/api-keys?limit=200');
        for (const key of items.filter((known) => known.name === name)) await admin.send('DELETE', `/api/api-keys/${key.id}`);
        return (await admin.post('/api/api-keys', { name })).key;
    });

/** Takes a key back that a script made for itself. */
export const dropKey = (base, name) =>
    asAdministrator(base, async (admin) => {
        const { items } = await admin.get('/api/api-keys?limit=200');
        for (const key of items.filter((known) => known.name === name)) await admin.send('DELETE', `/api/api-keys/${key.id}`);
    });
