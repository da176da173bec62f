import { describe, expect, it } from 'vitest';
import { aProvider, executorId, openTask } from '#test/builders/doors/a-provider.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

const signing = () => ({
  ...caseIn('AWAITING_SIGNATURE', 'corporation'),
  executor: executorId,
  ...openTask('5.5', 'head'),
});
const accepted = () => ({ ...caseIn('ACCEPTED', 'corporation'), ...openTask('5.2', 'registrar') });

describe('a line of a tray', () => {
  it('tells the head whose it is, which list and category, by whom drafted, and the place its notice would take', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: signing() });
    const { status, body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_head' });
    expect([status, body.items]).toMatchObject([
      200,
      [
        {
          caseId: idOf(1),
          name: expect.stringContaining(' '),
          provider: 'uralsk',
          category: 'public-sector',
          list: 'public-sector',
          executor: { staff: executorId, login: `uralsk-${executorId}` },
          placeProposed: 1,
        },
      ],
    ]);
    expect(await provider.access.of(idOf(1))).toMatchObject([
      { reader: { id: 'staff_head' }, fields: ['name'], why: 'tray' },
    ]);
  });

  it('tells no name to whoever sees only that there is a task, and notes no look', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: signing() });
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_administrator' });
    expect(body.items).toMatchObject([{ caseId: idOf(1), list: 'public-sector' }]);
    expect([body.items[0].name, body.items[0].placeProposed]).toEqual([undefined, undefined]);
    expect(await provider.access.of(idOf(1))).toEqual([]);
  });

  it('tells the place of no draft to whoever does not read it', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: signing() });
    const query = { organisation: 'uralsk' };
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_supervisor', query });
    expect(body.items).toMatchObject([{ name: expect.any(String) }]);
    expect(body.items[0].placeProposed).toBeUndefined();
  });
});

describe('the register of incoming documents (5.2)', () => {
  it('tells its own provider, year by year, which number was given when, by whom and to which case', async () => {
    const provider = await aProvider();
    const { knock } = provider;
    await provider.lay({ n: 1, story: accepted() }, { n: 2, story: accepted() });
    const registers = (n: number, number: string) =>
      knock('POST', `/v1/cases/${idOf(n)}/registration`, { as: 'staff_registrar', body: { number } });
    await registers(1, '1-18');
    provider.clock.forward(60_000);
    await registers(2, '2-18');
    const listed = (as: string, query = {}) => knock('GET', '/v1/incoming-documents', { as, query });
    const { body } = await listed('staff_registrar');
    expect(body.items).toMatchObject(
      [2, 1].map((n) => ({
        number: `${n}-18`,
        caseId: idOf(n),
        registeredBy: { staff: 'staff_registrar', login: 'uralsk-staff_registrar' },
        registeredAt: expect.stringMatching(/^2018-03-02T06:0/),
        name: expect.any(String),
      })),
    );
    expect((await listed('staff_registrar', { year: '2017' })).body.items).toEqual([]);
    expect((await listed('staff_borili')).body.items).toEqual([]);
    expect((await listed('staff_executor')).status).not.toBe(200);
  });
});
