import { describe, expect, it } from 'vitest';
import { aProvider, atExamination, base, executorId, openTask } from '#test/builders/doors/a-provider.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

describe('trays', () => {
  it('hold the tasks of one’s organisation and role by due instant, with the term left, and an executor’s only his own', async () => {
    const provider = await aProvider();
    await provider.lay(
      { n: 1, story: atExamination() },
      { n: 2, story: { ...atExamination(), task: { ...atExamination().task, dueAt: '2018-03-01T19:00:00.000Z' } } },
      { n: 3, story: { ...atExamination(), executor: officialId('deputy') } },
      { n: 4, story: { ...caseIn('AWAITING_RESOLUTION'), ...openTask('5.3', 'head') } },
    );
    const tray = async (as: string, query = {}) => (await provider.knock('GET', '/v1/tasks', { as, query })).body;
    const { items } = await tray(executorId);
    expect(items).toMatchObject([
      { caseId: idOf(2), step: '5.4', isLate: true },
      {
        caseId: idOf(1),
        isLate: false,
        secondsLeft: 133_200,
        left: { kk: expect.any(String) },
        label: { en: expect.any(String) },
      },
    ]);
    const ids = async (as: string, query = {}) =>
      ((await tray(as, query)).items ?? []).map(({ caseId }: { caseId: string }) => caseId);
    // the deputy has left the service: what he had lies before the head
    expect(await ids('staff_head')).toEqual([idOf(3), idOf(4)]);
    expect(await ids('staff_substitute')).toEqual([]);
    expect(await ids('staff_substitute', { role: 'head' })).toEqual([idOf(3), idOf(4)]);
    expect(
      await ids('staff_supervisor', { organisation: 'uralsk', role: 'executor', executor: officialId('deputy') }),
    ).toEqual([idOf(3)]);
    expect(await ids('staff_supervisor', { organisation: 'uralsk', role: 'head' })).toEqual([idOf(4)]);
    expect((await provider.knock('GET', '/v1/tasks', { as: 'staff_supervisor', query: { role: 'head' } })).status).toBe(
      422,
    );
    expect(
      (await provider.knock('GET', '/v1/tasks', { as: 'staff_head', query: { organisation: 'borili' } })).status,
    ).toBe(403);
    expect((await provider.knock('GET', '/v1/tasks', { as: 'staff_head', query: { role: 'registrar' } })).status).toBe(
      403,
    );
  });

  it('show who has claimed a task; nobody else answers it until it is released', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_RESOLUTION'), ...openTask('5.3', 'head') } });
    expect((await provider.knock('POST', `${base}/claim`, { as: 'staff_substitute' })).status).toBe(200);
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_head' });
    expect(body.items[0].claimedBy).toEqual({
      staff: 'staff_substitute',
      login: 'uralsk-staff_substitute',
      isYou: false,
      stands: true,
    });
    const names = () =>
      provider.knock('POST', `${base}/resolution`, {
        as: 'staff_head',
        body: { executor: executorId, resolution: 'Қарауға' },
      });
    expect((await names()).status).toBe(409);
    expect((await provider.knock('POST', `${base}/release`, { as: 'staff_substitute' })).status).toBe(200);
    expect((await provider.knock('POST', `${base}/release`, { as: 'staff_head' })).status).toBe(409);
    expect((await names()).status).toBe(200);
  });
});
