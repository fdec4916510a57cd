import { navigation } from '../support/steps';
import { expect, test } from '../support/test';

test('a sales person works a lead: call, task, conversion', async ({ page, owner }) => {
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
