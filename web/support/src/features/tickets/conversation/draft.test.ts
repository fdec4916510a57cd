import { describe, expect, it } from 'vitest';
import { keepDraft, readDraft, sweepDrafts, type Draft } from './draft';

const answer = (reply: string): Draft => ({ kind: 'reply', texts: { reply, note: '' } });

const day = 24 * 60 * 60_000;

describe('a draft', () => {
  it('is found again by who wrote it, in the ticket it was written in', () => {
    keepDraft('u-1', 'tk-1', { kind: 'note', texts: { reply: '', note: 'Ligar antes' } });
    expect(readDraft('u-1', 'tk-1')).toMatchObject({ kind: 'note', texts: { note: 'Ligar antes' } });
    expect(readDraft('u-2', 'tk-1')).toBeUndefined();
    expect(readDraft('u-1', 'tk-2')).toBeUndefined();
  });

  it('is forgotten when it is empty', () => {
    keepDraft('u-1', 'tk-1', answer('Oi'));
    keepDraft('u-1', 'tk-1', answer('  '));
    expect(localStorage).toHaveLength(0);
  });

  it('is swept away when nobody touched it for a month, and nothing else is', () => {
    localStorage.setItem('crmcloud.locale', 'en');
    localStorage.setItem('crmcloud.draft.u-1.broken', '{');
    keepDraft('u-1', 'old', answer('Oi'), 0);
    keepDraft('u-1', 'new', answer('Oi'), 20 * day);
    sweepDrafts(31 * day);
    expect(Object.keys(localStorage).sort()).toEqual(['crmcloud.draft.u-1.new', 'crmcloud.locale']);
  });

  it('that is not ours is none', () => {
    localStorage.setItem('crmcloud.draft.u-1.tk-1', '{"kind":"reply"}');
    expect(readDraft('u-1', 'tk-1')).toBeUndefined();
  });
});
