import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { allocationRoutes } from '#http/routes/provider-allocations.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head } from '#test/scenarios/harness/cast.ts';

const ofOblast = (kind: 'auditor' | 'supervisor'): Actor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  organisation: 'oblast',
});

/** A round with one offer that its person has taken, and the doors to both. */
async function aTakenOffer() {
  const the = await aRound();
  await the.answers(the.offerId, true);
  const { deps: ofService } = the.service;
  const access = memoryAccessLog();
  const actors: Record<string, Actor> = {
    person: { kind: 'recipient', person: the.theCase.applicant as PersonId },
    stranger: { kind: 'recipient', person: 'person_stranger' as PersonId },
    head,
    elsewhere: { ...head, staff: 'staff_elsewhere' as StaffId, organisation: 'borili' },
    auditor: ofOblast('auditor'),
    supervisor: ofOblast('supervisor'),
  };
  const deps = {
    ...ofService,
    access,
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  type Deps = Parameters<typeof openDoor>[1];
  const knocking = openDoor([...cabinetRoutes, ...allocationRoutes, ...auditorRoutes] as never, deps as Deps);
  const read = (path: string, as: string, query = {}) => knocking('GET', path, { as, query });
  return { ...the, access, read };
}
const typesIn = ({
  body,
}: {
  readonly body: { commits: { events: { type?: string; event?: { type: string } }[] }[] };
}) => body.commits.flatMap(({ events }) => events.map(({ type, event }) => type ?? event?.type));

describe('what happened to an offer, and who looked', () => {
  it('is told to its person without names, and who looked at it by office and post (16, 82)', async () => {
    const { read, offerId } = await aTakenOffer();
    expect((await read(`/v1/offers/${offerId}/texts`, 'head', { why: 'supervision' })).status).toBe(200);
    const told = await read(`/v1/queue/offers/${offerId}/journal`, 'person');
    expect(told.status).toBe(200);
    expect(typesIn(told)).toEqual(expect.arrayContaining(['OfferMade', 'OfferTold', 'OfferConsented']));
    expect(told.body.looks).toMatchObject([{ role: 'head', office: 'uralsk' }]);
    expect(JSON.stringify(told.body)).not.toMatch(/staff_|person_/);
    expect((await read(`/v1/queue/offers/${offerId}/journal`, 'stranger')).status).toBe(404);
  });

  it('is told to its office and to those above it, and to no other office; looks are not', async () => {
    const { read, offerId, round } = await aTakenOffer();
    for (const path of [`/v1/offers/${offerId}/journal`, `/v1/allocations/${round}/journal`])
      for (const [as, status] of Object.entries({ head: 200, supervisor: 200, elsewhere: 404 })) {
        const { status: answered, body } = await read(path, as);
        expect([path, as, answered, 'looks' in body]).toEqual([path, as, status, false]);
      }
    expect(typesIn(await read(`/v1/allocations/${round}/journal`, 'supervisor'))).toEqual(
      expect.arrayContaining(['AllocationOpened', 'DwellingsShared', 'CandidatesServed', 'CandidateAsked']),
    );
  });

  it('is read whole by the auditor, whose reading is noted, and of a round with the looks at its offers (12)', async () => {
    const { read, offerId, round, access } = await aTakenOffer();
    await read(`/v1/offers/${offerId}/texts`, 'head', { why: 'supervision' });
    const whole = await read(`/v1/audit/offers/${offerId}/journal`, 'auditor');
    expect(whole.body.commits[0].events[0].event).toMatchObject({ type: 'OfferMade', allocation: round });
    expect(typesIn(await read(`/v1/audit/allocations/${round}/journal`, 'auditor'))).toContain('CandidateAsked');
    expect((await read(`/v1/audit/offers/${offerId}/journal`, 'head')).status).toBe(403);
    const looks = ({ body }: { body: { items: { caseId: string; fields: string[] }[] } }) =>
      body.items.map(({ caseId, fields }) => [caseId, ...fields]);
    const ofOffer = [
      [offerId, 'texts'],
      [offerId, 'journal'],
      [offerId, 'access'],
    ];
    expect(looks(await read(`/v1/audit/offers/${offerId}/access`, 'auditor'))).toEqual(ofOffer);
    const ofRound = [...ofOffer, [round, 'journal'], [round, 'access']];
    const told = looks(await read(`/v1/audit/allocations/${round}/access`, 'auditor'));
    expect(told.toSorted()).toEqual(ofRound.toSorted());
    expect(access.entries.filter(({ reader }) => reader.kind === 'auditor')).toHaveLength(4);
  });
});
