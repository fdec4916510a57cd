import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../testing/render-app';
import { SearchPick } from './search-pick';

const people = ['Ana Souza', 'Bruno Lima', 'Érica Nunes'].map((label, index) => ({ value: `u-${index}`, label }));

function Screen({ onPick }: { onPick: (value: string) => void }) {
  const [opened, setOpened] = useState(false);
  return (
    <SearchPick label="Assign to" items={people} opened={opened} onOpened={setOpened} onPick={onPick}>
      <button type="button" onClick={() => setOpened(true)}>
        Open
      </button>
    </SearchPick>
  );
}

it('is chosen from by a part of a name, whatever its accents, and Enter', async () => {
  const onPick = vi.fn();
  await renderApp(<Screen onPick={onPick} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  const search = await screen.findByPlaceholderText('Assign to');
  await expect.poll(() => document.activeElement).toBe(search);
  await userEvent.keyboard('erica');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  expect(onPick.mock.calls).toEqual([['u-2']]);
  await expect.poll(() => screen.queryByPlaceholderText('Assign to')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

it('says when nothing has that name', async () => {
  await renderApp(<Screen onPick={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await userEvent.type(await screen.findByPlaceholderText('Assign to'), 'zzz');
  expect(screen.getByText('Nothing found')).toBeInTheDocument();
});
