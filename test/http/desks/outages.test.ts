import { describe, expect, it } from 'vitest';
import { observe } from '#casework/acts/observe.ts';
import { aigul } from '#test/builders/doors/an-office.ts';
import { desk } from '#test/builders/doors/at-desk.ts';
import {
  aCentre,
  at,
  type Centre,
  confirmedBy,
  entered,
  from,
  monday,
  to,
} from '#test/builders/requests/an-outage-centre.ts';

describe('an outage at the doors (X60)', () => {
  it('is recorded and ended by the supervisor, with who told so and when, and listed to operators', async () => {
    const { post, knock } = await aCentre();
    const said = { from, centres: 'all', ground: 'Байланыс үзілді' };
    const recorded = await post('supervisor', '/v1/outages', said);
    expect(recorded).toMatchObject({ status: 201, body: { recordedBy: 'supervisor', recordedAt: monday } });
    const { id } = recorded.body;
    expect((await post('supervisor', '/v1/outages', said)).body.id).toBe(id);
    const early = await post('operator', desk, { iin: aigul.iin, taken: { at, outage: id, receiptNumber: '17' } });
    expect(early.body.errors ?? early.body.fields).toMatchObject([{ problem: 'NOT_OVER' }]);
    const ended = await post('supervisor', `/v1/outages/${id}/end`, { to });
    expect(ended.body).toMatchObject({
      to: '2018-02-16T07:00:00.000Z',
      endedBy: 'supervisor',
      lastDayToEnter: '2018-02-21',
      confirmation: { kind: 'outage', state: 'WAITING' },
    });
    const open = () => post('operator', desk, { iin: aigul.iin, taken: { at, outage: id, receiptNumber: '17' } });
    expect((await open()).body.fields).toMatchObject([{ problem: 'NOT_CONFIRMED' }]);
    expect((await post('supervisor', '/v1/outages', { ...said, to })).body.confirmation.id).toBe(
      ended.body.confirmation.id,
    );
    const read = await knock('GET', `/v1/confirmations/${ended.body.confirmation.id}`, { as: 'administrator' });
    expect(read.body.content).toMatchObject({ id, centres: 'all', ground: 'Байланыс үзілді' });
    expect((await confirmedBy('supervisor', ended, post)).status).toBe(403);
    expect((await confirmedBy('operator', ended, post)).status).toBe(404);
    expect((await confirmedBy('administrator', ended, post)).status).toBe(200);
    expect((await confirmedBy('administrator', ended, post)).status).toBe(200);
    expect((await open()).status).toBe(201);
    const ending = (at: string) => post('supervisor', `/v1/outages/${id}/end`, { to: at });
    expect((await ending(to)).body).toMatchObject({ id, endedBy: 'supervisor' });
    expect((await ending(said.from)).status).toBe(409);
    const unknown = `/v1/outages/outage_${'0'.repeat(26)}/end`;
    expect((await post('supervisor', unknown, { to })).status).toBe(404);
    const { body } = await knock('GET', '/v1/outages', { as: 'operator' });
    expect(body.items).toMatchObject([{ id, ground: 'Байланыс үзілді', centres: 'all' }]);
    expect((await post('operator', '/v1/outages', said)).status).toBe(403);
  });

  it('is prepared for: the blank of its receipt is printed in advance', async () => {
    const { knock } = await aCentre();
    const { status, body } = await knock('GET', '/v1/corporation/emergency-receipt', { as: 'operator' });
    expect(status).toBe(200);
    expect(body).toContain('Жүйе істемегенде берілген қолхат');
    expect(body).toContain('Расписка при сбое системы');
  });
});

/** The service is asked each five minutes from eight o'clock on Thursday; between nine and noon it has no right answer. */
async function awayOnThursday({ observations }: Centre) {
  const start = Date.parse('2018-02-15T03:00:00.000Z');
  const moment = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  for (let minutes = 0; minutes <= 300; minutes += 5)
    await observe({ at: moment(minutes), isRight: minutes < 60 || minutes >= 240 }, observations);
  // and nobody asked over the weekend
  await observe({ at: monday, isRight: true }, observations);
}

describe('what the service saw of itself, at the doors (X106)', () => {
  it('lies before the supervisor, who records it by its own times; a second confirms it, and a taking in it counts', async () => {
    const centre = await aCentre();
    await awayOnThursday(centre);
    const { post, knock } = centre;
    const list = async () => (await knock('GET', '/v1/outages', { as: 'supervisor' })).body;
    const { items, untold } = await list();
    expect(items).toEqual([]);
    expect(untold).toMatchObject([
      { from: '2018-02-15T08:00:00.000Z', to: monday, unanswered: 0 },
      {
        from: '2018-02-15T04:00:00.000Z',
        to: '2018-02-15T07:00:00.000Z',
        unanswered: 36,
        answeredBefore: '2018-02-15T03:55:00.000Z',
      },
    ]);
    const [, seen] = untold;
    const said = { from: seen.from, to: seen.to, centres: 'all', ground: 'Сервис өзі байқаған' };
    const told = await post('supervisor', '/v1/outages', said);
    expect(told).toMatchObject({ status: 201, body: { observed: { times: [seen] } } });
    const read = await knock('GET', `/v1/confirmations/${told.body.confirmation.id}`, { as: 'administrator' });
    expect(read.body.observed.times).toEqual([seen]);
    expect((await confirmedBy('administrator', told, post)).status).toBe(200);
    expect((await list()).untold).toHaveLength(1);
    const base = await entered(centre, { outage: told.body.id });
    const asked = await post('operator', `${base}/paper-intake`);
    const rests = (await knock('GET', `/v1/confirmations/${asked.body.confirmation.id}`, { as: 'colleague' })).body
      .rests;
    expect(rests.outage.observed).toEqual(told.body.observed);
    expect((await confirmedBy('colleague', asked, post)).status).toBe(200);
    expect((await knock('GET', base, { as: 'operator' })).body.priorityMoment).toBe('2018-02-15T06:00:59.999Z');
  });

  it('stands beside an outage that it saw nothing of, which is no denial: an office’s own network is away without it', async () => {
    const centre = await aCentre();
    await awayOnThursday(centre);
    const said = {
      from: '2018-02-15T12:30:00+05:00',
      to: '2018-02-15T12:45:00+05:00',
      centres: 'all',
      ground: 'Байланыс',
    };
    const told = await centre.post('supervisor', '/v1/outages', said);
    expect(told.status).toBe(201);
    expect(told.body.observed.times).toEqual([]);
    expect(told.body.observed.told.ru).toBe(
      'В это время сервис сбоя у себя не заметил. Сервис раз в 5 минут проверяет только свой публичный адрес; связи и света в отделе он не видит.',
    );
    expect((await confirmedBy('administrator', told, centre.post)).status).toBe(200);
  });

  it('makes no outage by itself: no taking lies in what nobody has told', async () => {
    const centre = await aCentre();
    await awayOnThursday(centre);
    const unknown = `outage_${'0'.repeat(26)}`;
    const { body } = await centre.post('operator', desk, {
      iin: aigul.iin,
      taken: { at, outage: unknown, receiptNumber: '17' },
    });
    expect(body.fields).toMatchObject([{ field: 'body.taken.outage', problem: 'UNKNOWN' }]);
    const seenByOperator = await centre.knock('GET', '/v1/outages', { as: 'operator' });
    expect(seenByOperator.body.untold).toHaveLength(2);
  });
});
