import { describe, expect, it } from 'vitest';
import { aigul } from '#test/builders/an-office.ts';
import { aCentre, at, confirmedBy, from, monday, to } from '#test/builders/an-outage-centre.ts';
import { desk } from '#test/builders/at-desk.ts';

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
    expect((await post('supervisor', `/v1/outages/${id}/end`, { to })).status).toBe(409);
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
