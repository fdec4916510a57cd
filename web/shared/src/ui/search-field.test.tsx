import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../testing/render-app';
import { SearchField } from './search-field';

const field = () => screen.getByRole('searchbox', { name: 'Search this list' });

/** A list that renders anew at every key, as one does while its rows come in. */
function List({ onSearch }: { onSearch: (q: string) => void }) {
  const [q, setQ] = useState('');
  const [, render] = useState(0);
  return (
    <div role="presentation" onKeyUp={() => render((times) => times + 1)}>
      <SearchField
        q={q}
        onSearch={(words) => {
          onSearch(words);
          setQ(words);
        }}
      />
      <button onClick={() => setQ('lâmpada')}>View</button>
    </div>
  );
}

describe('the field that searches a list', () => {
  it('keeps what is typed while the list renders anew, and asks once for it', async () => {
    const onSearch = vi.fn();
    await renderApp(<List onSearch={onSearch} />);
    await userEvent.type(field(), 'forno ');
    expect(field()).toHaveValue('forno ');
    await vi.waitFor(() => expect(onSearch).toHaveBeenCalledExactlyOnceWith('forno'));
    expect(field()).toHaveValue('forno ');
  });

  it('shows a search that comes from elsewhere', async () => {
    await renderApp(<List onSearch={vi.fn()} />);
    await userEvent.type(field(), 'forno');
    await userEvent.click(screen.getByRole('button', { name: 'View' }));
    expect(field()).toHaveValue('lâmpada');
  });
});
