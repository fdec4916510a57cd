import { describe, expect, it } from 'vitest';
import { secondsLeft } from './estimate';
import { createFormats } from './format';
import { toInstant, toLocalTime } from './zoned';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const brazil = createFormats('pt-BR', 'America/Sao_Paulo', 'BRL');
const english = createFormats('en', 'America/Sao_Paulo', 'BRL');

describe('formats', () => {
  it('write money in the language of the reader and the currency of the workspace', () => {
    expect(plain(brazil.money(1234.5))).toBe('R$ 1.234,50');
    expect(plain(english.money(1234.5))).toBe('R$1,234.50');
  });

  it('show a time on the day it has in the workspace', () => {
    expect(plain(brazil.date('2026-03-02T01:30:00Z'))).toBe('1 de mar. de 2026');
  });

  it('never move a date that has no time', () => {
    expect(plain(brazil.date('2026-03-02'))).toBe('2 de mar. de 2026');
  });

  it('say how long ago, and the date when it is long ago', () => {
    const now = Date.parse('2026-03-02T12:00:00Z');
    expect(plain(brazil.relative('2026-03-02T10:00:00Z', now))).toBe('há 2 h');
    expect(plain(brazil.relative('2025-03-02T12:00:00Z', now))).toBe('2 de mar. de 2025');
  });

  it('name months by their key', () => {
    expect(plain(brazil.month('2026-10'))).toBe('out. de 2026');
  });
});

describe('times of a zone', () => {
  it('are found by the clock on the wall', () => {
    expect(toInstant('2026-03-02T09:00', 'America/Sao_Paulo')).toBe('2026-03-02T12:00:00.000Z');
    expect(toLocalTime('2026-03-02T12:00:00Z', 'America/Sao_Paulo')).toBe('2026-03-02T09:00');
  });

  it('hold on both sides of a clock change', () => {
    expect(toInstant('2026-03-29T00:30', 'Europe/Lisbon')).toBe('2026-03-29T00:30:00.000Z');
    expect(toInstant('2026-03-29T02:30', 'Europe/Lisbon')).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('the estimate', () => {
  const start = '2026-03-02T12:00:00Z';

  it('goes by the pace so far', () => {
    expect(secondsLeft(start, 0.25, Date.parse(start) + 10_000)).toBe(30);
  });

  it('says nothing before anything is known', () => {
    expect(secondsLeft(start, 0, Date.parse(start) + 10_000)).toBeUndefined();
  });
});
