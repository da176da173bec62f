// By what a decision was made, shown to whom it is about (X137): of a request, and of what is decided about an entry.
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { type Knock, openDoor } from '#test/fakes/open-door.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { carryToDecision, portalToIssued } from '#test/scenarios/harness/ways.ts';

interface ReceiptTold {
  readonly edition: string;
  readonly receipt: { readonly file: string; readonly terms: object; readonly result?: { readonly status: string } };
}
interface CommitTold {
  readonly receipt?: ReceiptTold['receipt'];
  readonly events: readonly { readonly type: string; readonly sentence: { readonly kk: string } }[];
}

/** Who asks at which door, over the whole service. */
async function asking({ deps }: Service) {
  const personOf = async (n?: number) => (await deps.keyring.personOf(citizen(n).iin)) as PersonId;
  const actors: Readonly<Record<string, Actor>> = {
    ...officials,
    owner: { kind: 'recipient', person: await personOf() },
    stranger: { kind: 'recipient', person: await personOf(5) },
  };
  const served = {
    ...deps,
    access: memoryAccessLog(),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  const rows = [...cabinetRoutes, ...corporationRoutes, ...providerRoutes];
  const knock = openDoor(rows as never, served as never);
  const asked = async (path: string, knocks: Knock) => {
    const { status, body } = await knock('GET', path, knocks);
    return { status, body };
  };
  return {
    receipts: async (id: string, as = 'owner', at = '/v1/requests') => {
      const { status, body } = await asked(`${at}/${id}/execution-receipts`, { as });
      return { status, receipts: (body.receipts ?? []) as ReceiptTold[] };
    },
    journal: async (id: string, as = 'owner', at = '/v1/queue/amendments') => {
      const { status, body } = await asked(`${at}/${id}/journal`, { as });
      return { status, commits: (body.commits ?? []) as CommitTold[] };
    },
  };
}
const typesIn = (commits: readonly CommitTold[]) => commits.flatMap(({ events }) => events.map(({ type }) => type));

describe('the receipt of a decision to whom it is about (X137)', () => {
  it('says editions, dates and digests of his own request, and to nobody else', async () => {
    const service = aService();
    await portalToIssued(service);
    const { id } = await service.theCase();
    const { receipts } = await asking(service);
    const { status, receipts: told } = await receipts(id);
    expect([status, told.length]).toEqual([200, 1]);
    expect(told[0]).toMatchObject({ edition: expect.any(String), receipt: { result: { status: expect.any(String) } } });
    expect(Object.keys(told[0]?.receipt ?? {})).toEqual(expect.arrayContaining(['act', 'file', 'event', 'terms']));
    expect(JSON.stringify(told)).not.toMatch(/person_|staff_|[0-9a-f]{64}/);
    expect((await receipts(id, 'stranger')).status).toBe(404);
  });

  it('says at the desk that took it what was decided once the result has arrived there', async () => {
    const service = aService();
    const id = await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    const { receipts } = await asking(service);
    const atDesk = async () => (await receipts(id, 'operator', '/v1/corporation/requests')).receipts;
    expect(await atDesk()).toEqual([]);
    await service.head.signs();
    expect((await atDesk()).map(({ receipt }) => receipt.result)).toEqual([undefined]);
    await service.registrar.sends();
    expect((await atDesk()).map(({ receipt }) => receipt.result?.status)).toEqual(['AWAITING_SENDING']);
  });
});

describe('the journal of an amendment', () => {
  it('tells its person what happened, of the decision nothing before he was told, and then by what it was made', async () => {
    const listed = await aListedPerson();
    const { journal } = await asking(listed.service);
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    await listed.returns(id);
    await listed.drafts(id);
    const before = typesIn((await journal(id)).commits);
    expect(before).toEqual(expect.arrayContaining(['AmendmentProposed', 'PersonAnswered', 'ExaminerNamed']));
    expect(before.filter((type) => /Drafted|Returned|Signed/.test(type))).toEqual([]);
    await listed.signs(id);
    const { commits } = await journal(id);
    expect(typesIn(commits)).toEqual(
      expect.arrayContaining(['AmendmentDrafted', 'DecisionSigned', 'AmendmentInForce']),
    );
    expect(commits.flatMap(({ receipt }) => (receipt ? [receipt.result] : []))).toMatchObject([{ outcome: 'AMENDED' }]);
    expect(JSON.stringify(commits)).not.toMatch(/person_|staff_|record_|[0-9a-f]{64}/);
  });

  it('is read by nobody else, and by its provider as it stands', async () => {
    const listed = await aListedPerson();
    const { journal } = await asking(listed.service);
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    expect((await journal(id, 'stranger')).status).toBe(404);
    expect((await journal(id, 'headElsewhere', '/v1/amendments')).status).toBe(404);
    expect(typesIn((await journal(id, 'head', '/v1/amendments')).commits)).toContain('AmendmentDrafted');
  });
});
