import { beforeEach, describe, expect, it } from 'vitest';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { slowDowns } from '#domain/regulation/slow-downs.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { memoryTries } from '#test/fakes/sessions.ts';

const now = '2018-02-21T07:00:00.000Z';
const number = caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]);
const { iin } = citizen(1);
const other = citizen(2).iin;
const reason = 'Айгүл телефонмен сұрады';

async function aDesk() {
  const keyring = memoryKeyring();
  const cases = memoryCaseStore();
  const applicant = await keyring.personOf(iin);
  const theCase: Application = { ...caseIn('UNDER_EXAMINATION', 'corporation'), applicant, number };
  cases.seed(theCase);
  const staff = (kind: 'operator' | 'contactCentre' | 'registrar', organisation: string): Actor => ({
    kind,
    staff: `staff_${organisation}` as StaffId,
    organisation,
  });
  const actors: Record<string, Actor> = {
    aigul: { kind: 'recipient', person: applicant as PersonId },
    stranger: { kind: 'recipient', person: (await keyring.personOf(other)) as PersonId },
    operator: staff('operator', 'centre-uralsk'),
    elsewhere: staff('operator', 'centre-borili'),
    caller: staff('contactCentre', 'oblast'),
    registrar: staff('registrar', 'uralsk'),
  };
  const deps = {
    cases,
    lists: cases.lists,
    register: cases.register,
    people: cases.people,
    access: memoryAccessLog(),
    tries: memoryTries(() => 0),
    realTime: () => 0,
    keyring,
    clock: fixedClock(now),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  return {
    ...deps,
    actors,
    theCase,
    cabinet: openDoor(cabinetRoutes, deps),
    desk: openDoor(corporationRoutes, deps),
    provider: openDoor(providerRoutes, deps),
  };
}
let office: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  office = await aDesk();
});
const query = (body: Record<string, unknown>, as = 'caller') => office.desk('POST', '/v1/status-queries', { as, body });

describe('the status of a request (16)', () => {
  it('is the same answer in the cabinet, at the desk, at the provider and for a caller', async () => {
    const { id } = office.theCase;
    const answers = [
      await office.cabinet('GET', `/v1/requests/${id}/status`, { as: 'aigul' }),
      await office.desk('GET', `/v1/corporation/requests/${id}/status`, { as: 'operator' }),
      await office.provider('GET', `/v1/cases/${id}/status`, { as: 'registrar' }),
      await query({ number, iin, reason }),
    ];
    const expected = JSON.parse(JSON.stringify(statusOf(office.theCase, now)));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual(expected);
    }
  });

  it('refuses another citizen and another centre, as if there were no such request', async () => {
    const { id } = office.theCase;
    expect((await office.cabinet('GET', `/v1/requests/${id}/status`, { as: 'stranger' })).status).toBe(404);
    expect((await office.desk('GET', `/v1/corporation/requests/${id}/status`, { as: 'elsewhere' })).status).toBe(404);
    expect((await office.cabinet('GET', '/v1/requests/case_1/status', { as: 'aigul' })).status).toBe(422);
  });
});

describe('POST /v1/status-queries', () => {
  it('forgives how a number is typed', async () => {
    expect((await query({ number: number.toLowerCase().replaceAll('-', ' '), iin, reason })).status).toBe(200);
  });

  it('is answered at any desk, for the person stands there with his number', async () => {
    expect((await query({ number, iin, reason }, 'elsewhere')).status).toBe(200);
    expect((await query({ number, iin, reason }, 'registrar')).status).toBe(403);
  });

  it('refuses an unknown number and another’s IIN with one answer', async () => {
    const unknown = await query({ number: caseNumber(2018, [8, 7, 6, 5, 4, 3, 2, 1]), iin, reason });
    const wrong = await query({ number, iin: other, reason });
    const said = ({ status, body: { instance: _, ...body } }: typeof wrong) => ({ status, body });
    expect(unknown.status).toBe(404);
    expect(said(wrong)).toEqual(said(unknown));
  });

  it('refuses a number that cannot be one, a wrong IIN and a missing reason, each by its field', async () => {
    const fieldsOf = async (body: Record<string, unknown>) =>
      (await query(body)).body.fields.map(({ field }: { field: string }) => field);
    expect(
      await fieldsOf({ number: `${number.slice(0, -1)}${number.endsWith('7') ? '8' : '7'}`, iin, reason }),
    ).toEqual(['body.number']);
    expect(await fieldsOf({ number, iin: '850615400011', reason })).toEqual(['body.iin']);
    expect(await fieldsOf({ number, iin })).toEqual(['body.reason']);
  });

  it('notes who asked, and what for, before it answers; the caller’s words stand in a record of their own', async () => {
    await query({ number, iin, reason });
    await query({ number, iin: other, reason });
    const [told, refused] = await office.access.of(office.theCase.id);
    expect(told).toMatchObject({
      reader: { kind: 'contactCentre' },
      fields: ['status'],
      why: '16',
      record: expect.stringMatching(/^record_/),
    });
    expect(refused).toMatchObject({ fields: [] });
    const kept = [...office.people.records.values()];
    expect(kept.map(({ content }) => content)).toEqual([reason, reason]);
    expect(JSON.stringify(office.access.entries)).not.toContain(reason);
  });

  const anotherNumber = (n: number) => caseNumber(2019, [1, 1, 1, 1, 1, 1, 1, n]);

  it('slows whoever asks, by number, by person and in all, and says when to ask again', async () => {
    for (let asked = 0; asked < slowDowns.statusOfNumberPair.free; asked++)
      expect((await query({ number, iin: other, reason })).status).toBe(404);
    const tooOften = await query({ number, iin, reason });
    expect(tooOften.status).toBe(429);
    expect(Number(tooOften.headers['retry-after'])).toBeGreaterThan(0);
    expect((await query({ number: anotherNumber(1), iin: other, reason })).status).toBe(429);
    for (let n = 0; n < slowDowns.statusFrom.free - slowDowns.statusOfNumberPair.free; n++)
      expect((await query({ number: anotherNumber(n), iin: citizen(10 + n).iin, reason })).status).toBe(404);
    expect((await query({ number: anotherNumber(31), iin: citizen(9).iin, reason })).status).toBe(429);
  });

  it('answers whoever knows number and IIN, whatever others have used up of them (X82)', async () => {
    const { actors } = office;
    for (let n = 0; n < 3 * slowDowns.statusOfNumber.free; n++) {
      actors[`guesser-${n}`] = {
        kind: 'operator',
        staff: `staff_guesser_${n}` as StaffId,
        organisation: 'centre-borili',
      };
      await query({ number, iin: other, reason }, `guesser-${n}`);
      await query({ number: anotherNumber(2), iin, reason }, `guesser-${n}`);
    }
    expect((await query({ number, iin, reason })).status).toBe(200);
    expect((await query({ number, iin, reason }, 'operator')).status).toBe(200);
    expect((await query({ number, iin: other, reason }, 'operator')).status).toBe(404);
    expect((await query({ number, iin: other, reason }, 'operator')).status).toBe(429);
  });
});
