import { describe, expect, it } from 'vitest';
import { citizen } from '#test/builders/a-citizen.ts';
import { aWholeDoor } from '#test/builders/a-whole-door.ts';
import { officialId } from '#test/builders/an-official.ts';

const path = '/v1/reports/2018-03';
const acts = '/v1/audit/months/2018-03/acts';
const ofRefusals = { organisation: 'uralsk', figure: 'refused', of: 'requirements-not-met' };
const aDoor = () => aWholeDoor(citizen(1).iin);
type Door = Awaited<ReturnType<typeof aDoor>>;
const looksAt = async ({ access }: Door, subject: string) =>
  (await access.of(subject)).map(({ reader, fields, why }) => [reader.kind, why, ...fields]);
const officesIn = ({ offices }: { offices: readonly { office: string }[] }) => offices.map(({ office }) => office);

describe('the report of a month (X226, X228)', () => {
  it('has an office’s figures in three languages, its terms and lists, and who decided', async () => {
    const world = await aDoor();
    const { status, body } = await world.knock('GET', path, { as: 'head' });
    expect([status, officesIn(body as never), body.total]).toEqual([200, ['uralsk'], undefined]);
    const [uralsk] = body.offices as { figures: object[]; queue: object[]; officials: object[] }[];
    expect(uralsk?.figures).toEqual([
      {
        figure: 'filed',
        name: expect.objectContaining({ ru: 'Подано заявлений' }),
        of: 'portal',
        ofName: expect.anything(),
        count: 12,
      },
      { figure: 'refused', name: expect.anything(), of: 'requirements-not-met', ofName: expect.anything(), count: 3 },
    ]);
    expect(uralsk?.officials).toMatchObject([{ figure: 'refused', official: officialId('head'), count: 1 }]);
    expect(uralsk?.queue).toHaveLength(6);
  });

  it('is of every office for whoever is above them, with what they come to together', async () => {
    const world = await aDoor();
    for (const as of ['supervisor', 'auditor']) {
      const { body } = await world.knock('GET', path, { as });
      expect(officesIn(body as never)).toEqual(expect.arrayContaining(['uralsk', 'borili', 'centre-uralsk', 'oblast']));
      expect(body.total).toMatchObject({
        figures: [
          { figure: 'filed', count: 13 },
          { figure: 'refused', count: 3 },
        ],
      });
    }
  });

  it('refuses another office’s numbers, and whoever leads none, and notes nothing of them', async () => {
    const world = await aDoor();
    const query = { organisation: 'borili' };
    expect(await world.knock('GET', path, { as: 'head', query })).toMatchObject({ status: 403 });
    for (const as of ['executor', 'registrar', 'operator', 'contactCentre'])
      expect(await world.knock('GET', path, { as })).toMatchObject({ status: 403 });
    expect(await looksAt(world, 'report_2018-03_borili')).toEqual([]);
  });

  it('is refused for what is no month, and of what is no office', async () => {
    const world = await aDoor();
    for (const month of ['2018-13', '2018', '2018-3'])
      expect(await world.knock('GET', `/v1/reports/${month}`, { as: 'supervisor' })).toMatchObject({ status: 422 });
    const query = { organisation: 'nowhere' };
    expect(await world.knock('GET', path, { as: 'supervisor', query })).toMatchObject({ status: 422 });
  });

  it('gives outsiders no number from one to nine, nor who decided (X227)', async () => {
    const world = await aDoor();
    const { body } = await world.knock('GET', path, { as: 'supervisor', query: { readers: 'outsiders' } });
    const told = (
      body.offices as { office: string; figures: { figure: string; count: number }[]; officials: object[] }[]
    ).flatMap(({ office, figures, officials }) => [
      ...figures.map(({ figure, count }) => [office, figure, count]),
      ...officials,
    ]);
    expect(told).toEqual([['uralsk', 'filed', 12]]);
    expect(body.total).toMatchObject({ figures: [] });
  });

  it('is a table in its reader’s language, a number a line, and noted as taken away', async () => {
    const world = await aDoor();
    const { status, body: text } = await world.knock('GET', `${path}/csv`, { as: 'supervisor', language: 'ru' });
    expect(status).toBe(200);
    const lines = String(text).split('\r\n');
    expect(lines[0]).toBe('\uFEFFmonth,office,figure,name,of,ofName,official,count');
    expect(lines).toContain('2018-03,uralsk,filed,Подано заявлений,portal,Портал «электронного правительства»,,12');
    expect(lines.filter((line) => line.includes(',queueSize,'))).toHaveLength(13 * 6 + 6);
    expect(await looksAt(world, 'report_2018-03_all')).toEqual([
      ['supervisor', 'oversight', 'report', 'officials', 'csv'],
    ]);
  });
});

describe('the acts behind a number (X229)', () => {
  it('are listed for the auditor alone, by figure, ground, month and official, and each look is noted', async () => {
    const world = await aDoor();
    const { status, body } = await world.knock('GET', acts, { as: 'auditor', query: ofRefusals });
    expect([status, (body.items as { commit: number }[]).map(({ commit }) => commit)]).toEqual([200, [1, 2, 3]]);
    const byHead = { ...ofRefusals, official: officialId('head') };
    expect((await world.knock('GET', acts, { as: 'auditor', query: byHead })).body.items).toMatchObject([
      { commit: 2 },
    ]);
    expect(await world.knock('GET', acts, { as: 'supervisor', query: ofRefusals })).toMatchObject({ status: 403 });
    expect(await looksAt(world, 'acts_2018-03#uralsk##refused#requirements-not-met')).toEqual([
      ['auditor', 'audit', 'acts', 'json'],
    ]);
  });

  it('are taken away as one table, which has a note of its own', async () => {
    const world = await aDoor();
    const { body: text } = await world.knock('GET', `${acts}/csv`, { as: 'auditor', query: ofRefusals });
    const [heads, first, , , last] = String(text).split('\r\n');
    expect(heads).toBe('\uFEFFmonth,office,figure,of,official,at,file,commit');
    expect(first).toMatch(/^2018-03,uralsk,refused,requirements-not-met,,2018-03-01T06:00:00.000Z,case_1+,1$/);
    expect(last).toBe('');
    expect(await looksAt(world, 'acts_2018-03#uralsk##refused#requirements-not-met')).toEqual([
      ['auditor', 'audit', 'acts', 'csv'],
    ]);
  });
});
