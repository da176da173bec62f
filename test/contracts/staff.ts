import { expect, it } from 'vitest';
import type { Addition, StaffNote } from '#casework/ports/identity.ts';
import { newId, type PersonId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import type { AskedIdentity } from './identity.ts';
import { at, unique } from './stores.ts';
import { aRequest, itsRecord, settled } from './two-hands.ts';

const note: StaffNote = {
  change: { kind: 'ADDED', role: 'executor', from: '2018-01-01' },
  actor: { kind: 'administrator', staff: 'staff_administrator' },
  at,
  requestId: 'request-1',
};
const ended: StaffNote = { ...note, change: { kind: 'ENDED', lastDay: '2018-03-01' }, requestId: 'request-2' };

const newcomer = (changes: Partial<StaffMember> = {}): StaffMember =>
  anOfficial({ id: unique('staff'), person: unique('person'), login: unique('login'), ...changes });

const addition = (member: StaffMember, changes: Partial<Addition> = {}): Addition => {
  const record = { id: newId('record', Date.parse(at)), kind: 'staff', content: { name: 'Аты' }, mac: 'mac' } as const;
  return { member, note, record, ...changes };
};

const next = (member: StaffMember, changes: Partial<StaffMember> = {}): StaffMember => ({
  ...member,
  ...changes,
  version: member.version + 1,
});

export function staffContract(asked: AskedIdentity): void {
  it('finds whom it holds by id, login, person and office, and nobody else', async () => {
    const { staff } = asked();
    const member = newcomer();
    expect(await staff.add(addition(member))).toBeUndefined();
    expect(await staff.get(member.id)).toEqual(member);
    expect(await staff.byLogin(member.login)).toEqual(member);
    expect(await staff.ofPerson(member.organisation, member.person as PersonId)).toEqual(member);
    expect(await staff.everywhere(member.person as PersonId)).toEqual([member]);
    expect((await staff.ofOrganisation(member.organisation)).filter(({ id }) => id === member.id)).toEqual([member]);
    expect((await staff.ofOrganisation('terekti')).filter(({ id }) => id === member.id)).toEqual([]);
    expect(await staff.get(unique('staff'))).toBeUndefined();
    expect(await staff.byLogin(unique('login'))).toBeUndefined();
    expect(await staff.ofPerson('terekti', member.person as PersonId)).toBeUndefined();
    expect(await staff.everywhere(unique('person') as PersonId)).toEqual([]);
  });

  it('says what stands in the way of an addition, and keeps nothing of it', async () => {
    const { staff } = asked();
    const there = newcomer();
    await staff.add(addition(there));
    const taken = newcomer({ login: there.login });
    expect(await staff.add(addition(taken))).toBe('LOGIN_TAKEN');
    const again = newcomer({ person: there.person });
    expect(await staff.add(addition(again))).toBe('STAFF_ALREADY_SERVES');
    expect(await staff.add(addition(newcomer({ person: there.person, login: there.login })))).toBe(
      'STAFF_ALREADY_SERVES',
    );
    expect(await staff.add(addition(newcomer(), { replaces: there.id }))).toBe('STAFF_ALREADY_SERVES');
    for (const { id } of [taken, again])
      expect([await staff.get(id), await staff.journalOf(id)]).toEqual([undefined, []]);
  });

  it('gives each seat of a first administrator once', async () => {
    const { staff } = asked();
    const organisation = unique('office') as StaffMember['organisation'];
    const seat = (firstSeat: number) => staff.add(addition(newcomer({ organisation }), { firstSeat }));
    expect([await seat(0), await seat(0), await seat(1)]).toEqual([undefined, 'ADMINISTRATOR_EXISTS', undefined]);
  });

  it('lets who comes back take the place of his own former service', async () => {
    const { staff } = asked();
    const former = newcomer();
    await staff.add(addition(former));
    const back = newcomer({ person: former.person });
    expect(await staff.add(addition(back, { replaces: former.id }))).toBeUndefined();
    expect(await staff.ofPerson(former.organisation, former.person as PersonId)).toEqual(back);
    expect(await staff.everywhere(former.person as PersonId)).toEqual([back]);
    expect(await staff.get(former.id)).toEqual(former);
  });

  it('changes an entry only from the version that was read, and tells each change in order', async () => {
    const { staff } = asked();
    const member = newcomer();
    await staff.add(addition(member));
    const after = next(member, { to: '2018-03-01' });
    expect(await staff.change(after, ended)).toBe(true);
    expect(await staff.change(next(member, { to: '2019-01-01' }), note)).toBe(false);
    expect(await staff.change({ ...after, version: 7 }, note)).toBe(false);
    expect(await staff.get(member.id)).toEqual(after);
    expect(await staff.journalOf(member.id)).toEqual([
      { ...note, version: 1 },
      { ...ended, version: 2 },
    ]);
  });

  it('of two changes at once makes one', async () => {
    const { staff } = asked();
    const member = newcomer();
    await staff.add(addition(member));
    const both = ['2018-03-01', '2018-04-01'].map((to) => staff.change(next(member, { to }), ended));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect(await staff.journalOf(member.id)).toHaveLength(2);
  });

  it('of two changes that were judged by one office at once makes one, whosever entries they are (X77)', async () => {
    const { staff } = asked();
    const organisation = unique('office');
    const both = [newcomer({ organisation }), newcomer({ organisation })];
    for (const member of both) await staff.add(addition(member));
    const office = await staff.office(organisation);
    expect(office.members.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
      both.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const ends = both.map((member) => staff.change(next(member, { to: '2018-03-01' }), ended, { office }));
    expect((await Promise.all(ends)).toSorted()).toEqual([false, true]);
    const now = await staff.office(organisation);
    expect(now.members.filter(({ to }) => to === '2018-03-01')).toHaveLength(1);
    const last = both.find(({ id }) => now.members.some((one) => one.id === id && one.to === undefined));
    const end = next(last as StaffMember, { to: '2018-03-01' });
    expect([await staff.change(end, ended, { office }), await staff.change(end, ended, { office: now })]).toEqual([
      false,
      true,
    ]);
    expect((await staff.office(unique('office'))).members).toEqual([]);
  });

  it('uses a confirmation up with the change that it allows, and neither without the other', async () => {
    const { staff, seconds } = asked();
    const request = aRequest();
    await seconds.ask(request, itsRecord(request));
    const member = newcomer();
    const confirmed = settled(request, 'confirmed');
    expect(await staff.add(addition(member, { consumes: confirmed }))).toBeUndefined();
    expect(await seconds.get(request.id)).toEqual(confirmed);
    const late = newcomer();
    expect(await staff.add(addition(late, { consumes: confirmed }))).toBe('CONTENTION');
    expect(await staff.change(next(member), ended, { consumes: confirmed })).toBe(false);
    expect([await staff.get(late.id), await staff.get(member.id)]).toEqual([undefined, member]);
    const other = aRequest();
    await seconds.ask(other, itsRecord(other));
    expect(await staff.change({ ...member, version: 9 }, ended, { consumes: settled(other, 'confirmed') })).toBe(false);
    expect(await seconds.get(other.id)).toEqual(other);
  });
}
