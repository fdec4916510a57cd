import { describe, expect, it } from 'vitest';
import { mergePatchOf } from './merge-patch';

describe('a merge patch', () => {
  it('holds only what differs', () => {
    expect(mergePatchOf({ name: 'Ana', city: 'SP' }, { name: 'Ana', city: 'RJ' })).toEqual({ city: 'RJ' });
  });

  it('takes away with null', () => {
    expect(mergePatchOf({ phone: '11' }, { phone: undefined })).toEqual({ phone: null });
  });

  it('goes into objects and takes arrays as a whole', () => {
    const before = { custom: { segment: 'pet', size: 2 }, tags: ['a'] };
    expect(mergePatchOf(before, { custom: { segment: 'casa', size: 2 }, tags: ['a', 'b'] })).toEqual({
      custom: { segment: 'casa' },
      tags: ['a', 'b'],
    });
  });

  it('is empty when nothing changed', () => {
    expect(mergePatchOf({ custom: { a: 1 } }, { custom: { a: 1 } })).toEqual({});
  });
});
