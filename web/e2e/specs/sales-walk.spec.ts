import { boardCard, boardColumn, navigation, reportRow } from '../support/steps';
import { expect, test } from '../support/test';

test('a sales person works a lead to the end: call, task, conversion, board, win, and the figure that it makes', async ({
  page,
  owner,
}) => {
  test.setTimeout(120_000);
  const lead = await owner.createLead({
    firstName: 'Beatriz',
    lastName: 'Araújo',
    email: 'beatriz@cliente.test',
    companyName: 'Ótica Visão',
    source: 'indicação',
  });
  await page.goto(`/leads/${lead.id}`);
  await expect(page.getByRole('heading', { name: 'Beatriz Araújo' })).toBeVisible();
  const timeline = page.getByRole('list', { name: 'Linha do tempo' });

  await test.step('take it', async () => {
    await page.getByRole('button', { name: 'Atribuir' }).click();
    await page.getByRole('menuitem', { name: 'A mim' }).click();
    await expect(page.getByText('de Ana Souza')).toBeVisible();
  });

  await test.step('log a call', async () => {
    await page.getByRole('button', { name: 'Ligação', exact: true }).click();
    const form = page.getByRole('form', { name: 'Ligação' });
    await form.getByText('recebida').click();
    await form.getByRole('textbox', { name: 'Minutos' }).fill('12');
    await form.getByRole('textbox', { name: 'O que foi dito' }).fill('Quer proposta até sexta.');
    await form.getByRole('button', { name: 'Registrar ligação' }).click();
    await expect(timeline).toContainText('Quer proposta até sexta.');
    await expect(timeline).toContainText('recebida · atendeu · 12 min');
  });

  await test.step('note a task for today, and find it on the home screen', async () => {
    await page.getByRole('button', { name: 'Tarefa', exact: true }).click();
    const form = page.getByRole('form', { name: 'Tarefa' });
    await form.getByRole('textbox', { name: 'O que fazer' }).fill('Mandar a proposta');
    await form
      .getByLabel('Prazo')
      .fill(`${new Date().toLocaleDateString('sv', { timeZone: 'America/Sao_Paulo' })}T23:59`);
    await form.getByRole('button', { name: 'Criar tarefa' }).click();
    await expect(page.getByRole('region', { name: 'Tarefas abertas' })).toContainText('Mandar a proposta');

    await navigation(page).getByRole('link', { name: 'Início' }).click();
    await expect(page.getByRole('region', { name: '1 tarefa para hoje ou atrasada' })).toContainText('Beatriz Araújo');
  });

  await test.step('tick it off with one key, and take that back', async () => {
    await navigation(page).getByRole('link', { name: 'Tarefas' }).click();
    const tasks = page.getByRole('list', { name: 'Minhas tarefas' });
    await tasks.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByText('Tudo em dia')).toBeVisible();
    await page.getByRole('button', { name: 'Desfazer' }).click();
    await expect(tasks).toContainText('Mandar a proposta');
  });

  await test.step('convert the lead into a contact, a company and a deal', async () => {
    await page.goto(`/leads/${lead.id}`);
    await page.getByRole('button', { name: 'Converter' }).click();
    const form = page.getByRole('form', { name: 'Converter' });
    await expect(form.getByRole('textbox', { name: 'Nome do negócio' })).toHaveValue('Ótica Visão');
    await form.getByRole('textbox', { name: 'Valor (BRL)' }).fill('1500');
    await form.getByRole('button', { name: 'Converter' }).click();
    const became = page.getByRole('region', { name: 'Virou' });
    await expect(became.getByRole('link')).toHaveCount(3, { timeout: 15_000 });
    await page.keyboard.press('Escape');
  });

  await test.step('take the deal up on the board, two stages on', async () => {
    await navigation(page).getByRole('link', { name: 'Negócios' }).click();
    await boardCard(boardColumn(page, 'Novo'), 'Ótica Visão').getByRole('link').focus();
    const moved = page.waitForResponse((answer) => answer.url().endsWith('/move') && answer.ok());
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await expect(boardCard(boardColumn(page, 'Primeiro contato'), 'Ótica Visão')).toBeVisible();
    await moved;
  });

  await test.step('open it, and win it', async () => {
    await boardCard(boardColumn(page, 'Primeiro contato'), 'Ótica Visão').getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Ótica Visão' })).toBeVisible();
    await page.getByRole('button', { name: 'Ganhar' }).click();
    await expect(page.getByRole('button', { name: 'Reabrir' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Linha do tempo' })).toContainText('ganhou o negócio');
  });

  await test.step('read it in the sales of this month, and come back to it from the figure', async () => {
    await expect(async () => {
      await page.goto('/reports/sales?groupBy=owner');
      await expect(page.getByText(/^Vocês ganharam R\$\s1,5\smil/)).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 45_000 });
    const row = reportRow(page.getByRole('table', { name: 'Vendas' }), 'Ana Souza');
    await expect(row).toContainText('R$ 1.500,00');
    await row.getByRole('link', { name: 'R$ 1.500,00' }).first().click();
    await page.getByRole('link', { name: 'Ótica Visão' }).first().click();
    await expect(page.getByRole('heading', { name: 'Ótica Visão' })).toBeVisible();
  });
});

test('the palette finds people, companies and leads by the beginnings of words, accents or none', async ({
  page,
  owner,
}) => {
  await owner.createLead({ firstName: 'Beatriz', lastName: 'Araújo', email: 'beatriz@cliente.test' });
  await owner.create('companies', { name: 'Ótica Araújo' });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /^Olá/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Buscar registros ou comandos').fill('arauj');
  await expect(page.getByRole('button', { name: /^Beatriz Araújo/ })).toBeVisible();
  await page.getByRole('button', { name: /^Ótica Araújo/ }).click();
  await expect(page.getByRole('heading', { name: 'Ótica Araújo' })).toBeVisible();
});

test('a person who is there already is named while one types', async ({ page, owner }) => {
  await owner.create('contacts', {
    firstName: 'Caio',
    emails: [{ address: 'caio@cliente.test', kind: 'work', primary: true }],
  });
  await page.goto('/contacts');
  await page.getByRole('button', { name: 'Criar outra coisa' }).click();
  await page.getByRole('menuitem', { name: 'Novo contato' }).click();
  const form = page.getByRole('form', { name: 'Novo contato' });
  await form.getByRole('textbox', { name: 'E-mail' }).fill('caio@cliente.test');
  await expect(form.getByRole('status')).toContainText('mesmo e-mail');
  await expect(form.getByRole('link', { name: 'Caio' })).toBeVisible();
});

test('a task is written down from the list of tasks, about a record that is found by its name', async ({
  page,
  owner,
}) => {
  await owner.createLead({ firstName: 'Beatriz', lastName: 'Araújo', email: 'beatriz@cliente.test' });
  await page.goto('/tasks');
  await page.getByRole('main').getByRole('button', { name: 'Nova tarefa' }).click();
  const form = page.getByRole('form', { name: 'Tarefa' });
  await form.getByRole('textbox', { name: 'O que fazer' }).fill('Ligar de volta');
  await form.getByRole('button', { name: 'Criar tarefa' }).click();
  await expect(form.getByText('Diga sobre quem ou o que é')).toBeVisible();
  await form.getByRole('combobox', { name: 'Sobre quem ou o quê' }).fill('beat');
  await page.getByRole('option', { name: /^Beatriz Araújo/ }).click();
  await form.getByRole('button', { name: 'Criar tarefa' }).click();
  const tasks = page.getByRole('list', { name: 'Minhas tarefas' });
  await expect(tasks).toContainText('Ligar de volta');
  await expect(tasks.getByRole('link', { name: 'Beatriz Araújo' })).toBeVisible();
});

test('who else looks at a lead, a person or a company is shown', async ({ page, owner, colleague }) => {
  const lead = await owner.createLead({ firstName: 'Beatriz', lastName: 'Araújo', email: 'beatriz@cliente.test' });
  const contact = await owner.create('contacts', { firstName: 'Caio' });
  const company = await owner.create('companies', { name: 'Ótica Visão' });
  await owner.joinAs(colleague, 'Bruno Dias');
  for (const path of [`/leads/${lead.id}`, `/contacts/${contact.id}`, `/companies/${company.id}`]) {
    await page.goto(path);
    await colleague.goto(path);
    await expect(page.getByRole('img', { name: 'Também veem isto: Bruno Dias' })).toBeVisible();
  }
});
