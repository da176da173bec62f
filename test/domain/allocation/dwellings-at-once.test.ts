import { describe, expect, it } from 'vitest';
import { decide, dwellingsAtMost } from '#domain/allocation/decide.ts';
import type { NamedOverride } from '#domain/allocation/override.ts';
import { NewAllocation } from '#http/shapes/allocations.ts';
import { aCommission } from '#test/builders/allocations/an-offer.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { staff } from '#test/builders/requests/a-case.ts';

const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, '0')}`;
const homes = (many: number) => Array.from({ length: many }, (_, n) => id('dwelling', n));
const official = (name: string) =>
  anOfficial({ id: `staff_${name}`, role: 'executor', person: `person_${name}` as never });
const commission = {
  chair: official('chair'),
  secretary: official('secretary'),
  members: aCommission.members.map((_, n) => official(`member${n}`)),
};
const opening = (dwellings: readonly string[], overrides: readonly NamedOverride[] = []) =>
  decide(
    undefined,
    { type: 'OpenAllocation', dwellings, commission, overrides },
    { actor: staff('head'), now: '2018-03-01T06:00:00.000Z' },
  );

describe('a round (X201)', () => {
  it('is over as many dwellings as one commit holds, each once', () => {
    for (const dwellings of [homes(dwellingsAtMost), [...homes(dwellingsAtMost), ...homes(1)]]) {
      const opened = opening(dwellings);
      expect(opened.ok && opened.value[0]).toMatchObject({ dwellings: homes(40) });
    }
  });

  it('is over no more at once: the rest are told into another (TOO_MANY_AT_ONCE)', () => {
    const refused = opening(homes(dwellingsAtMost + 1));
    expect(refused.ok || refused.error).toMatchObject({
      code: 'FIELDS_WRONG',
      fields: [{ field: 'dwellings', problem: 'TOO_MANY_AT_ONCE' }],
    });
  });

  it('is over one less for each that it gives out of the order, whose act the same commit holds (X286)', () => {
    const given = homes(1).map((dwelling) => ({
      ...({ dwelling, entry: 'uralsk#public-sector#7', list: 'public-sector', category: 'public-sector' } as const),
      ...({ ground: 'COURT_ACT', number: '2-118', decidedOn: '2018-02-20', court: 'uralsk' } as const),
    }));
    expect(opening(homes(dwellingsAtMost - 1), given).ok).toBe(true);
    expect(opening(homes(dwellingsAtMost), given).ok).toBe(false);
  });

  it('is asked for with no more at its door', () => {
    const asked = (many: number) =>
      NewAllocation.safeParse({
        dwellings: homes(many),
        ...{ chair: id('staff', 1), secretary: id('staff', 2), members: [] },
      }).success;
    expect([asked(40), asked(41)]).toEqual([true, false]);
  });
});
