import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../testing/render-app';
import { NotificationBell } from './notification-bell';

describe('the bell', () => {
  it('says how many are unread, leads to what it is about, and notes that it was read', async () => {
    const go = vi.fn();
    await renderApp(<NotificationBell />, { go });
    await userEvent.click(await screen.findByRole('button', { name: 'Notifications: 2 unread' }));
    const list = screen.getByRole('list', { name: 'Notifications' });
    await userEvent.click(within(list).getByRole('link', { name: /Rafael Lima gave you a lead Ana Souza/ }));
    expect(go).toHaveBeenCalledWith('/leads/lead-1');
    expect(await screen.findByRole('button', { name: 'Notifications: 1 unread' })).toBeInTheDocument();
  });

  it('is emptied at once', async () => {
    await renderApp(<NotificationBell />);
    await userEvent.click(await screen.findByRole('button', { name: 'Notifications: 2 unread' }));
    await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
    expect(await screen.findByRole('button', { name: 'Notifications: 0 unread' })).toBeInTheDocument();
  });
});
