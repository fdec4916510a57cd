import { some } from '@shared/testing/data';
import { demoPipeline } from '@shared/testing/demo-deals';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { boardOptions } from '../api/board';
import type { BoardAsked } from '../board';
import { DealBoard } from './deal-board';

const asked: BoardAsked = { pipelineId: 'p-1', q: '', filter: {}, asOf: undefined };
let moves: unknown[];
/** What the server answers, so that a move is there when the board is read again. */
let stages: Record<'new' | 'offer', string[]>;

function Board({ readOnly = false }) {
  const board = useQuery(boardOptions(asked, demoPipeline));
  return board.data ? <DealBoard asked={asked} board={board.data} readOnly={readOnly} /> : null;
}

const show = (readOnly?: boolean) => renderApp(<Board readOnly={readOnly} />, { catalogue: loadCatalogue });
const column = (name: string) => screen.findByRole('region', { name });
const cardsIn = async (name: string) =>
  within(await column(name))
    .queryAllByRole('article')
    .map((card) => card.getAttribute('aria-label'));

beforeEach(() => {
  moves = [];
  stages = { new: ['Ana', 'Bia'], offer: ['Caio'] };
  server.use(
    http.get('/api/tasks', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 })),
    http.get('/api/deals/board', () =>
      HttpResponse.json({
        pipelineId: 'p-1',
        currency: 'BRL',
        columns: (['new', 'offer'] as const).map((stageId) => ({
          stageId,
          name: stageId === 'new' ? 'New' : 'Offer',
          count: stages[stageId].length,
          sum: 0,
          weightedSum: 0,
          items: stages[stageId].map((name) => some.deal({ id: name, name, stageId, companyId: null })),
        })),
      }),
    ),
    http.post('/api/deals/:id/move', async ({ params, request }) => {
      moves.push({ id: params.id, ...((await request.json()) as object) });
      stages = { new: ['Bia'], offer: ['Ana', 'Caio'] };
      return HttpResponse.json(some.deal());
    }),
  );
});

describe('the board of deals', () => {
  it('is worked by keyboard: a card is taken up, carried, laid down, and every step is said', async () => {
    await show();
    (await screen.findByRole('link', { name: 'Ana' })).focus();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Ana taken up in New, place 1.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('Ana in Offer, place 1.')).toBeInTheDocument();
    expect(await cardsIn('Offer')).toEqual(['Ana', 'Caio']);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Ana' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown} ');
    expect(screen.getByText('Ana laid down in Offer, place 2.')).toBeInTheDocument();
    await waitFor(() => expect(moves).toEqual([{ id: 'Ana', stageId: 'offer', afterId: 'Caio' }]));
  });

  it('leaves a card where it was on Escape', async () => {
    await show();
    (await screen.findByRole('link', { name: 'Ana' })).focus();
    await userEvent.keyboard(' {ArrowRight}{Escape}');
    expect(await cardsIn('New')).toEqual(['Ana', 'Bia']);
    expect(moves).toEqual([]);
  });

  it('puts a card back and says why when the server refuses', async () => {
    server.use(
      http.post('/api/deals/:id/move', () =>
        HttpResponse.json({ code: 'deals.already-won', detail: 'won' }, { status: 409 }),
      ),
    );
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Ana' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Offer' }));
    expect(await screen.findByText('This deal is already won. Reopen it first.')).toBeInTheDocument();
    expect(await cardsIn('New')).toEqual(['Ana', 'Bia']);
  });

  it('moves a card without dragging', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Ana' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Offer' }));
    await waitFor(() => expect(moves).toEqual([{ id: 'Ana', stageId: 'offer' }]));
    await waitFor(async () => expect(await cardsIn('Offer')).toEqual(['Ana', 'Caio']));
  });

  it('asks why a deal is lost, and takes it back when asked to', async () => {
    const said: unknown[] = [];
    server.use(
      http.post('/api/deals/:id/lose', async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json(some.deal({ status: 'lost' }));
      }),
      http.post('/api/deals/:id/reopen', ({ params }) => {
        said.push(`reopen ${String(params.id)}`);
        return HttpResponse.json(some.deal());
      }),
    );
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Bia' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Lose' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lose Bia' });
    expect(within(dialog).getByRole('button', { name: 'Lose' })).toBeDisabled();
    await userEvent.click(await within(dialog).findByRole('radio', { name: 'Preço' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'What happened' }), 'Too dear');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lose' }));
    expect(await screen.findByText('Bia was lost')).toBeInTheDocument();
    expect(said).toEqual([{ reasonId: 'lr-1', note: 'Too dear' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said[1]).toBe('reopen Bia'));
  });

  it('of the past offers nothing to do', async () => {
    await show(true);
    await screen.findByRole('link', { name: 'Ana' });
    expect(screen.queryByRole('button', { name: 'Actions for Ana' })).not.toBeInTheDocument();
    screen.getByRole('link', { name: 'Ana' }).focus();
    await userEvent.keyboard(' {ArrowRight} ');
    expect(moves).toEqual([]);
  });
});
