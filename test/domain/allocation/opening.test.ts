import { describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#domain/actor.ts';
import type { Allocation, Lot } from '#domain/allocation/allocation.ts';
import { claims } from '#domain/allocation/claims.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { actKey } from '#domain/allocation/override.ts';
import { overrideFault } from '#domain/allocation/override-fault.ts';
import { type CourtId, courtIds, courtName } from '#domain/regulation/allocations/courts-of-law.ts';
import { aCommission } from '#test/builders/allocations/an-offer.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { another, asked, done, later, ledger, lot, machine, one, page, round, two, whose } from './asked.ts';

const ending = (how: 'PROVIDED' | 'REFUSED'): AllocationCommand => ({
  ...({ type: 'EndOffer', page, dwelling: one, entry: whose } as const),
  how,
});
const sharing = (parts: object = {}): AllocationCommand => ({
  ...({ type: 'ShareOut', page, ledger } as const),
  dealt: [{ dwelling: one, list: 'orphans' }],
  ...parts,
});

const official = (name: string, parts: object = {}) =>
  anOfficial({ id: `staff_${name}`, role: 'executor', person: `person_${name}` as never, ...parts });
const commission = {
  chair: official('chair'),
  secretary: official('secretary'),
  members: aCommission.members.map((_, n) => official(`member${n}`)),
};
const override = {
  dwelling: one,
  entry: whose,
  list: 'public-sector',
  ground: 'COURT_ACT',
  number: '2-118',
  decidedOn: '2018-02-20',
  court: 'uralsk',
  category: 'public-sector',
} as const;
const opening = (parts: object = {}): AllocationCommand => ({
  type: 'OpenAllocation',
  dwellings: [one],
  commission,
  ...parts,
});
const by = (kind: Parameters<typeof staff>[0], organisation = 'uralsk'): Actor =>
  ({ ...staff(kind), organisation }) as Actor;

const himself = { ...by('head'), person: 'person_himself' } as Actor;

describe('who opens a round, and over what (X201, X206)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Allocation | undefined, AllocationCommand, Actor]>([
    ['the head', 'AllocationOpened', undefined, opening(), by('head')],
    ['no executor', 'FORBIDDEN', undefined, opening(), by('executor')],
    ['no machine', 'FORBIDDEN', undefined, opening(), machine],
    ['no head of what is no provider', 'FORBIDDEN', undefined, opening(), by('head', 'oblast')],
    ['once', 'nothing', round([lot(one)]), opening(), by('head')],
    ['over something', 'FIELDS_WRONG dwellings REQUIRED (X201)', undefined, opening({ dwellings: [] }), by('head')],
    ['out of the order by a court', 'AllocationOpened', undefined, opening({ overrides: [override] }), by('head')],
    ['what is of another round', 'DWELLING_ELSEWHERE dwelling_2', undefined, opening({ overrides: [{ ...override, dwelling: two }] }), by('head')],
    ['to whoever stands on no list', 'ENTRY_NOT_STANDING', undefined, opening({ overrides: [{ ...override, category: undefined }] }), by('head')],
    ['by a ground that is not his', 'FIELDS_WRONG overrides NOT_HIS_GROUND (X206)', undefined, opening({ overrides: [{ ...override, ground: 'DIED_ON_DUTY', court: undefined }] }), by('head')],
    ['by whose family he is', 'AllocationOpened', undefined, opening({ overrides: [{ ...override, ground: 'DIED_ON_DUTY', court: undefined, category: 'fallen-families' }] }), by('head')],
    ['with a chair of another office', 'FIELDS_WRONG chair NOT_OF_OFFICE (X201)', undefined, opening({ commission: { ...commission, chair: official('chair', { organisation: 'borili' }) } }), by('head')],
    ['not to himself (APPK 67)', 'RECUSED (APPK 67)', undefined, opening({ overrides: [{ ...override, record: { subject: 'person_himself' } }] }), himself],
    ['nor to his family', 'RECUSED (APPK 67)', undefined, opening({ overrides: [{ ...override, record: { subject: 'person_other', family: ['person_himself'] } }] }), himself],
    ['but to a stranger', 'AllocationOpened', undefined, opening({ overrides: [{ ...override, record: { subject: 'person_other', family: [] } }] }), himself],
    ['by an act of tomorrow', 'FIELDS_WRONG overrides DATE_OUTSIDE (X206)', undefined, opening({ overrides: [{ ...override, decidedOn: '2018-03-02' }] }), by('head')],
    ['by an act of today', 'AllocationOpened', undefined, opening({ overrides: [{ ...override, decidedOn: '2018-03-01' }] }), by('head')],
    ['twice to one', 'FIELDS_WRONG overrides GIVEN_TWICE (X206)', undefined, opening({ dwellings: [one, two], overrides: [override, { ...override, dwelling: two }] }), by('head')],
    ['one twice', 'FIELDS_WRONG overrides GIVEN_TWICE (X206)', undefined, opening({ overrides: [override, { ...override, entry: another }] }), by('head')],
    ['twice to one by two acts', 'FIELDS_WRONG overrides GIVEN_TWICE (X206)', undefined, opening({ dwellings: [one, two], overrides: [override, { ...override, dwelling: two, number: '2-119' }] }), by('head')],
    ['one twice by two acts', 'FIELDS_WRONG overrides GIVEN_TWICE (X206)', undefined, opening({ overrides: [override, { ...override, entry: another, number: '2-119' }] }), by('head')],
    ['two to two by two acts', 'AllocationOpened', undefined, opening({ dwellings: [one, two], overrides: [override, { ...override, dwelling: two, entry: another, number: '2-119' }] }), by('head')],
    ['two to two by one act (X286)', 'FIELDS_WRONG overrides GIVEN_TWICE (X206)', undefined, opening({ dwellings: [one, two], overrides: [override, { ...override, dwelling: two, entry: another, number: '№ 2-118' }] }), by('head')],
    ['by an act of no court (X292)', 'FIELDS_WRONG overrides.0.court COURT_UNNAMED (X292)', undefined, opening({ overrides: [{ ...override, court: undefined }] }), by('head')],
    ['by a ground that is no court’s, with a court', 'FIELDS_WRONG overrides.0.court NOTHING_BY_IT (X292)', undefined, opening({ overrides: [{ ...override, ground: 'DIED_ON_DUTY', category: 'fallen-families' }] }), by('head')],
    ['two families by one order', 'AllocationOpened', undefined, opening({ dwellings: [one, two], overrides: [one, two].map((dwelling, n) => ({ ...override, dwelling, entry: [whose, another][n], ground: 'DIED_ON_DUTY', court: undefined, category: 'fallen-families' })) }), by('head')],
  ])('%s: %s', (_, told, of, command, actor) => expect(done(of, command, actor).told).toBe(told));

  it('stands with its dwellings waiting, who opened it, and what it gives out of the order without anybody’s category', () => {
    const { after, events } = done(
      undefined,
      opening({ dwellings: [one, two, one], overrides: [override] }),
      by('head'),
    );
    const { category: _, ...kept } = override;
    expect(after).toMatchObject({
      ...{
        id: 'allocation_1',
        status: 'OPENED',
        reached: [{ status: 'OPENED', at: later }],
        provider: 'uralsk',
        pages: [],
      },
      ...{ overrides: [kept], lots: [lot(one), lot(two)], openedBy: { by: (by('head') as { staff: string }).staff } },
    });
    expect(after?.overrides?.[0]).not.toHaveProperty('category');
    expect(events[0]).toMatchObject({ dwellings: [one, two] });
    const seatOf = ({ id, person }: { id: string; person: string }) => ({ staff: id, person });
    const { chair, secretary, members } = commission;
    expect(after?.commission).toEqual({
      ...{ chair: seatOf(chair), secretary: seatOf(secretary) },
      members: members.map(seatOf),
    });
    expect(done(undefined, opening(), himself).after?.openedBy).toMatchObject({ person: 'person_himself' });
    const plain = done(undefined, opening(), by('head'));
    expect(plain.events[0]).not.toHaveProperty('overrides');
    expect(plain.after).not.toHaveProperty('overrides');
  });

  it('holds the court act by which it gives a dwelling, until that has come to nothing or is undone (X286)', () => {
    const held = (of: Allocation | undefined, command: AllocationCommand, actor: Actor = machine) => {
      const { events, after } = done(of, command, actor);
      const told = claims(events, after as Allocation).filter(({ key }) => key.startsWith('court-act'));
      return told.map(({ change, key, taken }) => `${change} ${key} ${taken}`);
    };
    const of = (state: Lot['state'], cameTo?: 'PROVIDED' | 'REFUSED', holdsAct = true) => {
      const { category: _, ...kept } = override;
      const named = { ...kept, ...(holdsAct ? { holdsAct: true as const } : {}), ...(cameTo ? { cameTo } : {}) };
      return round([{ ...asked, state }], { overrides: [named] });
    };
    const act = 'court-act#of#uralsk#2018-02-20#2-118 COURT_ACT_USED';
    const before = 'mustBeFree court-act#uralsk#2018-02-20#2-118 COURT_ACT_USED';
    const back: AllocationCommand = { type: 'TakeDwellingBack', page, dwelling: one, ledger };
    expect(held(undefined, opening({ overrides: [override] }), by('head'))).toEqual([before, `take ${act}`]);
    const abroad = { ...override, court: 'elsewhere' } as const;
    expect(held(undefined, opening({ overrides: [abroad] }), by('head'))[1]).toContain('#of#elsewhere#uralsk#');
    expect(held(of('ASKED'), ending('PROVIDED'))).toEqual([]);
    expect(held(of('ASKED'), ending('REFUSED'))).toEqual([`release ${act}`]);
    expect(held(of('SETTLED', 'PROVIDED'), back)).toEqual([`release ${act}`]);
    // it was let go, and another round may hold it by now
    expect(held(of('ASKED', 'REFUSED'), ending('REFUSED'))).toEqual([]);
    expect(held(of('SETTLED', 'REFUSED'), back)).toEqual([]);
    expect(held(of('ASKED', undefined, false), ending('REFUSED'))).toEqual([]);
    const lapsing = sharing({ lapsed: [{ dwelling: one, entry: whose, cameTo: 'LEFT' }] });
    expect(held(of('WAITING'), lapsing)).toEqual([`release ${act}`]);
    expect(held(of('WAITING', undefined, false), lapsing)).toEqual([]);
  });

  it('knows an act of a court of the oblast whichever office names it, and of another oblast within an office (X292)', () => {
    const keys = (court: CourtId) => ['uralsk', 'borili'].map((office) => actKey(office, { ...override, court }));
    expect(courtIds.filter((court) => new Set(keys(court)).size > 1)).toEqual(['elsewhere']);
    expect(new Set(courtIds.flatMap(keys)).size).toBe(courtIds.length + 1);
    expect(courtIds.map((court) => courtName(court, '2018-02-20').ru)).toContain('Суд Бурлинского района');
  });

  it('finds no fault where nothing is given out of the order', () =>
    expect(
      overrideFault([], { dwellings: [one], today: '2018-03-01', actor: staff('head') as StaffActor }),
    ).toBeUndefined());
});
