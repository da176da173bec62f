import { describe, expect, it } from 'vitest';
import { decide } from '#domain/dwelling/decide.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { moveTypes } from '#domain/dwelling/moves.ts';
import { dwellingStatuses } from '#domain/dwelling/status.ts';
import { decide as decideFile } from '#domain/file/decide.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { aDwelling } from '#test/builders/allocations/an-offer.ts';
import { actorOf, toldRights, writtenRights } from '#test/builders/people/rights-of.ts';

const readers = ['registrar', 'executor', 'administrator', 'supervisor', 'auditor'];
const seen = dwellingStatuses.flatMap((status) => readers.map((who) => `${status} ${who} SeeCase`)).join('\n');
/** By hand: who else may do what with a dwelling. */
const written = `
  FREE          head    SeeCase WithdrawDwelling
  IN_ALLOCATION head    SeeCase
  OFFERED       head    SeeCase
  HELD          head    SeeCase
  ASSIGNED      head    SeeCase
  GIVEN         head    SeeCase
  WITHDRAWN     head    SeeCase
  FREE          machine TakeDwelling
  IN_ALLOCATION machine ReturnDwelling OfferDwelling HoldByComplaint LetGoByComplaint
  OFFERED       machine HoldDwelling ReleaseDwelling AssignDwelling HoldByComplaint LetGoByComplaint
  HELD          machine ReleaseDwelling GoOnWithDwelling AssignDwelling HoldByComplaint LetGoByComplaint
  ASSIGNED      machine GiveDwelling FreeDwelling
  GIVEN         machine FreeDwelling
  ${seen}
  IN_ALLOCATION registrar SeeCase WithdrawFromRound
  OFFERED       registrar SeeCase WithdrawFromRound
  HELD          registrar SeeCase WithdrawFromRound
  IN_ALLOCATION executor SeeCase WithdrawFromRound
  OFFERED       executor SeeCase WithdrawFromRound
  HELD          executor SeeCase WithdrawFromRound
  GIVEN         registrar SeeCase WithdrawFromRound
  GIVEN         executor SeeCase WithdrawFromRound`;
const at = '2018-03-01T06:00:00.000Z';

describe('who may do what with a dwelling (X200)', () => {
  it('is what is written here, and nobody else may anything', () => {
    const files = dwellingStatuses.map((status) => aDwelling({ status }));
    expect(toldRights(dwelling, files)).toEqual(writtenRights(written));
  });

  it('is not for another office', () => {
    for (const who of ['registrar', 'head', 'executor', 'administrator'] as const)
      expect(allowedActions(dwelling, aDwelling(), actorOf(who, { organisation: 'borili' }))).toEqual([]);
  });

  it('is entered by its registrar or administrator alone, with an address', () => {
    const facts = {} as never;
    const enters = (who: Parameters<typeof actorOf>[0], content = 'Абай, 1') => {
      const address = { record: { id: 'record_1', mac: '' }, content };
      const done = decide(
        undefined,
        { type: 'EnterDwelling', facts, address, addressKey: 'hash' },
        { actor: actorOf(who), now: at },
      );
      return done.ok ? 'entered' : done.error.code;
    };
    expect(['registrar', 'administrator'].map((who) => enters(who as never))).toEqual(['entered', 'entered']);
    expect(['head', 'executor', 'operator', 'recipient', 'machine'].map((who) => enters(who as never))).toEqual(
      Array.from({ length: 5 }, () => 'FORBIDDEN'),
    );
    expect(enters('registrar', '  ')).toBe('FIELDS_WRONG');
  });
});

describe('a dwelling is moved by whoever has it (X202)', () => {
  const move = (
    type: (typeof moveTypes)[number],
    status: (typeof dwellingStatuses)[number],
    by: object,
    availableFrom = '2018-03-01',
  ) => {
    const file = aDwelling({ status, allocation: 'allocation_1', offer: 'offer_1', availableFrom });
    const occasion = { actor: { kind: 'machine' }, now: at } as const;
    const done = decideFile(dwelling, file, { command: { type, ...by }, occasion });
    return done.ok ? done.value.map((event) => event.type)[0] : done.error.code;
  };
  const own = { allocation: 'allocation_1', offer: 'offer_1' };

  it.each(['ReturnDwelling', 'OfferDwelling'] as const)('%s is its round’s', (type) => {
    expect(move(type, 'IN_ALLOCATION', { allocation: 'allocation_2' })).toBe('DWELLING_ELSEWHERE');
    expect(move(type, 'IN_ALLOCATION', own)).toMatch(/^Dwelling/);
  });

  it.each([
    ['ReleaseDwelling', 'OFFERED'],
    ['AssignDwelling', 'OFFERED'],
    ['GiveDwelling', 'ASSIGNED'],
    ['FreeDwelling', 'GIVEN'],
  ] as const)('%s is its offer’s', (type, status) => {
    expect(move(type, status, { ...own, offer: 'offer_2' })).toBe('DWELLING_ELSEWHERE');
    expect(move(type, status, own)).toMatch(/^Dwelling/);
  });

  it.each([
    ['TakeDwelling', 'FREE'],
    ['OfferDwelling', 'IN_ALLOCATION'],
    ['GiveDwelling', 'ASSIGNED'],
  ] as const)('%s waits for its day, and whatever else is done with it does not (X246)', (type, status) => {
    expect(move(type, status, own, '2018-03-02')).toBe('DWELLING_NOT_AVAILABLE');
    expect(move(type, status, own, '2018-03-01')).toMatch(/^Dwelling/);
    expect(move('ReturnDwelling', 'IN_ALLOCATION', own, '2018-03-02')).toBe('DwellingReturned');
    expect(move('FreeDwelling', 'ASSIGNED', own, '2018-03-02')).toBe('DwellingFreed');
  });

  it('is in one round at a time', () =>
    expect(move('TakeDwelling', 'IN_ALLOCATION', { allocation: 'allocation_2' })).toBe('NOT_IN_THIS_STATUS'));
});
