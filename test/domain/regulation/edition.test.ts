import { describe, expect, it } from 'vitest';
import { terms } from '#domain/application/terms.ts';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import { editions } from '#domain/regulation/edition.ts';
import { refusalGroundsOn } from '#domain/regulation/grounds.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';

describe('editions', () => {
  it('of the regulation is one, applied after its repeal too (X46)', () => {
    const { from, to } = editions['regulation-2017'];
    expect(procedureEdition).toBe('regulation-2017');
    expect([from, to]).toEqual(['2017-09-24', '2020-08-27']);
    expect(terms.total.edition).toBe(procedureEdition);
    expect(spanOf('total', '2026-11-24T07:00:00.000Z', { channel: 'portal' }).lastDay).toBe('2026-12-24');
  });

  it('bring the ground of missing consent only from the end of 2019', () => {
    expect(refusalGroundsOn('2017-10-04')).not.toContain('no-consent');
    expect(refusalGroundsOn('2019-12-11')).toContain('no-consent');
    expect(refusalGroundsOn('2017-10-04')).toHaveLength(10);
  });
});
