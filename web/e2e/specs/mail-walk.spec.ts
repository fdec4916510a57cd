import type { Locator, Page } from '@playwright/test';
import { answerTo, mail, mailsTo } from '../support/mail';
import { expect, test } from '../support/test';
import { freshEmail } from '../support/owner';

const conversation = (page: Page): Locator => page.getByRole('region', { name: 'Conversa' });
const answer = (page: Page): Locator => page.getByRole('textbox', { name: 'Resposta' });

test('a mail becomes a ticket, is answered, answered from the mail program, solved and rated', async ({
  page,
  owner,
}) => {
  test.setTimeout(150_000);
  const slug = await owner.slug();
  const customer = freshEmail('carla');
  const calendar = await owner.create('business-calendars', {
    name: 'Sempre',
    timeZone: 'America/Sao_Paulo',
    hours: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => ({
      day,
      from: '00:00',
      to: '24:00',
    })),
  });
  await owner.create('sla-policies', {
    name: 'Padrão',
    calendarId: calendar.id,
    targets: [{ priority: 'normal', firstResponseMinutes: 60, resolutionMinutes: 480 }],
  });

  await test.step('a mail comes in and waits in the queue with its clock', async () => {
    await mail({
      from: `Carla Dias <${customer}>`,
      to: `support@${slug}.crmcloud.test`,
      subject: 'O forno não liga',
      text: 'Bom dia,\n\nO forno parou ontem à noite.\n\nCarla',
    });
    await page.goto('/support/tickets');
    const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'O forno não liga' });
    await expect(row).toContainText('Carla Dias', { timeout: 20_000 });
    await row.click();
    await expect(conversation(page)).toContainText('O forno parou ontem à noite.');
  });
  const ticket = page.url().split('/').pop()!.split('?')[0]!;
  const { state } = (await owner.read(`tickets/${ticket}/sla`)) as { state: string };
  expect(state).toBe('running');

  const [first] = await test.step('the answer goes out by mail and threads', async () => {
    await answer(page).fill('Olá, Carla! Já vamos ver.');
    await answer(page).press('Control+Enter');
    await expect(conversation(page).getByRole('article').last()).toContainText('Já vamos ver.');
    return mailsTo(page.request, customer, 1);
  });
  expect(first!.text).toContain('Já vamos ver.');
  expect(first!.from[0]!.address).toBe(`support@${slug}.crmcloud.test`);

  await test.step('the customer answers from the mail program, and only what is new is shown', async () => {
    await answerTo(first!, customer, 'Voltou a funcionar, obrigada!');
    await expect(conversation(page)).toContainText('Voltou a funcionar, obrigada!', { timeout: 20_000 });
    await expect(conversation(page).getByRole('article')).toHaveCount(3);
    await expect(conversation(page).getByRole('article').last()).not.toContainText('Já vamos ver.');
  });

  const link = await test.step('solved, the customer is asked once how it was', async () => {
    await answer(page).fill('Que bom!');
    await answer(page).press('Control+Shift+Enter');
    const mails = await mailsTo(page.request, customer, 3);
    const asked = mails.map(({ text }) => /\/portal\/rate\/[\w.~-]+/.exec(text)?.[0]).filter((found) => found);
    expect(asked).toHaveLength(1);
    return asked[0]!;
  });

  await test.step('the customer rates by the link, without signing in', async () => {
    const stranger = await page.context().browser()!.newContext({ locale: 'pt-BR' });
    const rating = await stranger.newPage();
    await rating.goto(link);
    await rating.getByText('Ótimo').click();
    await rating.getByRole('textbox', { name: 'Comentário' }).fill('Rápido e gentil.');
    await rating.getByRole('button', { name: 'Enviar avaliação' }).click();
    await expect(rating.getByText('Obrigado pela avaliação')).toBeVisible();
    await stranger.close();
  });

  await test.step('the report counts it', async () => {
    await expect
      .poll(async () => ((await owner.read('reports/support')) as { total: Record<string, number> }).total, {
        timeout: 30_000,
      })
      .toMatchObject({ created: 1, solved: 1, satisfactionCount: 1, satisfactionAverage: 5, slaMetRate: 1 });
  });
});
