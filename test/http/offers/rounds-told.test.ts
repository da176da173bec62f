import { describe, expect, it } from 'vitest';
import { canonical } from '#casework/papers/canonical.ts';
import type { Actor } from '#domain/actor.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { aCandidate, aDwelling, aHousehold, anOpening, opened, readWhole } from '#test/builders/allocations/a-round.ts';
import { anAllocation } from '#test/builders/allocations/an-offer.ts';
import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { memoryTries } from '#test/fakes/sessions.ts';

const now = '2018-06-05T07:00:00.000Z';
const list = 'public-sector';
const number = caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]);
const own = rankAt('2018-02-19T06:01:00.000Z', 7);
const shown = { number: '012345678', issuedOn: '2015-05-05' };

/** Somebody who was passed over by his family in a round of Oral: three people, and one room. */
async function passedOver() {
  const keyring = memoryKeyring();
  const [cases, documents, access] = [memoryCaseStore(), memoryDocuments(), memoryAccessLog()];
  const applicant = await keyring.personOf(citizen(1).iin);
  const theCase = { ...caseIn('ISSUED', 'corporation'), applicant, number };
  cases.seed(theCase);
  await aQueue(cases).comes({ list, rank: own, at: '2018-03-02T06:00:00.000Z', caseId: theCase.id });
  const household = aHousehold({ people: 3, men: 1, women: 2 });
  const steps: RoundStep[] = [
    opened(anOpening({ [list]: 2 }, { dwellings: [aDwelling('d1', { area: 18 })] })),
    readWhole(list, [{ ...aCandidate(1), entry: 'uralsk#public-sector#1', household }, aCandidate(2)]),
  ];
  steps.push(dealtNow(roundOf(steps), emptyLedger) as RoundStep);
  const page = await documents.storePaper('ALLOCATION_STEPS', `paper_${'1'.repeat(26)}`, canonical(steps));
  const id = `allocation_${'0'.repeat(26)}`;
  cases.seed(anAllocation({ id, openedAt: now, status: 'SHARED_OUT', pages: [page] }));
  const actors: Record<string, Actor> = {
    aigul: { kind: 'recipient', person: applicant as PersonId },
    operator: { kind: 'operator', staff: 'staff_operator' as StaffId, organisation: 'centre-uralsk' },
    caller: { kind: 'contactCentre', staff: 'staff_caller' as StaffId, organisation: 'oblast' },
  };
  const deps = {
    ...{ cases, lists: cases.lists, register: cases.register, people: cases.people, keyring, access, documents },
    ...{ tries: memoryTries(() => 0), realTime: () => 0, clock: fixedClock(now), throttled: async () => undefined },
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
  };
  const [cabinet, desk] = [openDoor(cabinetRoutes, deps), openDoor(corporationRoutes, deps)];
  return {
    ...{ theCase, access, people: cases.people },
    mine: async () => (await cabinet('GET', '/v1/queue/rounds', { as: 'aigul' })).body.items,
    reads: (query: Readonly<Record<string, string>>) =>
      desk('GET', `/v1/corporation/requests/${theCase.id}/place`, { as: 'operator', query }),
    asks: (body: object, as = 'caller') =>
      desk('POST', '/v1/place-queries', { as, body: { number, iin: citizen(1).iin, reason: 'Телефонмен', ...body } }),
  };
}

describe('why not I, outside of the cabinet (X249)', () => {
  it('is told at a desk where he was received, by the very answer of the cabinet, and noted', async () => {
    const { mine, reads, access, theCase } = await passedOver();
    const { body } = await reads({ rounds: 'true' });
    expect(body.rounds).toEqual(await mine());
    expect(body.rounds[0].dwellings[0].reasons.map(({ reason }: { reason: string }) => reason)).toEqual([
      'AREA_TOO_SMALL',
      'ROOMS_BY_SEX',
    ]);
    const looks = await access.of(theCase.id);
    expect(looks).toMatchObject([{ fields: ['rounds'], reader: { kind: 'operator' } }]);
  });

  it('is told with the place alone where nobody asks', async () => {
    const { reads, asks } = await passedOver();
    expect((await reads({})).body).not.toHaveProperty('rounds');
    expect((await asks({})).body).not.toHaveProperty('rounds');
  });

  it('is told on the telephone, but of what lies in his family only that it does', async () => {
    const { mine, asks, access, theCase } = await passedOver();
    const [[cabinet], { body }] = [await mine(), await asks({ rounds: true })];
    const [told] = body.rounds[0].dwellings;
    expect([told.reasons, told.inFamilyText.ru]).toEqual([[], expect.stringContaining('в личном кабинете')]);
    expect({ ...told, reasons: cabinet.dwellings[0].reasons }).toMatchObject(cabinet.dwellings[0]);
    expect(body.rounds[0]).toMatchObject({ wasCandidate: true, text: cabinet.text });
    expect(await access.of(theCase.id)).toMatchObject([{ fields: ['place', 'rounds'], why: '16' }]);
  });

  it('is told whole at a desk to whoever shows his document, which is noted before he is told', async () => {
    const { mine, asks, access, theCase, people } = await passedOver();
    const { body } = await asks({ rounds: true, identityDocument: shown }, 'operator');
    expect(body.rounds).toEqual(await mine());
    const look = (await access.of(theCase.id)).find(({ fields }) => fields.includes('identityDocument'));
    expect((await people.read(look?.record ?? ''))?.content).toEqual({ identityDocument: shown });
  });

  it('is not told whole by a document that nobody can see, or that is asked for nothing', async () => {
    const { asks } = await passedOver();
    const answered = async (body: object, as?: string) => {
      const { status, body: problem } = await asks({ identityDocument: shown, ...body }, as);
      return [status, problem.fields?.[0].field, problem.fields?.[0].problem];
    };
    const idle = [422, 'body.identityDocument', 'NOTHING_BY_IT'];
    expect(await answered({ rounds: true }, 'caller')).toEqual(idle);
    expect(await answered({}, 'operator')).toEqual(idle);
    const early = { rounds: true, identityDocument: { ...shown, issuedOn: '2031-01-01' } };
    expect((await answered(early, 'operator'))[0]).toBe(422);
  });
});
