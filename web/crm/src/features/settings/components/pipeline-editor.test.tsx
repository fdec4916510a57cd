import { demoPipeline } from '@shared/testing/demo-deals';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { PipelineEditor } from './pipeline-editor';

const show = () => renderApp(<PipelineEditor pipeline={demoPipeline} />, { catalogue: loadCatalogue });

describe('the stages of a pipeline', () => {
  it('are saved together: those that stay keep their id, a new one has none', async () => {
    const sent: { stages?: { id?: string; name: string; probability: number }[] }[] = [];
    server.use(
      http.patch('/api/pipelines/:id', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(demoPipeline);
      }),
    );
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove stage Qualificação' }));
    await userEvent.click(screen.getByRole('button', { name: 'New stage' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of stage 6' }), 'Assinatura');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const names = sent[0]?.stages?.map(({ id, name }) => `${id ?? 'new'} ${name}`);
    expect(names?.slice(0, 2)).toEqual(['s-1 Novo', 's-3 Primeiro contato']);
    expect(names?.at(-1)).toBe('new Assinatura');
  });

  it('say how many deals stand in the way of taking one out', async () => {
    server.use(
      http.patch('/api/pipelines/:id', () =>
        HttpResponse.json(
          { code: 'pipelines.stage-in-use', detail: '37 open deals are in a stage that would go; move them first.' },
          { status: 409 },
        ),
      ),
    );
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove stage Novo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^37 open deals are in a stage that would go\./)).toBeInTheDocument();
  });
});
