import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiError } from '../api/api-error';
import { renderApp } from '../testing/render-app';
import { ErrorState } from './error-state';

const refusal = (status: number): Promise<ApiError> =>
  ApiError.from(Response.json({ title: 'Refused', status, code: 'test.refused' }, { status }));

it('offers another try where that may help', async () => {
  const retry = vi.fn();
  await renderApp(<ErrorState error={await refusal(503)} onRetry={retry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

it('says of what is not there that it is not there, and offers no second try', async () => {
  await renderApp(<ErrorState error={await refusal(404)} onRetry={vi.fn()} />);
  expect(screen.getByRole('heading', { name: 'This is not here' })).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
