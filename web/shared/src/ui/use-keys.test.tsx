import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderApp } from '../testing/render-app';
import { useKeys } from './use-keys';

function Screen({ onKey }: { onKey: (key: string) => void }) {
  useKeys({ e: () => onKey('e'), Enter: () => onKey('Enter') });
  return (
    <>
      <textarea aria-label="Text" />
      <button type="button">Press</button>
      <div role="dialog">
        <button type="button">Within</button>
      </div>
    </>
  );
}

it('takes keys from anywhere but where they are written, or belong to a dialog', async () => {
  const onKey = vi.fn();
  await renderApp(<Screen onKey={onKey} />);
  await userEvent.keyboard('e');
  expect(onKey.mock.calls).toEqual([['e']]);
  await userEvent.type(screen.getByRole('textbox'), 'eee');
  screen.getByRole('button', { name: 'Within' }).focus();
  await userEvent.keyboard('e');
  await userEvent.keyboard('{Control>}e{/Control}');
  expect(onKey).toHaveBeenCalledTimes(1);
});

it('leaves Enter to the button that has the focus', async () => {
  const onKey = vi.fn();
  await renderApp(<Screen onKey={onKey} />);
  screen.getByRole('button', { name: 'Press' }).focus();
  await userEvent.keyboard('{Enter}e');
  expect(onKey.mock.calls).toEqual([['e']]);
});
