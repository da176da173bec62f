import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { allocationRoutes } from '#http/routes/provider-allocations.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { ownIin, registrar } from '#test/scenarios/harness/cast.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

/** Somebody without a cabinet who was told of a dwelling that is withdrawn, and the doors to his offer. */
async function whoLostIt() {
  const the = await aRound({ hasCabinet: false });
  await the.handsOver(the.offerId);
  await the.withdrawsAtOnce(the.home);
  await settle();
  const actors: Record<string, Actor> = {
    person: { kind: 'recipient', person: the.theCase.applicant as PersonId },
    registrar: { ...registrar, person: await the.service.deps.keyring.personOf(ownIin[registrar.staff] ?? '') },
    elsewhere: { ...registrar, staff: 'staff_elsewhere' as StaffId, organisation: 'borili' },
  };
  const deps = {
    ...the.service.deps,
    access: memoryAccessLog(),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  type Deps = Parameters<typeof openDoor>[1];
  const knocking = openDoor([...cabinetRoutes, ...allocationRoutes] as never, deps as Deps);
  const listed = async (as: string) => (await knocking('GET', '/v1/offers', { as })).body.items;
  return { ...the, knocking, listed };
}

describe('what an office has to post of offers that have ended (X294, X295)', () => {
  it('is listed before its registrar and no other office’s, until he has posted it', async () => {
    const { knocking, listed, offerId, posts } = await whoLostIt();
    expect(await listed('registrar')).toMatchObject([
      {
        ...{ id: offerId, status: 'OVERTAKEN', toPost: ['OFFER_WITHDRAWN'] },
        allowed: expect.arrayContaining(['PostOffer']),
      },
    ]);
    expect(await listed('elsewhere')).toEqual([]);
    const path = `/v1/offers/${offerId}/posting`;
    expect((await knocking('POST', path, { as: 'elsewhere', body: { number: '1-44/19' } })).status).toBe(404);
    const asked = await knocking('POST', path, { as: 'registrar', body: { number: '1-44/19' } });
    expect(asked).toMatchObject({ status: 200, body: { confirmation: { kind: 'paperHanded', state: 'WAITING' } } });
    expect(await listed('registrar')).toHaveLength(1);
    await posts(offerId);
    expect(await listed('registrar')).toEqual([]);
  });

  it('is read by its person: by which letter, when, and from which day it counts as told; who posted it is the office’s', async () => {
    const { knocking, offerId, service, posts } = await whoLostIt();
    const read = async () => (await knocking('GET', `/v1/queue/offers/${offerId}`, { as: 'person' })).body;
    expect('toPost' in (await read())).toBe(false);
    const on = localDate(service.deps.clock.now());
    await posts(offerId);
    const { letters } = await read();
    expect(letters).toMatchObject([{ number: 'RR 1-46', papers: ['OFFER_WITHDRAWN'], toldOn: addDays(on, 11) }]);
    expect(JSON.stringify(letters)).not.toMatch(/staff_|person_/);
  });
});
