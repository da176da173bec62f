import { expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { openTask } from '#test/builders/doors/a-provider.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const [executor, head, registrar] = [officialId('executor'), officialId('head'), officialId('registrar')];
const examined: Application = {
  ...caseIn('UNDER_EXAMINATION', 'corporation'),
  ...openTask('draft-result', 'executor'),
};
const registered = (claimedBy?: string): Application => {
  const { task } = openTask('register-request', 'registrar');
  return { ...caseIn('ACCEPTED', 'corporation'), task: { ...task, ...(claimedBy ? { claimedBy } : {}) } };
};

it.each<[string, Application[], Application[]]>([
  [executor, [examined], [registered(), registered(registrar)]],
  [registrar, [registered(registrar)], [examined, registered(), registered('staff_other')]],
  [head, [], [examined, registered()]],
])(
  'whoever ends the service of %s is told what he leaves open: his own tasks and those he claimed',
  async (id, his, others) => {
    const world = await aWholeDoor(citizen(1).iin);
    const left = his.map((one) => world.lay(one, {}));
    for (const one of others) world.lay(one, {});
    const path = `/v1/staff/${id}/end`;
    const { status, body } = await world.knock('POST', path, { as: 'administrator', body: {} });
    expect(status).toBe(200);
    expect(body.openTasks.map(({ caseId }: { caseId: string }) => caseId)).toEqual(left.map((one) => one.id));
    for (const told of body.openTasks) expect(told.step).toMatch(/^\d/);
  },
);
