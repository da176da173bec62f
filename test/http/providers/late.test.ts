import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { aProvider, atExamination, executorId, openTask, type Provider } from '#test/builders/doors/a-provider.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

/** The same request with its whole term missed, before anybody above its holder is told. */
function late(theCase: Application, rungs = ['breach']): Application {
  const { total } = theCase.terms;
  if (!total) throw new Error('no total term');
  return { ...theCase, terms: { ...theCase.terms, total: { ...total, rungs } } };
}
const hold = {
  cause: 'unavailable',
  since: '2018-03-05T05:00:00.000Z',
  tries: 6,
  nextTryAt: '2018-03-05T06:03:00.000Z',
};
/** No person has a task: the registration in e-Akimat waits for a neighbour that does not answer. */
const heldThere = (): Application => {
  const { task: _, ...theCase } = caseIn('AWAITING_RESOLUTION', 'corporation');
  return { ...theCase, holds: { 'register-in-e-akimat': hold } } as Application;
};
const atCentre = (): Application => {
  const { task: _, ...theCase } = caseIn('BEING_SENT', 'corporation');
  const { total } = caseIn('ACCEPTED', 'corporation').terms;
  return { ...theCase, terms: { ...(total ? { total } : {}) } };
};

const told = async (provider: Provider, as: string, query = {}) => {
  const { status, body } = await provider.knock('GET', '/v1/late', { as, query });
  return status === 200 ? (body.items as { caseId: string }[]).map(({ caseId }) => caseId) : status;
};

describe('what an office is late with (5, X73)', () => {
  it('is listed for its head, with or without a task, and nothing that is in time', async () => {
    const provider = await aProvider();
    await provider.lay(
      { n: 1, story: late(atExamination()) },
      { n: 2, story: late(heldThere()) },
      { n: 3, story: atExamination() },
      { n: 4, story: heldThere() },
    );
    expect(await told(provider, 'staff_head')).toEqual([idOf(1), idOf(2)]);
    const { body } = await provider.knock('GET', '/v1/late', { as: 'staff_head' });
    expect(body.items[0]).toMatchObject({
      late: [{ term: 'total', text: { kk: expect.any(String), ru: expect.any(String) } }],
      executor: { staff: executorId },
      holder: { role: 'executor', staff: executorId },
      holds: [],
    });
    expect(body.items[1]).toMatchObject({ holds: [{ cause: 'unavailable', since: hold.since }] });
    expect(body.items[1]).not.toHaveProperty('holder');
  });

  it('stands among the tasks of no tray where nobody has a task, whoever looks', async () => {
    const provider = await aProvider();
    const climbed = ['breach', 'head', 'administrator'];
    await provider.lay({ n: 1, story: late(heldThere(), climbed) }, { n: 2, story: late(atCentre(), climbed) });
    const looks = [
      ['staff_head', {}],
      ['staff_administrator', {}],
      ['staff_keeper', {}],
      ['staff_supervisor', { organisation: 'uralsk' }],
    ] as const;
    for (const [as, query] of looks) {
      const { status, body } = await provider.knock('GET', '/v1/tasks', { as, query });
      expect([as, status, body.items]).toEqual([as, 200, []]);
    }
  });

  it('is his office’s who answers for it: the centre’s until the provider has it', async () => {
    const provider = await aProvider();
    const { task } = openTask('sign-request', 'operator');
    const signing = {
      ...caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation'),
      task: { ...task, organisation: 'centre-uralsk' },
    };
    const { total } = caseIn('ACCEPTED', 'corporation').terms;
    await provider.lay(
      { n: 1, story: late(atCentre()) },
      { n: 2, story: late({ ...signing, terms: { ...(total ? { total } : {}) } } as Application) },
    );
    expect(await told(provider, 'staff_head')).toEqual([]);
    expect([await told(provider, 'staff_keeper')].flat().toSorted()).toEqual([idOf(1), idOf(2)]);
  });

  it('is told to a supervisor of the office that he names, and to nobody of another office or below a head', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: late(atExamination()) });
    expect(await told(provider, 'staff_supervisor', { organisation: 'uralsk' })).toEqual([idOf(1)]);
    expect(await told(provider, 'staff_supervisor')).toBe(422);
    expect(await told(provider, 'staff_head', { organisation: 'akzhaik' })).toBe(403);
    expect(await told(provider, executorId)).toBe(403);
    expect(await told(provider, 'staff_supervisor', { organisation: 'akzhaik' })).toEqual([]);
  });
});
