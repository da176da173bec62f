import { describe, expect, it } from 'vitest';
import { isTermOf, termIds } from '#domain/application/terms.ts';
import { serviceOrder } from '#domain/application/words/service-order.ts';
import { openApi } from '#http/openapi/openapi.ts';
import { publicRoutes } from '#http/routes/public.ts';
import { routes } from '#http/routes.ts';
import { ServiceAnswer } from '#http/views/service-answer.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const deps = {
  clock: fixedClock('2018-02-19T07:00:00.000Z'),
  keyring: memoryKeyring(),
  lists: { byNumber: async () => undefined },
  actorOf: async () => undefined,
  throttled: async () => undefined,
  description: async () => openApi(routes),
};
const knock = openDoor(publicRoutes, deps);
const askTerm = (term: string, query: Record<string, string>, language?: string) =>
  knock('GET', `/v1/terms/${term}`, { query, ...(language ? { language } : {}) });

describe('GET /v1/service (14–17)', () => {
  it('tells the order of the service to anyone, whole', async () => {
    const { status, body } = await knock('GET', '/v1/service');
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(serviceOrder('2018-02-19'))));
    expect(body.providers).toHaveLength(13);
    expect(body.contacts.map(({ value }: { value: string }) => value)).toEqual(
      expect.arrayContaining(['1414', '8 800 080 7777', 'www.gov4c.kz', 'www.energy-bko.gov.kz']),
    );
  });

  it('keeps nothing back that the order holds, and promises nothing that it lacks', () => {
    expect(ServiceAnswer.parse(serviceOrder('2026-11-24'))).toEqual(serviceOrder('2026-11-24'));
  });
});

describe('GET /v1/terms/{term}', () => {
  it('reckons the whole service, nominal and rolled, and says how (10.11, X13, X14)', async () => {
    const { status, body } = await askTerm('total', { from: '2018-02-19T06:00:00Z', channel: 'portal' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      term: 'total',
      paragraph: '10.11',
      acceptedOn: '2018-02-19',
      countedFrom: '2018-02-20',
      nominalLastDay: '2018-03-21',
      lastDay: '2018-03-26',
      dueAt: '2018-03-26T19:00:00.000Z',
    });
    expect(Object.keys(body).toSorted()).toEqual([
      'acceptedOn',
      'countedFrom',
      'derivation',
      'dueAt',
      'lastDay',
      'nominalLastDay',
      'paragraph',
      'term',
    ]);
    expect(body.derivation.map(({ rule }: { rule: string }) => rule)).toEqual([
      'start',
      'acceptance',
      'day-after',
      'count',
      'roll',
      'until-midnight',
    ]);
    for (const step of body.derivation)
      expect(step).toEqual({ rule: expect.any(String), source: expect.any(String), text: expect.any(String) });
  });

  it.each([
    [undefined, 'Өтініш берілген уақыт'],
    ['ru-RU,ru;q=0.9', 'Время обращения'],
    ['en', 'The application was made'],
    ['de', 'Өтініш берілген уақыт'],
  ])('speaks the language asked for, Kazakh when it has none: %s', async (language, beginning) => {
    const { body, headers } = await askTerm('total', { from: '2018-02-19T06:00:00Z', channel: 'portal' }, language);
    expect(body.derivation[0].text).toContain(beginning);
    expect(headers['content-language']).toBe(language === 'en' ? 'en' : language?.startsWith('ru') ? 'ru' : 'kk');
  });

  it('takes an instant with any offset, a plus that arrived as a blank too (X26)', async () => {
    const answers = await Promise.all(
      [
        '2018-02-19T06:00:00Z',
        '2018-02-19T11:00:00+05:00',
        '2018-02-19T11:00:00 05:00',
        '2018-02-18T23:30:00.000-06:30',
      ].map((from) => askTerm('total', { from, channel: 'corporation' })),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual(answers[0]?.body);
    }
  });

  it.each(termIds.flatMap((term) => (['portal', 'corporation'] as const).map((channel) => [term, channel] as const)))(
    'answers for %s on the %s, or says that the channel does not know it',
    async (term, channel) => {
      const { status, body } = await askTerm(term, { from: '2018-02-19T06:00:00Z', channel });
      expect(status).toBe(isTermOf(term, channel) ? 200 : 422);
      if (!isTermOf(term, channel))
        expect(body.fields).toMatchObject([{ field: 'query.channel', problem: 'TERM_NOT_OF_CHANNEL' }]);
    },
  );

  it.each(['of-my-own', 'toString', '__proto__'])('refuses a term that there is not: %s', async (term) => {
    expect((await askTerm(term, { from: '2018-02-19T06:00:00Z', channel: 'portal' })).status).toBe(404);
  });

  it.each(['', '2018-02-19', '2018-02-19T06:00:00', '2018-02-30T06:00:00Z', 'yesterday', '1519020000'])(
    'refuses what is no instant, naming the field: %s',
    async (from) => {
      const { status, body } = await askTerm('total', { from, channel: 'portal' });
      expect(status).toBe(422);
      expect(body.fields).toMatchObject([{ field: 'query.from', problem: 'NOT_AN_INSTANT' }]);
    },
  );

  it('refuses a missing or foreign parameter, naming the field', async () => {
    const missing = await askTerm('total', { channel: 'portal' });
    expect([missing.status, missing.body.fields[0].field]).toEqual([422, 'query.from']);
    const channel = await askTerm('total', { from: '2018-02-19T06:00:00Z', channel: 'post' });
    expect([channel.status, channel.body.fields[0].field]).toEqual([422, 'query.channel']);
    expect((await askTerm('total', { from: '2018-02-19T06:00:00Z', channel: 'portal', days: '5' })).status).toBe(422);
  });

  it.each(['1999-01-11T06:00:00Z', '2099-01-11T06:00:00Z'])(
    'refuses a year that the calendar does not have: %s',
    async (from) => {
      const { status, body } = await askTerm('total', { from, channel: 'portal' });
      expect(status).toBe(422);
      expect(body.type).toBe('urn:kezek:problem:calendar-year-missing');
    },
  );
});

describe('what else the public door answers', () => {
  it('serves the description of the whole API', async () => {
    const { status, body } = await knock('GET', '/v1/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    expect(Object.keys(body.paths).length).toBeGreaterThan(20);
    expect(body.servers).toEqual([{ url: 'https://kezek.kz' }]);
  });

  it('describes itself at the address that this deployment says it has', async () => {
    const local = openDoor(publicRoutes, { ...deps, address: 'http://127.0.0.1:4567/' });
    const { body } = await local('GET', '/v1/openapi.json');
    expect(body.servers).toEqual([{ url: 'http://127.0.0.1:4567' }]);
  });

  it('says that it is up, by which clock', async () => {
    expect((await knock('GET', '/v1/health')).body).toEqual({
      status: 'up',
      now: '2018-02-19T07:00:00.000Z',
      edition: 'regulation-2017',
    });
  });
});
