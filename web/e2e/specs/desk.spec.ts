import type { Locator, Page } from '@playwright/test';
import { password } from '../support/owner';
import { expect, test } from '../support/test';

const queue = (page: Page): Locator => page.getByRole('grid');
const words = (page: Page): Locator => page.getByRole('region', { name: 'Conversa' });
const answer = (page: Page): Locator => page.getByRole('textbox', { name: 'Resposta' });

test('an agent signs in at the desk and works a ticket to its end without the mouse', async ({
  page,
  owner,
  colleague,
}) => {
  const contact = await owner.create('contacts', { firstName: 'João', lastName: 'Conceição' });
  await owner.openTicket('Segunda via da nota', 'Preciso da nota.');
  await owner.openTicket('O forno não liga', 'Desde ontem.', { requesterId: contact.id });
  const email = await owner.joinAs(colleague, 'Davi Nunes', 'agent');
  await page.context().clearCookies();

  await test.step('sign in, and be led back to the desk', async () => {
    await page.goto('/support');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Senha' }).fill(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Meus' })).toBeVisible();
    await expect(page.getByText('Nada espera aqui')).toBeVisible();
  });

  await test.step('see what nobody works, and who asks', async () => {
    const unassigned = page.getByRole('link', { name: /^Sem dono/ });
    await expect(unassigned).toContainText('2');
    await unassigned.click();
    await expect(queue(page).getByRole('row').first()).toContainText('João Conceição');
  });

  await test.step('take it: a, one letter, Enter', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect(page.getByPlaceholder('Atribuir a')).toBeFocused();
    await page.keyboard.type('dav');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Davi Nunes', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Meus/ })).toContainText('1');
  });

  await test.step('note, then answer and solve in one step', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('Ligar para a oficina.');
    await page.keyboard.press('Control+Enter');
    await expect(words(page).getByRole('article', { name: 'Nota interna de Davi Nunes' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await page.keyboard.type('urg');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Urgente' })).toBeVisible();
    await page.keyboard.press('r');
    await expect(answer(page)).toBeFocused();
    await page.keyboard.type('Já está a caminho.');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByText(/^Ticket #2 resolvido/)).toBeVisible();
  });

  await test.step('find it among the solved ones by the palette', async () => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Buscar registros ou comandos').fill('resolvidos');
    await expect(page.getByRole('button', { name: 'Resolvidos há pouco' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(queue(page).getByRole('row').first()).toContainText('O forno não liga');
    await page.keyboard.press('Shift+?');
    await expect(page.getByRole('dialog', { name: 'Atalhos do teclado' })).toContainText('Resolver e ir ao próximo');
  });
});

test('two agents see each other look and type, and what the other wrote, without asking', async ({
  page,
  owner,
  colleague,
}) => {
  const id = await owner.openTicket('O forno não liga', 'Desde ontem.');
  await owner.joinAs(colleague, 'Davi Nunes', 'agent');
  await page.goto(`/support/tickets/${id}`);
  await expect(words(page)).toContainText('Desde ontem.');
  await colleague.goto(`/support/tickets/${id}`);
  await expect(page.getByRole('img', { name: 'Também veem isto: Davi Nunes' })).toBeVisible();
  await expect(colleague.getByRole('img', { name: /Ana Souza/ })).toBeVisible();

  await colleague.keyboard.press('r');
  await colleague.keyboard.type('Vou ver');
  await expect(page.getByText('Davi Nunes está escrevendo…')).toBeVisible();
  await colleague.keyboard.type(' já.');
  await colleague.keyboard.press('Control+Enter');
  await expect(words(page).getByRole('article', { name: 'Davi Nunes respondeu' })).toContainText('Vou ver já.');
  await expect(page.getByText('Davi Nunes está escrevendo…')).toBeHidden();

  await colleague.keyboard.press('Escape');
  await colleague.keyboard.press('s');
  await colleague.keyboard.type('em espera');
  await colleague.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Em espera', exact: true })).toBeVisible();
  await owner.openTicket('Mais um', 'Olá.');
  await expect(queue(page).getByRole('row').first()).toContainText('Mais um');
  await expect(queue(colleague).getByRole('row').first()).toContainText('Mais um');
});

test('what is being written outlives a reload, and a connection that is lost while it is sent', async ({
  browser,
  owner,
}) => {
  // A browser of its own: that requests fail is what is wanted here, and the browser complains about it.
  const context = await browser.newContext();
  const page = await context.newPage();
  const id = await owner.openTicket('O forno não liga', 'Desde ontem.');
  await owner.signIn(page);
  await page.goto(`/support/tickets/${id}`);
  await answer(page).fill('Estamos verificando com a fábrica');
  await page.reload();
  await expect(answer(page)).toHaveValue('Estamos verificando com a fábrica');

  await context.setOffline(true);
  await answer(page).press('Control+Enter');
  await expect(page.getByRole('alert').first()).toContainText('Não alcançamos o servidor');
  await expect(answer(page)).toHaveValue('Estamos verificando com a fábrica');
  await context.setOffline(false);
  await page.reload();
  await expect(answer(page)).toHaveValue('Estamos verificando com a fábrica');
  await answer(page).press('Control+Enter');
  await expect(words(page).getByRole('article')).toHaveCount(2);
  await expect(answer(page)).toHaveValue('');
  await context.close();
});

test('who calls has a ticket in one step, with what they said', async ({ page, owner }) => {
  await page.goto('/support/tickets');
  await expect(page.getByRole('heading', { name: 'Todos' })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('form', { name: 'Novo ticket' });
  await form.getByText('Pessoa nova').click();
  await form.getByRole('textbox', { name: 'Nome' }).fill('Beatriz Araújo');
  await form.getByRole('textbox', { name: 'Telefone' }).fill('+55 11 98765-4321');
  await form.getByRole('textbox', { name: 'Assunto' }).fill('Balança parada');
  await form.getByRole('textbox', { name: 'O que foi dito' }).fill('Parou hoje cedo.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Balança parada' })).toBeVisible();
  await expect(words(page).getByRole('article', { name: 'Beatriz Araújo escreveu' })).toContainText('Parou hoje cedo.');
  const customer = page.getByRole('complementary', { name: 'Cliente' });
  await customer.getByRole('link', { name: 'Beatriz Araújo' }).click();
  await expect(page).toHaveURL(/\/contacts\//);
  await expect(page.getByRole('link', { name: 'Suporte →' })).toBeVisible();
  expect(owner.email).toContain('@');
});

test('many tickets are solved at once, and that is taken back', async ({ page, owner }) => {
  for (const subject of ['Um', 'Dois', 'Três']) await owner.openTicket(subject, 'Olá.');
  await page.goto('/support/tickets');
  await expect(queue(page).getByRole('row')).toHaveCount(3);
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  const bar = page.getByRole('toolbar', { name: 'Ações para os selecionados' });
  await expect(bar).toContainText('2 selecionados');
  await bar.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Resolvido' }).click();
  await expect(page.getByText('2 registros mudados')).toBeVisible();
  await expect(queue(page).getByText('Resolvido')).toHaveCount(2);
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(queue(page).getByText('Resolvido')).toHaveCount(0);
});

test('a view is saved, counts what it holds, and is found again by its address', async ({ page, owner }) => {
  await owner.openTicket('O forno não liga', 'Olá.', { priority: 'urgent' });
  await owner.openTicket('Outro', 'Olá.');
  await page.goto('/support/tickets?filter[priority][in]=urgent');
  await expect(queue(page).getByRole('row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Salvar como visão' }).click();
  await page.getByRole('textbox', { name: 'Nome da visão' }).fill('Para agora');
  await page.keyboard.press('Enter');
  const view = page.getByRole('link', { name: /^Para agora/ });
  await expect(view).toContainText('1');
  await expect(view).toHaveAttribute('aria-current', 'page');
  await page.goto('/support/tickets');
  await view.click();
  await expect(page.getByRole('heading', { name: 'Para agora' })).toBeVisible();
  await expect(queue(page).getByRole('row')).toHaveCount(1);
});

test('a mail runs nothing, reaches nobody until its pictures are asked for, and stays in its frame', async ({
  browser,
  owner,
}) => {
  // A browser of its own: what the frame forbids, the browser complains about.
  const context = await browser.newContext();
  const page = await context.newPage();
  const id = await owner.openTicket('Boleto', 'Segue.');
  await owner.signIn(page);
  const asked: string[] = [];
  await context.route(/pictures\.test/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  // As no server of ours would let it through: the frame holds by itself.
  const html = `<p>Olá</p><script>top.document.title = 'taken'</script><img src="https://pictures.test/raw.png"
    onerror="top.document.title = 'taken'"><img alt="Logo" data-remote-src="https://pictures.test/logo.png">
    <style>@import url(https://pictures.test/style.css); body { background: url(https://pictures.test/ground.png) }</style>
    <form action="https://pictures.test/form"><button>Pagar</button></form><iframe src="https://pictures.test/frame"></iframe>`;
  await page.route(`**/api/tickets/${id}/messages*`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { items: object[] };
    await route.fulfill({ response: answer, json: { ...body, items: body.items.map((one) => ({ ...one, html })) } });
  });
  await page.goto(`/support/tickets/${id}`);
  const mail = page.frameLocator('iframe');
  await expect(mail.getByText('Olá')).toBeVisible();
  await mail.getByRole('button', { name: 'Pagar' }).click();
  await expect(page).toHaveTitle(/Boleto/);
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Mostrar imagens externas' }).click();
  await expect.poll(() => asked.includes('https://pictures.test/logo.png')).toBe(true);
  expect(asked.filter((url) => !/(logo|raw|ground)\.png$/.test(url))).toEqual([]);
  await expect(page).toHaveTitle(/Boleto/);
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the desk is one column at a time, in one hand', async ({ page, owner }) => {
    await owner.openTicket('O forno não liga', 'Desde ontem.');
    await page.goto('/support/tickets');
    await page.getByRole('link', { name: 'O forno não liga' }).tap();
    await expect(queue(page)).toBeHidden();
    await answer(page).fill('Já vamos ver.');
    await page.getByRole('button', { name: 'Enviar', exact: true }).tap();
    await expect(words(page)).toContainText('Já vamos ver.');
    await page.getByRole('button', { name: 'Ver o cliente' }).tap();
    await expect(page.getByRole('dialog', { name: 'Cliente' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Voltar à lista' }).tap();
    await expect(queue(page)).toBeVisible();
    await page.getByRole('navigation', { name: 'Navegação' }).getByRole('link', { name: 'Meus' }).tap();
    await expect(page.getByText('Nada espera aqui')).toBeVisible();
  });
});
