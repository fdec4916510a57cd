import { freshEmail, password } from '../support/owner';
import { leadGrid, navigation } from '../support/steps';
import { expect, test } from '../support/test';

test('an administrator invites a seller, who joins by the link, works with leads, and cannot manage people', async ({
  page,
  owner,
  colleague,
}) => {
  const email = freshEmail('bruno');
  await owner.createLead({ firstName: 'Zuleica', lastName: 'Prado', email: 'zuleica@cliente.test' });

  const link = await test.step('invite', async () => {
    await page.goto('/settings/invitations');
    await page.getByRole('button', { name: 'Convidar alguém' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Convidar alguém' });
    await dialog.getByRole('textbox', { name: 'Nome' }).fill('Bruno Dias');
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await dialog.getByRole('combobox', { name: 'Papéis' }).press('ArrowDown');
    await page.getByRole('option', { name: 'Vendas' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Criar convite' }).click();
    const made = page.getByRole('dialog', { name: 'Convite criado' });
    return made.getByRole('textbox', { name: 'Link de uso único' }).inputValue();
  });

  await test.step('accept', async () => {
    await colleague.goto(link);
    await expect(colleague.getByRole('heading', { name: `Entre em ${owner.workspaceName}` })).toBeVisible();
    await expect(colleague.getByRole('textbox', { name: 'Seu nome' })).toHaveValue('Bruno Dias');
    await colleague.getByLabel('Senha').fill(password);
    await colleague.getByRole('button', { name: 'Aceitar convite' }).click();
    await expect(colleague.getByRole('heading', { name: 'Olá, Bruno' })).toBeVisible();
  });

  await test.step('the link is spent', async () => {
    const again = await colleague.request.get(new URL(link).pathname.replace('/invite/', '/api/auth/invitations/'));
    expect([404, 410]).toContain(again.status());
  });

  await test.step('sign out, and in again with the new password', async () => {
    await colleague.getByRole('button', { name: 'Conta de Bruno Dias' }).click();
    await colleague.getByRole('menuitem', { name: 'Sair' }).click();
    await colleague.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await colleague.getByLabel('Senha').fill(password);
    await colleague.getByRole('button', { name: 'Entrar' }).click();
    await expect(colleague.getByRole('heading', { name: 'Olá, Bruno' })).toBeVisible();
  });

  await test.step('the seller sees the leads and takes one', async () => {
    await navigation(colleague).getByRole('link', { name: 'Leads' }).click();
    await leadGrid(colleague).getByRole('link', { name: 'Zuleica Prado' }).click();
    await colleague.getByRole('button', { name: 'Atribuir' }).click();
    await colleague.getByRole('menuitem', { name: 'A mim' }).click();
    await expect(colleague.getByText('de Bruno Dias')).toBeVisible();
  });

  await test.step('the seller manages nobody', async () => {
    await colleague.goto('/settings/users');
    await expect(colleague.getByText('Esta página não existe')).toBeVisible();
    await colleague.goto('/settings/invitations');
    await expect(colleague.getByText('Esta página não existe')).toBeVisible();
    await expect(colleague.getByRole('link', { name: 'Pessoas' })).toBeHidden();
    expect((await colleague.request.get('/api/users/invitations')).status()).toBe(403);
  });

  await test.step('the administrator sees who joined', async () => {
    await page.goto('/settings/users');
    const people = page.getByRole('table', { name: 'Pessoas' });
    await expect(people.getByRole('row').filter({ hasText: email })).toContainText('ativo');
  });
});

test('a person whose password was wrong is told so, tries again, and gets to where they were going', async ({
  owner,
  colleague,
}) => {
  await colleague.goto('/leads');
  await expect(colleague.getByRole('heading', { name: 'Entrar' })).toBeVisible();
  await colleague.getByRole('textbox', { name: 'E-mail' }).fill(owner.email);
  await colleague.getByLabel('Senha').fill('outra senha qualquer');
  await colleague.getByRole('button', { name: 'Entrar' }).click();
  await expect(colleague.getByRole('alert')).toBeVisible();
  await colleague.getByLabel('Senha').fill(password);
  await colleague.getByRole('button', { name: 'Entrar' }).click();
  await expect(colleague).toHaveURL(/\/leads$/);
  await expect(colleague.getByText('Nenhum lead ainda')).toBeVisible();
});
