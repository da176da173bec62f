import { beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { aProvider, openTask, type Provider } from '#test/builders/doors/a-provider.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const ticket = { number: 'A-017', takenAt: '2018-03-02T05:20:00.000Z', calledAt: '2018-03-02T05:40:00.000Z' };
const takenIn = (filedAt: string, changes: Partial<Application> = {}) => ({
  ...caseIn('ACCEPTED', 'corporation'),
  filedAt,
  handedAt: filedAt,
  ticket,
  ...changes,
});
const atCentre = (step: string) => ({
  task: { ...openTask(step, 'operator').task, organisation: 'centre-uralsk' },
});

let provider: Provider;
let desk: ReturnType<typeof openDoor>;
const told = async (as: string, query = {}) => {
  const { status, body } = await desk('GET', '/v1/corporation/receipts', { as, query });
  return status === 200 ? (body.items as { caseId: string }[]).map(({ caseId }) => caseId) : status;
};

beforeEach(async () => {
  provider = await aProvider();
  const { members } = provider;
  for (const role of ['operator', 'administrator'] as const)
    members[`staff_far_${role}`] = anOfficial({ id: `staff_far_${role}`, role, organisation: 'centre-borili' });
  desk = openDoor(corporationRoutes, provider.deps);
  await provider.lay(
    { n: 1, story: takenIn('2018-03-02T05:50:00.000Z') },
    { n: 2, story: takenIn('2018-03-01T19:00:00.000Z') },
    { n: 3, story: takenIn('2018-03-01T18:59:59.999Z') },
    { n: 4, story: caseIn('ACCEPTED', 'portal') },
    { n: 5, story: caseIn('OPENED', 'corporation') },
  );
});

describe('what a centre took in on a day (5.1)', () => {
  it('is listed for its operator by the local day, first taken first: today, or the day that he names', async () => {
    expect(await told('staff_operator')).toEqual([idOf(2), idOf(1)]);
    expect(await told('staff_operator', { day: '2018-03-01' })).toEqual([idOf(3)]);
    expect(await told('staff_operator', { day: '2018-02-28' })).toEqual([]);
    expect(await told('staff_operator', { day: '2018-02-30' })).toBe(422);
  });

  it('tells whose it is, on which ticket, when and how it stands, and notes the look at the name', async () => {
    const { body } = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator' });
    expect(body.items[1]).toMatchObject({
      caseId: idOf(1),
      number: expect.any(String),
      name: expect.stringContaining(' '),
      channel: 'corporation',
      filedAt: '2018-03-02T05:50:00.000Z',
      ticket: 'A-017',
      status: 'ACCEPTED',
      publicStatus: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
    });
    expect(await provider.access.of(idOf(1))).toMatchObject([{ reader: { id: 'staff_operator' }, fields: ['name'] }]);
  });

  it.each([
    ['its own', {}, undefined],
    [
      'kept from an older request',
      { keptFrom: 'case_older', keeping: { state: 'confirmed' } },
      'The earlier moment is kept.',
    ],
    ['lost', { keeping: { state: 'lost', why: 'TOO_LATE' } }, 'Priority moment: '],
  ] as const)('tells the moment that decides the place: %s', async (_, changes, words) => {
    const filedAt = '2018-02-26T05:00:00.000Z';
    const priorityMoment = 'keptFrom' in changes ? '2018-02-20T05:00:00.000Z' : filedAt;
    await provider.lay({ n: 6, story: takenIn(filedAt, { ...changes, priorityMoment } as Partial<Application>) });
    const query = { day: '2018-02-26' };
    const { body } = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator', query });
    const moment = words === undefined ? undefined : { en: expect.stringContaining(words) };
    expect(body.items).toMatchObject([{ caseId: idOf(6), priorityMoment, ...(moment ? { moment } : {}) }]);
    expect('moment' in body.items[0]).toBe(moment !== undefined);
  });

  it('is told page after page, each receipt once', async () => {
    const query = { day: '2018-02-26' };
    const minute = (n: number) => new Date(Date.parse('2018-02-26T04:00:00.000Z') + n * 60_000).toISOString();
    await provider.lay(...Array.from({ length: 51 }, (_, n) => ({ n: 100 + n, story: takenIn(minute(51 - n)) })));
    const first = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator', query });
    const { cursor } = first.body;
    const next = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator', query: { ...query, cursor } });
    const listed = [...first.body.items, ...next.body.items].map(({ caseId }: { caseId: string }) => caseId);
    expect(listed).toEqual(Array.from({ length: 51 }, (_, n) => idOf(150 - n)));
    expect(next.body).not.toHaveProperty('cursor');
    expect(await told('staff_operator', { cursor })).toBe(400);
  });

  it('of paper is the paper’s day and its receipt’s number, with the moment at which it was entered', async () => {
    const taken = { at: '2018-02-27T06:00:59.999Z', outage: 'outage_1', receiptNumber: 'R-4' };
    const handedAt = '2018-03-02T05:00:00.000Z';
    const story = takenIn(taken.at, { taken, handedAt, ticket: undefined } as never);
    await provider.lay({ n: 6, story });
    const query = { day: '2018-02-27' };
    const { body } = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator', query });
    expect(body.items).toMatchObject([{ caseId: idOf(6), receiptNumber: 'R-4', filedAt: taken.at, handedAt }]);
    expect(body.items[0]).not.toHaveProperty('ticket');
  });

  it('is told by what the requests say where the index lags behind', async () => {
    const receipts = async () => ({ items: [idOf(1), idOf(3), idOf(99)] });
    desk = openDoor(corporationRoutes, { ...provider.deps, lists: { ...provider.deps.lists, receipts } });
    expect(await told('staff_operator')).toEqual([idOf(1)]);
  });

  it('is all told to whoever keeps the centre (X75), without names, and nothing of it to another centre or office', async () => {
    expect(await told('staff_keeper')).toEqual([idOf(2), idOf(1)]);
    const { body } = await desk('GET', '/v1/corporation/receipts', { as: 'staff_keeper' });
    expect(body.items.some((item: object) => 'name' in item)).toBe(false);
    expect(await provider.access.of(idOf(1))).toEqual([]);
    expect(await told('staff_far_operator')).toEqual([]);
    expect(await told('staff_far_administrator')).toEqual([]);
    expect(await told('staff_administrator')).toBe(403);
    expect(await told('staff_head')).toBe(403);
  });

  it('tells whoever is recused nothing of that request (X70)', async () => {
    const recused = ['staff_keeper', 'staff_operator'];
    await provider.lay({ n: 6, story: takenIn('2018-02-26T05:00:00.000Z', { recused } as Partial<Application>) });
    for (const as of recused) expect(await told(as, { day: '2018-02-26' })).toEqual([]);
  });
});

describe('a result that waits to be collected (5.7)', () => {
  it('lies in the tray of the centre with its name, and among its day’s receipts says that it waits', async () => {
    const ready = { ...caseIn('READY_FOR_COLLECTION', 'corporation'), ...atCentre('5.7') };
    await provider.lay({ n: 7, story: ready as Application }, { n: 8, story: takenIn('2018-03-02T05:55:00.000Z') });
    const tray = await provider.knock('GET', '/v1/tasks', { as: 'staff_operator' });
    expect(tray.body.items).toMatchObject([{ caseId: idOf(7), name: expect.any(String), label: expect.any(Object) }]);
    const { waitsHere } = await receiptOf(ready.filedAt ?? '', 7);
    expect(waitsHere).toEqual(tray.body.items[0].label);
    expect(await receiptOf('2018-03-02T05:55:00.000Z', 8)).not.toHaveProperty('waitsHere');
  });

  const receiptOf = async (filedAt: string, n: number) => {
    const query = { day: filedAt.slice(0, 10) };
    const { body } = await desk('GET', '/v1/corporation/receipts', { as: 'staff_operator', query });
    return body.items.find(({ caseId }: { caseId: string }) => caseId === idOf(n));
  };
});
