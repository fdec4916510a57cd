import { expect, it } from 'vitest';
import { listHref, recordHref } from './resource';

it('a record is found in the app that works it', () => {
  expect(recordHref('deal', 'd-1')).toBe('/deals/d-1');
  expect(recordHref('ticket', 'tk-1')).toBe('/support/tickets/tk-1');
  expect(recordHref('template', 't-1')).toBeUndefined();
  expect(listHref('tickets')).toBe('/support/tickets');
});
