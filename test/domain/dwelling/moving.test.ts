import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { DwellingCommand } from '#domain/dwelling/command.ts';
import { decide } from '#domain/dwelling/decide.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { evolve } from '#domain/dwelling/evolve.ts';
import { dwelling, dwellingsOf } from '#domain/dwelling/kind.ts';
import { isMove, type MoveType } from '#domain/dwelling/moves.ts';
import { opened } from '#domain/file/state.ts';
import type { WithdrawalGroundId } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const [at, later] = ['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z'];
const record = { id: 'record_1', mac: 'mac' };
const facts = {
  ...({ fund: 'STATE', locality: 'uralsk', rooms: 2, area: 48, floor: 3 } as const),
  ...{ hasLift: true, isComfortable: true, suitsWheelchair: false, availableFrom: '2026-11-01' },
};
const home = (parts: Partial<Dwelling> = {}): Dwelling => ({
  ...opened('dwelling_1', at),
  ...({ version: 1, status: 'FREE', reached: [{ status: 'FREE', at }], provider: 'uralsk' } as const),
  ...{ ...facts, address: record, enteredBy: 'staff_registrar' },
  ...parts,
});
const machine = { kind: 'machine' } as const;

function heard(of: Dwelling | undefined, command: DwellingCommand, actor: Actor = machine): string {
  const decided = decide(of, command, { actor, now: at });
  if (decided.ok) return decided.value.map(({ type, ...rest }) => [type, ...Object.values(rest)].join(' ')).join(', ');
  return heardOf(decided);
}
const entering = (content = 'Достық 1'): DwellingCommand => ({
  type: 'EnterDwelling',
  facts,
  address: { record, content },
  addressKey: 'hash',
});
const by = (kind: Parameters<typeof staff>[0], organisation = 'uralsk'): Actor =>
  ({ ...staff(kind), organisation }) as Actor;

type Holders = Pick<Dwelling, 'allocation' | 'offer'>;
const [round, other] = [{ allocation: 'allocation_1' }, { allocation: 'allocation_2' }];
const [offered, another] = [
  { ...round, offer: 'offer_1' },
  { ...round, offer: 'offer_2' },
];

