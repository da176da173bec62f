import { describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#domain/actor.ts';
import { actsFor, isHand, isOfHand } from '#domain/offer/rules/hands.ts';
import { concernedInTries, tryFault } from '#domain/offer/rules/tries.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { recipient, staff } from '#test/builders/requests/a-case.ts';

const seat = { staff: 'staff_chair', person: 'person_chair' };
const as = (id: string, parts: Partial<StaffActor> = {}): Actor => ({
  ...(staff('executor', id) as StaffActor),
  ...parts,
});
const person = (id: string) => id as NonNullable<StaffActor['person']>;

describe('whose hand it is (X34, X43, X205)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Actor, own: boolean, acts: boolean]>([
    ['his own entry',                       as('chair'),                                                  true,  true],
    ['his own under another entry',         as('returned', { person: person('person_chair') }),           true,  true],
    ['another’s',                           as('other', { person: person('person_other') }),              false, false],
    ['another’s of whom no person is kept', as('other'),                                                  false, false],
    ['whoever stands in for him',           as('other', { standsFor: 'staff_chair' as StaffActor['staff'] }), false, true],
    ['whoever stands in for another',       as('other', { standsFor: 'staff_head' as StaffActor['staff'] }),  false, false],
    ['nobody of an office',                 recipient(),                                                  false, false],
  ])('%s', (_, actor, own, acts) => expect([isHand(seat, actor), actsFor(seat, actor)]).toEqual([own, acts]));

  it('is nobody’s where neither of both says who he is', () =>
    expect(isHand({ staff: 'staff_chair' }, as('other'))).toBe(false));

  it('stands under minutes, where there are any', () => {
    expect(
      isOfHand({ by: 'staff_chair', person: 'person_chair' }, as('returned', { person: person('person_chair') })),
    ).toBe(true);
    expect(isOfHand({ by: 'staff_chair' }, as('other'))).toBe(false);
    expect(isOfHand(undefined, as('chair'))).toBe(false);
  });
});

describe('who confirms that somebody was sought in vain (X204)', () => {
  const said = { id: 'record_1', mac: 'mac' };
  const [monday, tuesday] = ['2026-11-23T05:00:00.000Z', '2026-11-24T05:00:00.000Z'];
  const sought = (by: string, madeAt = monday) =>
    ({ channel: 'PHONE', madeAt, said, by: `staff_${by}`, person: `person_${by}` }) as const;

  it('is none of those whom it concerns, nor any other who sought him', () => {
    const file = anOffer({
      representatives: ['person_guardian'],
      family: ['person_wife'],
      tries: [sought('one'), sought('two', tuesday), sought('one')],
    });
    expect(concernedInTries(file, as('one', { person: person('person_one') }) as StaffActor).concerns).toEqual([
      ...['person_subject', 'person_guardian', 'person_wife', 'person_two'],
    ]);
  });

  it('where nobody sought him, those alone whom it concerns', () =>
    expect(concernedInTries(anOffer(), as('one') as StaffActor).concerns).toEqual(['person_subject']));

  it('counts no try of before the offer was there, where it never lay ready to be sent', () => {
    const file = anOffer({ openedAt: tuesday, reached: [] });
    const at = (madeAt: string) => tryFault(file, { channel: 'PHONE', madeAt }, '2026-11-25T05:00:00.000Z')?.code;
    expect([at(monday), at(tuesday), at('2026-11-25T05:00:00.001Z')]).toEqual([
      'FIELDS_WRONG',
      undefined,
      'FIELDS_WRONG',
    ]);
  });

  it('counts no letter as come back before it was posted', () => {
    const file = anOffer({ openedAt: monday, reached: [], posted: { number: 'RR 1-46', at: tuesday } });
    const back = (madeAt: string) =>
      tryFault(file, { channel: 'LETTER_RETURNED', madeAt }, '2026-11-25T05:00:00.000Z')?.fields;
    expect([back(monday), back(tuesday)]).toEqual([[{ field: 'madeAt', problem: 'DATE_OUTSIDE' }], undefined]);
  });
});
