import { some } from '@shared/testing/data';
import { createHandlers, newWorld } from '@shared/testing/handlers';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPortal } from '@/testing/render-portal';

const day = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * day).toISOString();

/** The stand-in server with one rating, which the link `asked` is of. */
function withRating(change: Parameters<typeof some.rating>[0] = {}) {
  const world = newWorld();
  const rating = some.rating(change);
  world.ratings.set('asked', rating);
  server.use(...createHandlers(world));
  return rating;
}

const send = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the page that a mailed link opens', () => {
  it('names the ticket, takes a rating by keyboard with a comment, and gives thanks', async () => {
    const rating = withRating();
    await renderPortal('/portal/rate/asked');
    expect(await screen.findByText('Ticket no. 7: O forno não liga')).toBeVisible();
    const choice = screen.getByRole('radiogroup', { name: 'Your rating' });
    expect(within(choice).getAllByRole('radio')).toHaveLength(5);

    await userEvent.click(within(choice).getByRole('radio', { name: /Good$/ }));
    await userEvent.keyboard('{ArrowRight}');
    expect(within(choice).getByRole('radio', { name: /Very good/ })).toBeChecked();
    await userEvent.type(screen.getByRole('textbox', { name: 'Comment' }), 'Rápido e gentil.');
    await send('Send rating');

    expect(await screen.findByRole('heading', { name: 'Thank you for your rating' })).toHaveFocus();
    expect(screen.getByText('5 of 5: Very good')).toBeVisible();
    expect(screen.getByText('Rápido e gentil.')).toBeVisible();
    expect(rating).toMatchObject({ score: 5, comment: 'Rápido e gentil.' });
  });

  it('asks for a choice before it sends anything', async () => {
    const rating = withRating();
    await renderPortal('/portal/rate/asked');
    await screen.findByRole('radiogroup', { name: 'Your rating' });
    await send('Send rating');
    expect(await screen.findByText('Choose a rating from 1 to 5.')).toBeVisible();
    expect(rating.score).toBeNull();
  });

  it('shows what was said before, and lets it be changed', async () => {
    const rating = withRating({ score: 2, comment: 'Demorou.', at: at(-1), changeableUntil: at(6) });
    await renderPortal('/portal/rate/asked');
    expect(await screen.findByRole('radio', { name: /2\s*Bad/ })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('Demorou.');
    expect(screen.getByText(/and can change that until/)).toBeVisible();

    await userEvent.click(screen.getByRole('radio', { name: /Fair/ }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Comment' }));
    await send('Save rating');
    await screen.findByText('3 of 5: Fair');
    expect(rating).toMatchObject({ score: 3, comment: null });

    await send('Change rating');
    expect(screen.getByRole('radio', { name: /Fair/ })).toBeChecked();
  });

  it('shows a rating that is too old to be changed, without a form', async () => {
    withRating({ score: 4, comment: 'Tudo certo.', at: at(-8), changeableUntil: at(-1) });
    await renderPortal('/portal/rate/asked');
    expect(await screen.findByText('4 of 5: Good')).toBeVisible();
    expect(screen.getByText(/seven days, which are over/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is friendly to a link that is wrong', async () => {
    await renderPortal('/portal/rate/cut-off');
    expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  });

  it('keeps what was written when it is refused, and says why', async () => {
    withRating();
    server.use(
      http.post('/api/portal/ratings/asked', () => HttpResponse.json({ code: 'ratings.busy' }, { status: 409 })),
    );
    await renderPortal('/portal/rate/asked');
    await userEvent.click(await screen.findByRole('radio', { name: /Very bad/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Comment' }), 'Ainda quebrado.');
    await send('Send rating');
    expect(await screen.findByText('The ticket changed at this very moment. Send it again.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('Ainda quebrado.');
    expect(screen.getByRole('radio', { name: /Very bad/ })).toBeChecked();
  });

  it('tries again where the server did not answer', async () => {
    server.use(http.get('/api/portal/ratings/asked', () => new HttpResponse(null, { status: 500 }), { once: true }));
    await renderPortal('/portal/rate/asked');
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('radiogroup', { name: 'Your rating' })).toBeVisible();
  });

  it('speaks Portuguese', async () => {
    await renderPortal('/portal/rate/asked', 'pt-BR');
    expect(await screen.findByRole('heading', { name: 'Como foi o atendimento?' })).toBeVisible();
    expect(screen.getByRole('radio', { name: /Ótimo/ })).toBeEnabled();
    expect(document.title).toBe('Como foi o atendimento?');
  });
});
