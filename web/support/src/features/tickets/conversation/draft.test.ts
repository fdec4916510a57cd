import { describe, expect, it } from 'vitest';
import { keepDraft, readDraft, sweepDrafts } from './draft';

const day = 24 * 60 * 60_000;

describe('a draft', () => {
  it('is found again by who wrote it, in the ticket it was written in', () => {
    keepDraft('u-1', 'tk-1', { kind: 'note', text: 'Ligar antes' });
    expect(readDraft('u-1', 'tk-1')).toMatchObject({ kind: 'note', text: 'Ligar antes' });
    expect(readDraft('u-2', 'tk-1')).toBeUndefined();
    expect(readDraft('u-1', 'tk-2')).toBeUndefined();
  });

  it('is forgotten when it is empty', () => {
    keepDraft('u-1', 'tk-1', { kind: 'reply', text: 'Oi' });
    keepDraft('u-1', 'tk-1', { kind: 'reply', text: '  ' });
    expect(localStorage).toHaveLength(0);
  });

  it('is swept away when nobody touched it for a month, and nothing else is', () => {
    localStorage.setItem('crmcloud.locale', 'en');
    localStorage.setItem('crmcloud.draft.u-1.broken', '{');
    keepDraft('u-1', 'old', { kind: 'reply', text: 'Oi' }, 0);
    keepDraft('u-1', 'new', { kind: 'reply', text: 'Oi' }, 20 * day);
    sweepDrafts(31 * day);
    expect(Object.keys(localStorage).sort()).toEqual(['crmcloud.draft.u-1.new', 'crmcloud.locale']);
  });

  it('that is not ours is none', () => {
    localStorage.setItem('crmcloud.draft.u-1.tk-1', '{"kind":"reply"}');
    expect(readDraft('u-1', 'tk-1')).toBeUndefined();
  });
});
