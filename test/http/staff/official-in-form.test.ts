import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import { newId } from '#domain/ids.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { laidOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

const reason = 'Атаулас, туыс емес: құжаттары салыстырылды';
const executor = officialId('executor');

it('is out of the case, which officials see and the recipient not, until he is found to be no relative (X81, APPK 67)', async () => {
  const world = await aWholeDoor(citizen(1).iin);
  const named = { family: ['person_executor'] };
  const { id } = world.lay({ ...caseIn('UNDER_EXAMINATION'), ...named }, {});
  const path = `/v1/cases/${id}`;
  const asked = (as: string, at = path) => world.knock('GET', at, { as });
  const refute = (as: string, staff: string) =>
    world.knock('POST', `${path}/kinship-refutations`, { as, body: { staff, reason } });
  expect([(await asked('executor')).status, (await asked('head')).body.officialsInForm]).toEqual([403, [executor]]);
  expect((await asked('recipient', `/v1/requests/${id}`)).body.officialsInForm).toBeUndefined();
  expect((await refute('head', officialId('deputy'))).body).toMatchObject({
    paragraph: 'X81',
    fields: [{ field: 'body.staff', problem: 'NOT_IN_THE_FORM' }],
  });
  const found = await refute('head', executor);
  expect([found.status, found.body.officialsInForm]).toEqual([200, undefined]);
  expect((await asked('executor')).status).toBe(200);
  const { commits } = (await asked('auditor', `/v1/audit/cases/${id}/journal`)).body;
  expect(commits.at(-1)).toMatchObject({
    actor: { kind: 'head' },
    events: [{ event: { type: 'KinshipRefuted', staff: executor } }],
  });
});

it('tells no caller of it, and as an auditor reads of no look at it, by whichever way he asks (X70)', async () => {
  const { iin } = citizen(1);
  const world = await aWholeDoor(iin);
  const family = ['person_contactCentre', 'person_auditor'];
  const numbered = (last: number) => ({
    ...caseIn('UNDER_EXAMINATION'),
    number: caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, last]),
  });
  const stranger = world.lay(numbered(8), {});
  const own = world.lay({ ...numbered(9), family }, {});
  const told = ({ number }: { readonly number?: string | undefined }) =>
    world.knock('POST', '/v1/status-queries', { as: 'contactCentre', body: { number, iin, reason } });
  expect([await told(stranger), await told(own)]).toMatchObject([
    { status: 200 },
    { status: 403, body: { paragraph: 'X70' } },
  ]);
  const found = await world.knock('POST', '/v1/case-searches', { as: 'head', body: { iin, why: 'supervision' } });
  expect(found.status).toBe(200);
  for (const { status, body } of [
    await world.knock('POST', '/v1/audit/person-access', { as: 'auditor', body: { iin } }),
    await world.knock('GET', `/v1/audit/staff/${officialId('head')}/access`, { as: 'auditor' }),
  ])
    expect([status, ...[stranger, own].map(({ id }) => JSON.stringify(body).includes(id))]).toEqual([200, true, false]);
});

it('is out of the case also when entered after the form, or named by a slip that was corrected (X57, X81)', async () => {
  const world = await aWholeDoor(citizen(1).iin);
  const { surname, name, patronymic } = citizen(7);
  const member = { ref: 'member-1', relation: 'sibling', bornOn: '1985-06-15', surname, name: `${name}х`, patronymic };
  const form = aForm(citizen(1), { members: [member as never] });
  const { id } = world.lay({ ...caseIn('UNDER_EXAMINATION'), form: record() }, { form });
  const path = `/v1/cases/${id}`;
  const newcomer = { ...citizen(7), role: 'executor', from: '2018-03-02' };
  const entered = await world.knock('POST', '/v1/staff', { as: 'administrator', body: newcomer });
  expect(entered.status).toBe(201);
  const named = async () => (await world.knock('GET', path, { as: 'head' })).body.officialsInForm;
  expect(await named()).toBeUndefined();
  const slip = { personRef: 'member-1', field: 'name', value: name, reason: 'Куәлікте осылай' };
  expect((await world.knock('POST', `${path}/corrections`, { as: 'executor', body: slip })).status).toBe(200);
  expect(await named()).toEqual([entered.body.id]);
});

describe('whose form names heads and every supervisor (X81)', () => {
  const heads = ['person_head', 'person_deputy'];
  async function locked(family: readonly string[]) {
    const world = await aWholeDoor(citizen(1).iin);
    for (const [index, login] of ['above', 'above2', 'above3'].entries()) {
      const post = { role: 'administrator', organisation: 'oblast', login, person: `person_${login}` } as const;
      world.actors[login] = await laidOfficial(world.staff, { id: newId('staff', index + 90), ...post });
    }
    const { staff: supervisor } = world.actors.supervisor as StaffActor;
    const theCase = world.lay({ ...caseIn('AWAITING_RESOLUTION'), family: [...family] }, {});
    const path = `/v1/cases/${theCase.id}`;
    const refute = (as: string, staff: string = supervisor) =>
      world.knock('POST', `${path}/kinship-refutations`, { as, body: { staff, reason } });
    const confirm = (as: string, { id, hash }: { readonly id: string; readonly hash: string }) =>
      world.knock('POST', `/v1/confirmations/${id}/confirmation`, { as, body: { hash } });
    const seen = async (as: string) => (await world.knock('GET', path, { as, query: {} })).status;
    return { refute, confirm, seen };
  }

  it('is opened again by two administrators of the oblast, none of whom it names', async () => {
    const { refute, confirm, seen } = await locked([...heads, 'person_supervisor', 'person_above3']);
    expect([await seen('supervisor'), (await refute('supervisor')).status]).toEqual([403, 403]);
    expect((await refute('above', officialId('executor'))).body.fields[0].problem).toBe('NOT_IN_THE_FORM');
    expect((await refute('above3')).status).toBe(404);
    const { status, body } = await refute('above');
    expect([status, body.confirmation.kind, await seen('supervisor')]).toEqual([200, 'kinship', 403]);
    for (const as of ['above', 'above3', 'supervisor', 'administrator'])
      expect([403, 404]).toContain((await confirm(as, body.confirmation)).status);
    expect((await confirm('above2', body.confirmation)).status).toBe(200);
    expect(await seen('supervisor')).toBe(200);
    expect((await refute('supervisor', officialId('head'))).status).toBe(200);
    expect([await seen('head'), await seen('above')]).toEqual([200, 404]);
  });

  it('is none of theirs while a supervisor is left, and they are told what they would be told of none', async () => {
    const { refute } = await locked(heads);
    const { body, status } = await refute('above', officialId('head'));
    expect([status, body.type]).toEqual([404, 'urn:kezek:problem:case-not-found']);
    expect((await refute('administrator', officialId('head'))).status).toBe(404);
  });
});
