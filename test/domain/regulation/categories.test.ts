import { describe, expect, it } from 'vitest';
import { categoryOn, isCategory, listOf, queueListsOn } from '#domain/regulation/categories.ts';

describe('categories and their lists (Standard 7)', () => {
  it('lead multi-child families to a list of their own from 2020', () => {
    expect(listOf('multi-child', '2019-12-31')).toBe('socially-vulnerable');
    expect(listOf('multi-child', '2020-01-01')).toBe('multi-child');
  });

  it('put families of those who died on duty among the socially vulnerable, and cosmonauts with the public sector', () => {
    expect(listOf('fallen-families', '2026-11-24')).toBe('socially-vulnerable');
    expect(listOf('cosmonauts', '2017-10-04')).toBe('public-sector');
  });

  it('know five lists before 2020 and six from then on', () => {
    expect(queueListsOn('2017-10-04')).toEqual([
      'veterans',
      'orphans',
      'socially-vulnerable',
      'public-sector',
      'emergency-dwelling',
    ]);
    expect(queueListsOn('2020-01-01')).toHaveLength(6);
  });

  it('refuse a day before the calendar', () => {
    expect(() => categoryOn('orphans', '2014-12-31')).toThrow('2014-12-31');
  });

  it('refuse a word that is no category', () => {
    expect([isCategory('orphans'), isCategory('toString'), isCategory('')]).toEqual([true, false, false]);
  });
});
