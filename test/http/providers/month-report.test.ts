import { describe, expect, it } from 'vitest';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officialId } from '#test/builders/people/an-official.ts';

const path = '/v1/reports/2018-03';
const acts = '/v1/audit/months/2018-03/acts';
const ofRefusals = { organisation: 'uralsk', figure: 'refused', of: 'requirements-not-met' };
const aDoor = (now = '2018-03-02T06:00:00.000Z') => aWholeDoor(citizen(1).iin, now);
const afterMarch = '2018-04-02T06:00:00.000Z';
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
      ...[
        ['refused', 'inaccurate-documents', 1],
        ['refused', 'requirements-not-met', 3],
        ['confirmed', 'REMOVAL', 1],
      ].map(([figure, of, count]) => ({ figure, name: expect.anything(), of, ofName: expect.anything(), count })),
    ]);
    expect(uralsk?.officials).toMatchObject([
      { figure: 'refused', official: officialId('head'), login: 'uralsk-2', count: 1 },
      { figure: 'confirmed', official: officialId('supervisor'), count: 1 },
    ]);
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
          { figure: 'refused', of: 'inaccurate-documents', count: 1 },
          { figure: 'refused', of: 'requirements-not-met', count: 3 },
          { figure: 'confirmed', count: 1 },
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
    const world = await aDoor(afterMarch);
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

  it('gives outsiders nothing of a month that still runs, which would give away who came between two readings', async () => {
    const world = await aDoor();
    const { body } = await world.knock('GET', path, { as: 'supervisor', query: { readers: 'outsiders' } });
    const told = body.offices as { figures: object[]; terms: object[]; queue: object[]; officials: object[] }[];
    expect(told.length).toBeGreaterThan(20);
    for (const { figures, terms, queue, officials } of told)
      expect([figures, terms, queue, officials]).toEqual([[], [], [], []]);
    expect([body.state, body.total]).toEqual(['RUNNING', { figures: [], terms: [], queue: [] }]);
  });

  it('is a table in its reader’s language, a number a line, and noted as taken away (X230)', async () => {
    const world = await aDoor();
    const { status, body: text } = await world.knock('GET', `${path}/csv`, { as: 'supervisor', language: 'ru' });
    expect(status).toBe(200);
    const lines = String(text).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFМесяц;Код органа;Орган;Код показателя;Показатель;Код признака;Признак;Код должностного лица;Должностное лицо;Количество',
    );
    expect(lines[1]).toBe(
      '2018-03;;;RUNNING;Этот месяц еще не закончился: числа изменятся, и посторонним до его конца их не сообщают;;;;;',
    );
    const named = `2018-03;uralsk;${officeName('uralsk', '2018-03-02').ru}`;
    expect(lines).toContain(`${named};filed;Подано заявлений;portal;Портал «электронного правительства»;;;12`);
    expect(lines.filter((line) => line.includes(';queueSize;'))).toHaveLength(13 * 6 + 6);
    expect(lines.filter((line) => line.includes(';oblast-total;Всего по области;'))).not.toEqual([]);
    expect(await looksAt(world, 'report_2018-03_all')).toEqual([
      ['supervisor', 'oversight', 'report', 'officials', 'csv'],
    ]);
  });
});

describe('a month that is not over, or not begun (X231)', () => {
  const monthOf = async (month: string) => {
    const world = await aDoor();
    const { status, body } = await world.knock('GET', `/v1/reports/${month}`, { as: 'head' });
    const { state, queueOn, offices } = body as {
      state: string;
      queueOn?: string;
      offices: { figures: object[]; terms: object[]; queue: { size: number }[] }[];
    };
    const [own] = offices;
    return { status, state, queueOn, figures: own?.figures.length, lists: own?.queue.map(({ size }) => size) };
  };

  it('is told as such, with its lists as of today, or with none', async () => {
    // the second of March 2018
    expect(await monthOf('2018-03')).toMatchObject({ state: 'RUNNING', queueOn: '2018-03-02', figures: 4 });
    expect(await monthOf('2018-04')).toEqual({
      ...{ status: 200, state: 'NOT_BEGUN', queueOn: undefined, figures: 0 },
      lists: [],
    });
  });

  it('has nothing before it has begun, though a term is met long before its last moment', async () => {
    const world = await aDoor('2018-02-27T06:00:00.000Z');
    const { body } = await world.knock('GET', path, { as: 'supervisor' });
    const told = (body.offices as { figures: object[]; terms: object[]; officials: object[] }[]).flatMap(
      ({ figures, terms, officials }) => [...figures, ...terms, ...officials],
    );
    expect([body.state, told, body.total]).toEqual(['NOT_BEGUN', [], { figures: [], terms: [], queue: [] }]);
  });

  it('is over once its last day is, and has nothing and nobody where it was before the service began', async () => {
    expect(await monthOf('2018-02')).toMatchObject({ state: 'OVER', queueOn: '2018-02-28' });
    expect(await monthOf('2001-01')).toEqual({
      ...{ status: 200, state: 'OVER', queueOn: '2001-01-31', figures: 0 },
      lists: [0, 0, 0, 0, 0, 0],
    });
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

  it('are those of every ground, or of every figure, where none is named, each once, and of an official his own', async () => {
    const world = await aDoor();
    const told = async (query: object) => {
      const { body } = await world.knock('GET', acts, { as: 'auditor', query: { organisation: 'uralsk', ...query } });
      return (body.items as { figure: string; of: string; commit: number }[]).map(({ figure, of, commit }) =>
        [figure, of, commit].join(' '),
      );
    };
    const refusals = [
      'refused inaccurate-documents 4',
      'refused requirements-not-met 1',
      'refused requirements-not-met 2',
      'refused requirements-not-met 3',
    ];
    expect(await told({ figure: 'refused' })).toEqual(refusals);
    expect((await told({})).toSorted()).toEqual(['confirmed REMOVAL 5', ...refusals]);
    expect(await told({ official: officialId('head') })).toEqual(['refused requirements-not-met 2']);
    expect(await told({ of: 'inaccurate-documents' })).toEqual(['refused inaccurate-documents 4']);
    expect(await told({ figure: 'confirmed' })).toEqual(['confirmed REMOVAL 5']);
    expect(await told({ organisation: 'borili' })).toEqual([]);
  });

  it('are refused of a figure whose acts nobody keeps, so that none is not read as nothing', async () => {
    const world = await aDoor();
    for (const figure of ['filed', 'termsMissed', 'registered']) {
      const query = { organisation: 'uralsk', figure };
      expect(await world.knock('GET', acts, { as: 'auditor', query })).toMatchObject({ status: 422 });
    }
  });

  it('are taken away as one table, which has a note of its own', async () => {
    const world = await aDoor();
    const { body: text } = await world.knock('GET', `${acts}/csv`, {
      as: 'auditor',
      query: ofRefusals,
      language: 'kk',
    });
    const [heads, first, , , last] = String(text).split('\r\n');
    expect(heads).toBe(
      '\uFEFFАй;Орган коды;Көрсеткіш коды;Көрсеткіш;Белгі коды;Белгі;Лауазымды тұлға коды;Лауазымды тұлға;Уақыты (Орал);Іс;Іс журналындағы жазба',
    );
    expect(first).toMatch(
      /^2018-03;uralsk;refused;Дәлелді бас тартулар;requirements-not-met;.+;;;2018-03-01 11:00;case_1+;1$/,
    );
    expect(last).toBe('');
    expect(await looksAt(world, 'acts_2018-03#uralsk##refused#requirements-not-met')).toEqual([
      ['auditor', 'audit', 'acts', 'csv'],
    ]);
  });
});
