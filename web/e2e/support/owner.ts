import { expect, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

export const password = 'correio azul na janela';

/** A person with a workspace of their own, signed in in the browser and able to prepare data through the API. */
export class Owner {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly xsrf: string,
    readonly id: string,
    readonly email: string,
    readonly workspaceName: string,
  ) {}

  static async signUp(context: BrowserContext): Promise<Owner> {
    const email = freshEmail('ana');
    const workspaceName = `Padaria ${email.slice(4, 10)}`;
    const answer = await context.request.post('/api/auth/sign-up', {
      data: { workspaceName, name: 'Ana Souza', email, password },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    const xsrf = (await context.cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
    const { id } = (await answer.json()) as { id: string };
    return new Owner(context.request, xsrf, id, email, workspaceName);
  }

  createLead = (lead: Record<string, unknown>): Promise<{ id: string }> => this.create('leads', lead);
  createDeal = (deal: Record<string, unknown>): Promise<{ id: string }> => this.create('deals', deal);

  /** Signs the same person in at another browser. */
  async signIn(page: Page): Promise<void> {
    const answer = await page.request.post('/api/auth/login', { data: { email: this.email, password } });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  /** Takes a colleague into the workspace, and signs them in at another browser; gives their address. */
  async joinAs(page: Page, name: string, role = 'seller'): Promise<string> {
    const email = freshEmail(name.split(' ')[0]!.toLowerCase());
    const invited = await this.request.post('/api/users/invitations', {
      data: { name, email, roles: [role] },
      headers: { 'X-XSRF-TOKEN': this.xsrf },
    });
    expect(invited.status(), await invited.text()).toBe(201);
    const { link } = (await invited.json()) as { link: string };
    const token = link.split('/').pop();
    const joined = await page.request.post(`/api/auth/invitations/${token}`, { data: { name, password } });
    expect(joined.status(), await joined.text()).toBe(201);
    return email;
  }

  /** A ticket with what the customer wrote; gives its id. */
  async openTicket(subject: string, text: string, more: Record<string, unknown> = {}): Promise<string> {
    const { id } = await this.create('tickets', { subject, ...more });
    await this.create(`tickets/${id}/messages`, { kind: 'reply', direction: 'in', text });
    return id;
  }

  /** The workspace's name in addresses. */
  async slug(): Promise<string> {
    const me = (await this.read('me')) as { workspace: { slug: string } };
    return me.workspace.slug;
  }

  async read(path: string): Promise<unknown> {
    const answer = await this.request.get(`/api/${path}`);
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  }

  async create(resource: string, record: Record<string, unknown>): Promise<{ id: string }> {
    const headers = { 'X-XSRF-TOKEN': this.xsrf };
    const answer = await this.request.post(`/api/${resource}`, { data: record, headers });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()) as { id: string };
  }

  /** Imports a file and waits for its last row; gives the import's id. */
  async importLeads(csv: string, columns: Record<string, unknown>): Promise<string> {
    const answer = await this.request.post('/api/leads/imports', {
      headers: { 'X-XSRF-TOKEN': this.xsrf },
      multipart: {
        file: { name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) },
        mapping: JSON.stringify({ columns }),
      },
    });
    expect(answer.status(), await answer.text()).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    const state = async (): Promise<string> => {
      const job = await this.request.get(`/api/leads/imports/${id}`);
      return ((await job.json()) as { state: string }).state;
    };
    await expect.poll(state, { timeout: 30_000 }).toBe('done');
    return id;
  }
}

/** An address nobody has used, on a domain that cannot exist. */
export const freshEmail = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@padaria.test`;
