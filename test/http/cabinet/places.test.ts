import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { memoryTries } from '#test/fakes/sessions.ts';

const now = '2018-06-01T07:00:00.000Z';
const list = 'public-sector';
const number = caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]);
/** as the story of a case has it */
const own = rankAt('2018-02-19T06:01:00.000Z', 7);
const signedAt = '2018-03-02T06:00:00.000Z';

async function aCabinet(channel: 'portal' | 'corporation' = 'portal') {
  const keyring = memoryKeyring();
  const cases = memoryCaseStore();
  const applicant = await keyring.personOf(citizen(1).iin);
  const theCase: Application = { ...caseIn('ISSUED', channel), applicant, number };
  cases.seed(theCase);
  const actors: Record<string, Actor> = {
    aigul: { kind: 'recipient', person: applicant as PersonId },
    stranger: { kind: 'recipient', person: (await keyring.personOf(citizen(2).iin)) as PersonId },
    operator: { kind: 'operator', staff: 'staff_operator' as StaffId, organisation: 'centre-uralsk' },
    elsewhere: { kind: 'operator', staff: 'staff_elsewhere' as StaffId, organisation: 'centre-borili' },
    caller: { kind: 'contactCentre', staff: 'staff_caller' as StaffId, organisation: 'oblast' },
  };
  const access = memoryAccessLog();
  const deps = {
    cases,
    lists: cases.lists,
    register: cases.register,
    people: cases.people,
    keyring,
    access,
    tries: memoryTries(() => 0),
    realTime: () => 0,
    clock: fixedClock(now),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  const cabinet = openDoor(cabinetRoutes, deps);
  const mine = (query: Readonly<Record<string, string>> = {}) => cabinet('GET', '/v1/queue/me', { as: 'aigul', query });
  const desk = openDoor(corporationRoutes, deps);
  const calls = (body: object, as = 'caller') =>
    desk('POST', '/v1/place-queries', { as, body: { number, iin: citizen(1).iin, reason: 'Телефонмен', ...body } });
  return { cases, theCase, cabinet, desk, calls, mine, access, queue: aQueue(cases) };
}
let the: Awaited<ReturnType<typeof aCabinet>>;
beforeEach(async () => {
  the = await aCabinet();
  await the.queue.comes({ list, rank: own, at: signedAt, caseId: the.theCase.id });
});

describe('my place in the queue', () => {
  it('is told with the list, its size, the number that is no place, and the event that fixed the moment (X116)', async () => {
    await the.queue.comes({
      list,
      rank: rankAt('2016-05-05T06:00:00.000Z'),
      at: '2018-03-05T06:00:00.000Z',
      caseId: 'case_older',
    });
    await the.queue.comes({
      list,
      rank: rankAt('2018-01-09T06:00:00.000Z'),
      at: '2018-03-06T06:00:00.000Z',
      caseId: 'case_same',
    });
    await the.queue.comes({
      list,
      rank: rankAt('2018-03-01T06:00:00.000Z'),
      at: '2018-03-30T06:00:00.000Z',
      caseId: 'case_later',
    });
    const { status, body } = await the.mine();
    expect(status).toBe(200);
    const [place] = body.items;
    expect(place).toMatchObject({
      ...{ asOf: now, provider: 'uralsk', list, status: 'ACTIVE', registerNumber: 1, place: 3, listSize: 4 },
      ahead: [
        { year: 2016, people: 1 },
        { year: 2018, people: 1 },
      ],
      moment: { at: own.priorityMoment, fixedBy: 'PORTAL' },
      open: [],
    });
    expect(place.moment.text.ru).toContain('Уведомление подписано: 02.03.2018.');
    expect(place.numberText.kk).toContain('орын емес');
    expect([place.waiting.years, place.waiting.text.ru]).toEqual([
      undefined,
      'Срок ожидания назвать нельзя: история списка коротка.',
    ]);
    expect(JSON.stringify(place)).not.toMatch(/case_|2016-05-05|2018-01-09/);
  });

  it('names the moment of whoever was last housed, and no name', async () => {
    expect((await the.mine()).body.items[0].lastHoused.text.ru).toContain('еще никому');
    const rank = rankAt('2016-05-05T06:00:00.000Z');
    await the.queue.comes({ list, rank, at: '2018-03-05T06:00:00.000Z', caseId: 'case_older' });
    await the.queue.does('HOUSED', { list, number: 2, at: '2018-04-05T06:00:00.000Z' });
    const [{ lastHoused, place, listSize }] = (await the.mine()).body.items;
    expect([lastHoused.priorityMoment, place, listSize]).toEqual([rank.priorityMoment, 1, 1]);
    expect(lastHoused.text.en).toContain('5 May 2016');
  });

  it('is told on the list on which one stands now, by the moment that it has now', async () => {
    const rank = rankAt('2018-02-01T06:00:00.000Z');
    await the.queue.does('MOMENT_CORRECTED', {
      list,
      number: 1,
      at: '2018-04-05T06:00:00.000Z',
      to: { ...rank, intakeSequence: 7 },
    });
    await the.queue.does('LIST_LEFT', { list, number: 1, at: '2018-05-05T06:00:00.000Z' });
    await the.queue.does('LIST_ENTERED', { list, number: 1, at: '2018-05-05T06:00:00.000Z', on: 'multi-child' });
    expect((await the.mine()).body.items).toMatchObject([
      { list: 'multi-child', registerNumber: 1, place: 1, moment: { at: rank.priorityMoment, fixedBy: 'CORRECTED' } },
    ]);
  });

  it('is still told of an entry on which one stands no more, without a place', async () => {
    await the.queue.does('REMOVED', { list, number: 1, at: '2018-04-05T06:00:00.000Z' });
    const [place] = (await the.mine()).body.items;
    expect([place.status, place.statusText.ru, place.place, place.ahead]).toEqual([
      'REMOVED',
      'Снята с учета',
      undefined,
      undefined,
    ]);
  });

  it('is none before a notice may be read, and whoever has none is told what he can do', async () => {
    const { status, body } = await the.cabinet('GET', '/v1/queue/me', { as: 'stranger' });
    expect([status, body.type]).toEqual([404, 'urn:kezek:problem:on-no-list']);
    expect(body.cure).not.toBe('');
    the.cases.seed({ ...the.theCase, status: 'ON_ITS_WAY', carried: undefined });
    expect((await the.mine()).body.type).toBe('urn:kezek:problem:on-no-list');
  });
});

describe('the place of somebody, at a desk and on the telephone (X116)', () => {
  const pastOf = { since: '2018-03-05', at: '2018-03-05' };

  it('is the very answer of the cabinet, with its past', async () => {
    const atDesk = await aCabinet('corporation');
    await atDesk.queue.comes({ list, rank: own, at: signedAt, caseId: atDesk.theCase.id });
    const rank = rankAt('2016-05-05T06:00:00.000Z');
    await atDesk.queue.comes({ list, rank, at: '2018-03-05T06:00:00.000Z', caseId: 'case_older' });
    const path = `/v1/corporation/requests/${atDesk.theCase.id}/place`;
    const [mine, desk, call] = [
      (await atDesk.mine(pastOf)).body.items[0],
      (await atDesk.desk('GET', path, { as: 'operator', query: pastOf })).body,
      (await atDesk.calls(pastOf)).body,
    ];
    expect(mine).toMatchObject({ place: 2, moment: { fixedBy: 'DESK' }, past: { place: 2 }, moved: { by: 1 } });
    expect(mine.moved.reasons).toMatchObject([{ reason: 'AHEAD_DECIDED_LATER', law: '74', times: 1, by: 1 }]);
    expect([desk, call]).toEqual([mine, mine]);
  });

  it('is told to nobody who may not be told the status', async () => {
    const { id } = the.theCase;
    const strange = await the.desk('GET', `/v1/corporation/requests/${id}/place`, { as: 'elsewhere' });
    expect([strange.status, strange.body.type]).toEqual([404, 'urn:kezek:problem:case-not-found']);
    const other = await the.calls({ iin: citizen(2).iin });
    expect([other.status, other.body.type]).toEqual([404, 'urn:kezek:problem:case-not-found']);
  });

  it('is noted before it is told to a caller', async () => {
    expect((await the.calls({})).status).toBe(200);
    const looks = await the.access.of(the.theCase.id);
    expect(looks).toMatchObject([{ fields: ['place'], why: '16', reader: { kind: 'contactCentre' } }]);
  });

  it('has no day that has not come', async () => {
    const tomorrow = { since: '2018-06-02', at: '2018-06-02' };
    const answers = [await the.mine(tomorrow), await the.calls(tomorrow)];
    expect(
      answers.map(({ status, body }) => [status, body.fields.map((each: { problem: string }) => each.problem)]),
    ).toEqual([
      [422, ['IN_FUTURE', 'IN_FUTURE']],
      [422, ['IN_FUTURE', 'IN_FUTURE']],
    ]);
  });
});
