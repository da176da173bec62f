import { describe, expect, it } from 'vitest';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { claims } from '#domain/allocation/claims.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import {
  another,
  asked,
  done,
  earlier,
  ledger,
  lot,
  one,
  page,
  round,
  served,
  sharing,
  stands,
  two,
  whose,
} from './asked.ts';

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
