import { describe, expect, it } from 'vitest';
import { wholeOfLooks } from '#casework/identity/told/looks-told.ts';
import type { AccessEntry } from '#casework/ports/access-log.ts';
import type { StaffId } from '#domain/ids.ts';
import { spanOf } from '#domain/time/month.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officialId } from '#test/builders/people/an-official.ts';

const staff = officialId('executor');
const path = `/v1/audit/staff/${staff}/access`;
const look = (at: string, changes: Partial<AccessEntry> = {}): AccessEntry => ({
  reader: { kind: 'executor', id: staff, organisation: 'uralsk' },
  ...{ subject: 'case_elsewhere', fields: ['form', 'copies'], why: '5.4', requestId: `request of ${at}`, at },
  ...changes,
});

/** Looks before March 2018 by the clocks of Oral, in it, and after it. */
async function aDoor() {
  const world = await aWholeDoor(citizen(1).iin);
  for (const at of ['2018-02-28T18:59:59.999Z', '2018-02-28T19:00:00.000Z', '2018-03-31T18:59:59.999Z'])
    await world.access.append(look(at));
  await world.access.append(look('2018-03-31T19:00:00.000Z'));
  return world;
}

describe('what an official looked at', () => {
  it('is told of a month by the clocks of Oral, or of all that there is', async () => {
    const world = await aDoor();
    const told = async (query: Record<string, string>) =>
      ((await world.knock('GET', path, { as: 'auditor', query })).body.items as AccessEntry[]).map(({ at }) => at);
    expect(await told({ month: '2018-03' })).toEqual(['2018-03-31T18:59:59.999Z', '2018-02-28T19:00:00.000Z']);
    expect(await told({})).toHaveLength(4);
  });

  it('is taken away of one month as a table, by the auditor alone, with an entry of its own', async () => {
    const world = await aDoor();
    const query = { month: '2018-03' };
    for (const as of ['supervisor', 'head', 'administrator', 'executor'])
      expect(await world.knock('GET', `${path}/csv`, { as, query })).toMatchObject({ status: 403 });
    expect(await world.access.of(staff)).toEqual([]);
    const { status, body } = await world.knock('GET', `${path}/csv`, { as: 'auditor', query, language: 'ru' });
    const lines = String(body).split('\r\n');
    expect([status, lines.length, lines[0]]).toEqual([
      ...[200, 4],
      '\uFEFFВремя (Уральск);Должностное лицо;Роль;Код органа;Что просмотрено;Какие сведения;Для чего;Код запроса',
    ]);
    expect(lines[2]).toBe(
      `2018-03-01 00:00;${staff};executor;uralsk;case_elsewhere;form, copies;5.4;request of 2018-02-28T19:00:00.000Z`,
    );
    const noted = (await world.access.of(staff)).map(({ reader, fields, why }) => [reader.kind, why, ...fields]);
    expect(noted).toEqual([['auditor', 'audit', 'access', 'csv']]);
  });

  it('is asked for by its month: the whole of somebody’s years is given away by nobody', async () => {
    const world = await aDoor();
    expect(await world.knock('GET', `${path}/csv`, { as: 'auditor' })).toMatchObject({ status: 422 });
  });

  it('is whole, however many pages it has', async () => {
    const pages = [['3', '2'], ['1'], ['0']].map((those) => those.map((at) => look(at)));
    const asked: (string | undefined)[] = [];
    const by = async (_: string, { cursor }: { cursor?: string | undefined } = {}) => {
      asked.push(cursor);
      const at = Number(cursor ?? 0);
      return { items: pages[at] ?? [], ...(at + 1 < pages.length ? { cursor: String(at + 1) } : {}) };
    };
    const whole = await wholeOfLooks(
      staff,
      { during: spanOf('2018-03'), by: { kind: 'auditor', staff: 'staff_auditor' as StaffId, organisation: 'oblast' } },
      { access: { by }, cases: { load: async () => undefined } },
    );
    expect([whole.map(({ at }) => at), asked]).toEqual([
      ['3', '2', '1', '0'],
      [undefined, '1', '2'],
    ]);
  });
});
