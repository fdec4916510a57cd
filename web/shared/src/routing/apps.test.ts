import { describe, expect, it } from 'vitest';
import { appOf } from './apps';

describe('the app that an address is of', () => {
  it.each(['/support', '/support/', '/support?q=a', '/support/tickets/t-1'])('%s is the desk', (href) => {
    expect(appOf(href)).toBe('/support');
  });

  it('is the portal beside it', () => {
    expect(appOf('/portal/padaria-sol?q=forno')).toBe('/portal');
  });

  it.each(['/', '/leads', '/supporters', '/contacts/support'])('%s is the CRM', (href) => {
    expect(appOf(href)).toBe('/');
  });
});
