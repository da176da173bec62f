import { expect, it } from 'vitest';
import { caseIn } from '#test/builders/a-case.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { aWholeDoor } from '#test/builders/a-whole-door.ts';
import { officialId } from '#test/builders/an-official.ts';

const reason = 'Атаулас, туыс емес: құжаттары салыстырылды';
const executor = officialId('executor');

it('is out of the case, which officials see and the recipient not, until he is found to be no relative (X81, APPK 67)', async () => {
  const world = await aWholeDoor(citizen(1).iin);
  const named = { family: ['person_executor'], officials: [executor] };
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
