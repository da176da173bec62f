import { describe, expect, it } from 'vitest';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

describe('how far an inventory is, and what it proposes (71, X220)', () => {
  it('is read by its office and by those above the offices, the auditor among them, and by nobody else', async () => {
    const world = await aWholeDoor(citizen(1).iin, '2018-03-02T06:00:00.000Z');
    expect(await world.knock('POST', '/v1/inventory', { as: 'head', body: {} })).toMatchObject({ status: 201 });
    const read = async (as: string, query: Readonly<Record<string, string>> = {}) =>
      (await world.knock('GET', '/v1/inventory', { as, query })).status;
    for (const as of ['head', 'registrar', 'executor', 'administrator'])
      expect([as, await read(as)]).toEqual([as, 200]);
    for (const as of ['supervisor', 'auditor']) {
      expect([as, await read(as, { organisation: 'uralsk' })]).toEqual([as, 200]);
      expect([as, await read(as, { organisation: 'borili' })]).toEqual([as, 404]);
    }
    for (const as of ['operator', 'contactCentre'])
      expect([as, await read(as, { organisation: 'uralsk' })]).toEqual([as, 403]);
  });

  it('is refused for what is no cursor of it', async () => {
    const world = await aWholeDoor(citizen(1).iin, '2018-03-02T06:00:00.000Z');
    await world.knock('POST', '/v1/inventory', { as: 'head', body: {} });
    for (const cursor of ['x', '1', 'A'.repeat(2001)])
      expect([400, 422]).toContain(
        (await world.knock('GET', '/v1/inventory', { as: 'head', query: { cursor } })).status,
      );
  });
});