describe('a dwelling of the fund (X200)', () => {
  it.each<[string, Dwelling | undefined, DwellingCommand, Actor, string | RegExp]>([
    [
      'is entered by the registrar',
      undefined,
      entering(),
      by('registrar'),
      /^DwellingEntered uralsk STATE uralsk 2 48 3 /,
    ],
    ['or by whoever keeps the office', undefined, entering(), by('administrator'), /^DwellingEntered uralsk/],
    [
      'of another provider under its own name',
      undefined,
      entering(),
      by('registrar', 'borili'),
      /^DwellingEntered borili/,
    ],
    ['by no executor', undefined, entering(), by('executor'), 'FORBIDDEN'],
    ['by no head', undefined, entering(), by('head'), 'FORBIDDEN'],
    ['by nobody who is no official', undefined, entering(), machine, 'FORBIDDEN'],
    ['at no office that is no provider', undefined, entering(), by('registrar', 'centre-uralsk'), 'FORBIDDEN'],
    ['with an address', undefined, entering(' '), by('registrar'), 'FIELDS_WRONG address REQUIRED (X200)'],
    ['once', home(), entering(), by('registrar'), ''],
    [
      'is withdrawn for a reason',
      home(),
      { type: 'WithdrawDwelling', reason: { record, content: 'Жөндеуде' } },
      by('head'),
      /^DwellingWithdrawn /,
    ],
    [
      'and for no blank one',
      home(),
      { type: 'WithdrawDwelling', reason: { record, content: ' ' } },
      by('head'),
      'REASON_MISSING (X200)',
    ],
    [
      'if it is there',
      undefined,
      { type: 'WithdrawDwelling', reason: { record, content: 'Жөндеуде' } },
      by('head'),
      'CASE_NOT_FOUND',
    ],
    [
      'and moves if it is there',
      undefined,
      { type: 'TakeDwelling', allocation: 'allocation_1' },
      machine,
      'CASE_NOT_FOUND',
    ],
  ])('%s', (_, of, command, actor, told) =>
    expect(heard(of, command, actor)).toEqual(typeof told === 'string' ? told : expect.stringMatching(told)),
  );

  const seen = (parts: Partial<SecondPerson> = {}) =>
    ({
      ...{ id: 'confirmation_1', kind: 'dwellingWithdrawal', settled: { outcome: 'confirmed', staff: 'staff_head' } },
      ...parts,
    }) as SecondPerson;
  const out = (confirmed: SecondPerson | undefined, content = 'Өрт актісі'): DwellingCommand => ({
    ...({ type: 'WithdrawFromRound', ground: 'DESTROYED', reason: { record, content } } as const),
    confirmed,
  });
  it.each([
    ['by two', out(seen()), 'DwellingWithdrawn [object Object] DESTROYED confirmation_1 staff_head'],
    ['for no blank reason', out(seen(), ' '), 'REASON_MISSING (X266)'],
    ['not by one', out(undefined), 'CONFIRMATION_NEEDED (X266)'],
    [
      'nor by what another has declined',
      out(seen({ settled: { outcome: 'declined' } as never })),
      'CONFIRMATION_NEEDED (X266)',
    ],
    ['nor before anybody has confirmed it', out({ ...seen(), settled: undefined }), 'CONFIRMATION_NEEDED (X266)'],
    ['nor by what was confirmed of something else', out(seen({ kind: 'notReached' })), 'CONFIRMATION_NEEDED (X266)'],
  ])('leaves a round %s (X266)', (_, command, told) =>
    expect(heard(home({ status: 'OFFERED', ...offered }), command, by('registrar'))).toBe(told),
  );

  it('that was given is withdrawn as vacant again alone, and nothing else is (X285)', () => {
    const as = (ground: WithdrawalGroundId): DwellingCommand => ({ ...out(seen()), ground }) as DwellingCommand;
    const told = (status: Dwelling['status'], ground: WithdrawalGroundId) =>
      heard(home({ status, ...offered }), as(ground), by('registrar'));
    expect(told('GIVEN', 'VACATED')).toMatch(/^DwellingWithdrawn .* VACATED confirmation_1 staff_head$/);
    expect(told('GIVEN', 'DESTROYED')).toBe('DWELLING_ASSIGNED');
    expect(told('OFFERED', 'VACATED')).toBe('NOT_IN_THIS_STATUS');
  });

  it('that the office rents, and no other, ceases to be let to it (X266)', () => {
    const ended = { ...out(seen()), ground: 'LETTING_ENDED' } as DwellingCommand;
    const told = (fund: Dwelling['fund']) =>
      heard(home({ status: 'OFFERED', fund, ...offered }), ended, by('registrar'));
    expect(told('RENTED')).toMatch(/^DwellingWithdrawn .* LETTING_ENDED /);
    expect(told('STATE')).toBe('FIELDS_WRONG ground NOT_LET (X266)');
  });

  it('that has left a round keeps by which ground, and from which round and offer', () => {
    const event = { type: 'DwellingWithdrawn', reason: record, ground: 'UNFIT' } as const;
    const left = evolve(home({ status: 'HELD', ...offered }), event, { id: 'dwelling_1', at: later, commit: 2 });
    expect(left).toMatchObject({ status: 'WITHDRAWN', withdrawnFor: record, withdrawnBy: 'UNFIT', ...offered });
  });

  it('stands as it was entered, with who entered it, and is withdrawn with its reason', () => {
    const decided = decide(undefined, entering(), { actor: by('registrar'), now: at });
    const [event] = decided.ok ? decided.value : [];
    const entered = event && evolve(undefined, event, { id: 'dwelling_1', at, commit: 1 });
    expect(entered).toMatchObject({
      ...facts,
      addressKey: 'hash',
      status: 'FREE',
      reached: [{ status: 'FREE', at }],
      address: record,
      provider: 'uralsk',
    });
    expect(entered).toHaveProperty('enteredBy');
    expect(entered).not.toHaveProperty('by');
    expect(entered).not.toHaveProperty('type');
    const out = evolve(
      home(),
      { type: 'DwellingWithdrawn', reason: record },
      { id: 'dwelling_1', at: later, commit: 2 },
    );
    expect(out).toMatchObject({ status: 'WITHDRAWN', withdrawnFor: record });
    expect(out).not.toHaveProperty('withdrawnBy');
    expect(out.reached.at(-1)).toEqual({ status: 'WITHDRAWN', at: later });
  });

  it('holds where it is from its entering to its withdrawal, whatever else is done with it (X285)', () => {
    const after = home({ addressKey: 'hash' });
    const told = (type: string, of = after) => dwelling.claims([{ type } as never], of);
    const where = { key: 'dwelling-at#hash', holder: 'dwelling_1', taken: 'DWELLING_ENTERED' };
    expect(told('DwellingEntered')).toEqual([{ ...where, change: 'take', file: 'dwelling_1' }]);
    expect(told('DwellingWithdrawn')).toEqual([{ ...where, change: 'release' }]);
    for (const type of ['DwellingTaken', 'DwellingGiven', 'DwellingFreed']) expect(told(type)).toEqual([]);
    expect(told('DwellingWithdrawn', home())).toEqual([]);
  });

  it('begins with its entering and moves by what is told of it', () => {
    const recorded = { id: 'dwelling_1', at, commit: 1 };
    expect(() => evolve(undefined, { type: 'DwellingTaken' }, recorded)).toThrow('does not begin with DwellingTaken');
    expect(() => evolve(home(), { type: 'Unheard' } as never, recorded)).toThrow('no move Unheard');
    expect([isMove('TakeDwelling'), isMove('WithdrawDwelling'), isMove('toString')]).toEqual([true, false, false]);
  });

  it('stands in the book of its provider by the moment it was entered, is nobody’s and holds nobody up', () => {
    expect(dwellingsOf('uralsk')).toBe('dwelling#uralsk');
    expect(dwelling.incoming?.(home())).toEqual({ register: 'dwelling#uralsk', at });
    expect([dwelling.officeOf(home(), 'head'), dwelling.isAtRest(home()), dwelling.claims([], home())]).toEqual([
      'uralsk',
      true,
      [],
    ]);
    expect([dwelling.persons(home()), dwelling.endings]).toEqual([{}, ['GIVEN', 'WITHDRAWN']]);
  });
});

