import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Allocation, Lot } from '#domain/allocation/allocation.ts';
import { claims } from '#domain/allocation/claims.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { decide } from '#domain/allocation/decide.ts';
import { evolve } from '#domain/allocation/evolve.ts';
import { anAllocation } from '#test/builders/an-offer.ts';
import { heardOf } from '#test/builders/heard-of.ts';

const [now, later] = ['2018-03-01T06:00:00.000Z', '2018-03-02T06:00:00.000Z'];
const machine = { kind: 'machine' } as const;
const page = { id: 'paper_2', type: 'ALLOCATION_STEPS', sha256: 's', versionId: 'v' };
const earlier = { ...page, id: 'paper_1' };
const ledger = { version: 3 } as never;
const [one, two] = ['dwelling_1', 'dwelling_2'] as const;
const [whose, another] = ['uralsk#public-sector#7', 'uralsk#public-sector#8'];

const lot = (dwelling: string, parts: Partial<Lot> = {}): Lot => ({ dwelling, state: 'WAITING', ...parts });
const round = (lots: readonly Lot[], parts: Partial<Allocation> = {}): Allocation =>
  anAllocation({ status: 'SHARED_OUT', lots: [...lots], ...parts });
const served = lot(one, { state: 'SERVED', list: 'public-sector', entry: whose, passedOver: 2, page: earlier });
const asked = { ...served, state: 'ASKED', offer: 'offer_1' } as const;

function done(of: Allocation | undefined, command: AllocationCommand, actor: Actor = machine) {
  const decided = decide(of, command, { actor, now });
  const events = decided.ok ? decided.value : [];
  const recorded = { id: 'allocation_1', at: later, commit: 2 };
  const after = events.reduce((file, event) => evolve(file, event, recorded), of);
  return { told: heardOf(decided), after, events };
}
const stands = (file: Allocation | undefined): string =>
  [
    file?.status,
    ...(file?.lots ?? []).map((each) => [each.state, each.list ?? '-', each.entry ?? '-', each.offer ?? '-'].join(' ')),
  ].join(', ');

const sharing = (parts: object = {}): AllocationCommand => ({
  type: 'ShareOut',
  page,
  ledger,
  dealt: [
    { dwelling: one, list: 'orphans' },
    { dwelling: two, list: undefined },
  ],
  ...parts,
});
const booked = { page, ledger };
const losing = (how?: typeof booked): AllocationCommand => ({
  ...({ type: 'LoseDwelling', dwelling: one, ground: 'DESTROYED' } as const),
  booked: how,
});
const lost = lot(one, { state: 'WITHDRAWN', withdrawnBy: 'DESTROYED' });

describe('a dwelling is withdrawn from its round (X267)', () => {
  const waiting = round([lot(one, { list: 'veterans' }), lot(two, { list: 'orphans' })]);
  const settled = round([lot(one, { state: 'SETTLED', offer: 'offer_1' }), lot(two)]);
  // biome-ignore format: a table, one case a row
  it.each<[string, Allocation, AllocationCommand, string, string]>([
    ['withdrawn before it is dealt', round([lot(one), lot(two)], { status: 'OPENED' }), losing(), 'DwellingLost', 'OPENED, WITHDRAWN - - -, WAITING - - -'],
    ['withdrawn while nobody is found', waiting, losing(booked), 'DwellingLost', 'SHARED_OUT, WITHDRAWN veterans - -, WAITING orphans - -'],
    ['withdrawn once somebody is found', round([served, lot(two)]), losing(booked), 'DwellingLost', 'SHARED_OUT, WITHDRAWN public-sector - -, WAITING - - -'],
    ['withdrawn while somebody is asked', round([asked, lot(two)]), losing(booked), 'DwellingLost', 'SHARED_OUT, WITHDRAWN public-sector - -, WAITING - - -'],
    ['withdrawn once it is his', settled, losing(booked), 'nothing', ''],
    ['withdrawn once nobody is given it', round([lot(one, { state: 'NOT_GIVEN' })]), losing(booked), 'nothing', ''],
    ['withdrawn once it was', round([lost, lot(two)]), losing(booked), 'nothing', ''],
    ['dealt without what was withdrawn', round([lost, lot(two)], { status: 'OPENED' }), sharing({ dealt: [{ dwelling: two, list: 'orphans' }] }), 'DwellingsShared', 'SHARED_OUT, WITHDRAWN - - -, WAITING orphans - -'],
    ['dealt though all of it was withdrawn', round([lost], { status: 'OPENED' }), sharing({ dealt: [] }), 'DwellingsShared', 'CLOSED, WITHDRAWN - - -'],
    ['of what is in no round nothing is withdrawn', waiting, { ...losing(booked), dwelling: 'dwelling_9' } as AllocationCommand, 'nothing', ''],
  ])('%s', (_, of, command, told, after) => {
    const did = done(of, command);
    expect(did.told).toBe(told);
    if (did.events.length > 0) expect(stands(did.after)).toBe(after);
  });

  it('says by which ground it lost a dwelling, with the page and the ledger once it was dealt (X267)', () => {
    const dealt = done(round([asked], { pages: [earlier] }), losing({ ...booked, found: 'allocation_0@2' } as never));
    expect(dealt.events).toEqual([
      { type: 'DwellingLost', dwelling: one, ground: 'DESTROYED', page, ledger, found: 'allocation_0@2' },
    ]);
    expect(dealt.after).toMatchObject({
      ...{ status: 'CLOSED', pages: [earlier, page], ledger },
      lots: [{ dwelling: one, state: 'WITHDRAWN', withdrawnBy: 'DESTROYED', list: 'public-sector' }],
    });
    expect(claims(dealt.events, dealt.after as Allocation)).toMatchObject([{ from: 'allocation_0@2' }]);
    const undealt = done(round([lot(one)], { status: 'OPENED', pages: [] }), losing());
    expect(undealt.after?.pages).toEqual([]);
    expect(claims(undealt.events, undealt.after as Allocation)).toEqual([]);
  });

  it('ends by it what was named out of the order and has not ended (X247)', () => {
    const of = (parts: object) => ({
      ...({ entry: whose, list: 'veterans', ground: 'COURT_ACT', number: '1', decidedOn: '2018-02-01' } as const),
      ...{ dwelling: one, ...parts },
    });
    const overrides = [of({}), of({ entry: another, cameTo: 'REFUSED' }), of({ dwelling: two })];
    const { events, after } = done(round([asked, lot(two)], { overrides }), losing(booked));
    expect(events.map(({ type }) => type)).toEqual(['DwellingLost', 'OverrideLapsed']);
    expect(after?.overrides?.map(({ cameTo }) => cameTo)).toEqual(['DWELLING_WITHDRAWN', 'REFUSED', undefined]);
  });
});