describe('whoever moves a dwelling has it (74, 77)', () => {
  // biome-ignore format: a table, one move a row
  it.each<[MoveType, Dwelling['status'], Holders, Holders, string, string]>([
    ['TakeDwelling',     'FREE',          {},      round,   'DwellingTaken allocation_1',             'IN_ALLOCATION allocation_1 -'],
    ['TakeDwelling',     'FREE',          other,   round,   'DWELLING_ELSEWHERE',                     ''],
    ['ReturnDwelling',   'IN_ALLOCATION', round,   round,   'DwellingReturned allocation_1',          'FREE - -'],
    ['ReturnDwelling',   'IN_ALLOCATION', round,   other,   'DWELLING_ELSEWHERE',                     ''],
    ['ReturnDwelling',   'IN_ALLOCATION', round,   {},      'DWELLING_ELSEWHERE',                     ''],
    ['OfferDwelling',    'IN_ALLOCATION', round,   offered, 'DwellingOffered allocation_1 offer_1',   'OFFERED allocation_1 offer_1'],
    ['OfferDwelling',    'IN_ALLOCATION', round,   { ...other, offer: 'offer_1' }, 'DWELLING_ELSEWHERE', ''],
    ['HoldDwelling',     'OFFERED',       offered, { offer: 'offer_1' }, 'DwellingHeld offer_1',     'HELD allocation_1 offer_1'],
    ['HoldDwelling',     'OFFERED',       offered, another, 'DWELLING_ELSEWHERE',                     ''],
    ['ReleaseDwelling',  'OFFERED',       offered, { offer: 'offer_1' }, 'DwellingReleased offer_1', 'IN_ALLOCATION allocation_1 -'],
    ['ReleaseDwelling',  'HELD',          offered, another, 'DWELLING_ELSEWHERE',                     ''],
    ['GoOnWithDwelling', 'HELD',          offered, { offer: 'offer_1' }, 'DwellingHeldNoMore offer_1', 'OFFERED allocation_1 offer_1'],
    ['AssignDwelling',   'OFFERED',       offered, { offer: 'offer_1' }, 'DwellingAssigned offer_1', 'ASSIGNED allocation_1 offer_1'],
    ['AssignDwelling',   'OFFERED',       offered, another, 'DWELLING_ELSEWHERE',                     ''],
    ['GiveDwelling',     'ASSIGNED',      offered, { offer: 'offer_1' }, 'DwellingGiven offer_1',    'GIVEN allocation_1 offer_1'],
    ['FreeDwelling',     'GIVEN',         offered, { offer: 'offer_1' }, 'DwellingFreed offer_1',    'FREE - -'],
    ['FreeDwelling',     'GIVEN',         offered, another, 'DWELLING_ELSEWHERE',                     ''],
  ])('%s of what is %s, %j, by %j: %s', (type, status, of, command, told, after) => {
    const before = home({ status, ...of });
    expect(heard(before, { type, ...command })).toBe(told);
    const decided = decide(before, { type, ...command }, { actor: machine, now: at });
    const [event] = decided.ok ? decided.value : [];
    const moved = event && evolve(before, event, { id: before.id, at: later, commit: 2 });
    expect(moved ? [moved.status, moved.allocation ?? '-', moved.offer ?? '-'].join(' ') : '').toBe(after);
    if (moved) expect(moved.reached.at(-1)).toEqual({ status: moved.status, at: later });
  });
});
