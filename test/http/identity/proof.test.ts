// GET /v1/queue/me/proof: who is given which proof, judged by the very program that a stranger verifies with.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListLog } from '#casework/ports/publication.ts';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { PersonId } from '#domain/ids.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { throttles } from '#domain/regulation/throttles.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { checkPaper, paperIn } from '#infra/operate/verify-register/mine.ts';
import { keyIn } from '#infra/operate/verify-register/signed-day.ts';
import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const lists = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };
const names = (['public-sector', 'multi-child'] as const).map((list) => ({ provider: 'uralsk', list }));
const sealer = someSealer();

async function aCabinet() {
  const keyring = memoryKeyring();
  const cases = memoryCaseStore();
  const { publication } = memoryPublication();
  const persons = await Promise.all([1, 2].map((n) => keyring.personOf(citizen(n).iin)));
  const [owner, stranger] = persons as [PersonId, PersonId];
  const actors: Readonly<Record<string, Actor>> = {
    owner: { kind: 'recipient', person: owner },
    stranger: { kind: 'recipient', person: stranger },
  };
  /** how many acts of each log came before the chain */
  let older = 0;
  const known: ListLog = {
    after: async ({ provider, list }, sequence) =>
      (await cases.register.acts(provider, list, sequence + 1, sequence + 7)).map((item) => {
        const { salt: _, ...unsealed } = item;
        return item.sequence <= older ? unsealed : item;
      }),
    at: async ({ provider, list }, sequence) => (await cases.register.acts(provider, list, sequence, sequence))[0],
  };
  const asked: string[] = [];
  const the = {
    ...{ cases, owner, stranger, asked, queue: aQueue(cases) },
    wait: undefined as number | undefined,
    olderThanTheChain: (acts: number) => {
      older = acts;
    },
    publishes: (day: string) => publishRegister(day, { log: known, publication, sealer, lists, names }),
    /** A request that was granted, whose number is the next of that list. */
    granted: async (list: QueueListId, { id, applicant = owner }: { id: string; applicant?: string }) => {
      const number = (await cases.register.list('uralsk', list)).nextNumber;
      const rank = rankAt('2018-02-19T06:01:00.000Z', number);
      await the.queue.comes({ list, rank, at: '2018-03-02T06:00:00.000Z', caseId: id });
      const entry = { provider: 'uralsk', list, registerNumber: number } as const;
      cases.seed(issued({ id, applicant, entry }));
      return entry;
    },
    proof: async (as = 'owner') => cabinet('GET', '/v1/queue/me/proof', { as }),
    /** The proof of somebody as a stranger's program judges it, entry by entry. */
    proven: async (as = 'owner') => {
      const { body } = await the.proof(as);
      checkPaper(paperIn(JSON.stringify(body)), keyIn(await sealer.publicKey()));
      return body.entries.map(({ registerNumber, list, acts }: ProvenEntry) => [
        list,
        registerNumber,
        acts.map((act) => `${act.list} ${JSON.parse(act.line).act}`),
      ]);
    },
  };
  const cabinet = openDoor(cabinetRoutes, {
    ...{ cases, lists: cases.lists, register: cases.register, people: cases.people, keyring, log: known, publication },
    clock: fixedClock('2018-06-01T07:00:00.000Z'),
    realTime: () => 0,
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async (subject: string, throttle?: string) => {
      asked.push(`${throttle} ${subject}`);
      return throttle === 'proofBy' ? the.wait : undefined;
    },
  });
  return the;
}

interface ProvenEntry {
  readonly list: string;
  readonly registerNumber: number;
  readonly acts: readonly { readonly list: string; readonly line: string }[];
}

function issued(of: {
  id: string;
  applicant: string;
  entry: NonNullable<Application['change']>['entry'];
}): Application {
  const theCase = caseIn('ISSUED');
  const { result } = theCase;
  if (result?.kind !== 'NOTICE' || !result.entry) throw new Error('no notice');
  const { id, applicant, entry } = of;
  return { ...theCase, id, applicant, result: { ...result, entry: { ...result.entry, ...entry } } };
}

let the: Awaited<ReturnType<typeof aCabinet>>;
beforeEach(async () => {
  the = await aCabinet();
});

describe('the proof that I am in what is published', () => {
  it('is empty, and no error, where nothing was published yet', async () => {
    await the.granted('public-sector', { id: 'case_1' });
    expect(await the.proof()).toMatchObject({ status: 200, body: { entries: [] } });
    expect((await the.proof()).body).not.toHaveProperty('day');
  });

  it('tells each act on my entry that was published by then, and of those since the next day', async () => {
    const { list, registerNumber: number } = await the.granted('public-sector', { id: 'case_1' });
    await the.publishes('2018-03-05');
    await the.queue.does('REMOVED', { list, number, at: '2018-03-06T06:00:00.000Z' });
    expect(await the.proven()).toEqual([[list, 1, [`${list} REGISTERED`]]]);
    await the.publishes('2018-03-06');
    expect(await the.proven()).toEqual([[list, 1, [`${list} REGISTERED`, `${list} REMOVED`]]]);
  });

  it('says of a small list that it is not published in full, and of a larger one nothing (X128)', async () => {
    await the.granted('public-sector', { id: 'case_1' });
    await the.publishes('2018-03-05');
    const small = async () =>
      (await the.proof()).body.entries.map((entry: { small?: { ru: string } }) => entry.small?.ru);
    expect(await small()).toEqual(['Малый список: ради защиты людей полностью не публикуется.']);
    for (let nth = 2; nth <= 10; nth++)
      await the.granted('public-sector', { id: `case_${nth}`, applicant: the.stranger });
    await the.publishes('2018-03-06');
    expect(await small()).toEqual([undefined]);
  });

  it('follows an entry onto the list to which it was changed, and tells several entries each by itself', async () => {
    await the.granted('public-sector', { id: 'case_other', applicant: the.stranger });
    await the.granted('public-sector', { id: 'case_1' });
    await the.granted('multi-child', { id: 'case_2' });
    const moved = { number: 2, at: '2018-03-06T06:00:00.000Z' };
    await the.queue.does('LIST_LEFT', { ...moved, list: 'public-sector' });
    await the.queue.does('LIST_ENTERED', { ...moved, list: 'public-sector', on: 'multi-child' });
    await the.publishes('2018-03-06');
    expect((await the.proven()).toSorted()).toEqual([
      ['multi-child', 1, ['multi-child REGISTERED']],
      ['public-sector', 2, ['public-sector REGISTERED', 'public-sector LIST_LEFT', 'multi-child LIST_ENTERED']],
    ]);
  });

  it('is nobody else’s, and opens nothing of anybody else', async () => {
    await the.granted('public-sector', { id: 'case_other', applicant: the.stranger });
    await the.granted('public-sector', { id: 'case_1' });
    await the.publishes('2018-03-05');
    expect(await the.proven('stranger')).toEqual([['public-sector', 1, ['public-sector REGISTERED']]]);
    expect(JSON.stringify((await the.proof()).body)).not.toContain('case_other');
    the.cases.seed({ ...caseIn('UNDER_EXAMINATION'), id: 'case_other', applicant: the.stranger });
    expect((await the.proof('stranger')).body.entries).toEqual([]);
  });

  it('tells an entry once that several of my requests are about', async () => {
    const entry = await the.granted('public-sector', { id: 'case_1' });
    const changing = issued({ id: 'case_2', applicant: the.owner, entry });
    the.cases.seed({ ...changing, change: { kind: 'family', entry } });
    await the.publishes('2018-03-05');
    expect(await the.proven()).toHaveLength(1);
  });

  it('is of whoever holds the entry now, and not of whom he has succeeded (73(2))', async () => {
    const entry = await the.granted('public-sector', { id: 'case_1' });
    const by = issued({ id: 'case_2', applicant: the.stranger, entry });
    the.cases.seed({ ...by, change: { kind: 'succession', entry, of: the.owner } });
    const { list, registerNumber: number } = entry;
    await the.queue.does('SUCCEEDED', { list, number, at: '2018-03-06T06:00:00.000Z' });
    const held = the.cases.register.entry;
    the.cases.register.entry = async (name) => {
      const identity = await held(name);
      return identity && { ...identity, heldBy: 'case_2' };
    };
    await the.publishes('2018-03-06');
    expect((await the.proof()).body.entries).toEqual([]);
    expect(await the.proven('stranger')).toEqual([[list, 1, [`${list} REGISTERED`, `${list} SUCCEEDED`]]]);
  });

  it('has nothing of acts that are older than the chain, and proves those since', async () => {
    const { list } = await the.granted('public-sector', { id: 'case_1' });
    await the.granted('public-sector', { id: 'case_other', applicant: the.stranger });
    the.olderThanTheChain(1);
    await the.publishes('2018-03-05');
    expect((await the.proof()).body).toMatchObject({ day: '2018-03-05', entries: [] });
    expect(await the.proven('stranger')).toEqual([[list, 2, [`${list} REGISTERED`]]]);
    await the.queue.does('REMOVED', { list, number: 1, at: '2018-03-06T06:00:00.000Z' });
    await the.publishes('2018-03-06');
    expect(await the.proven()).toEqual([[list, 1, [`${list} REMOVED`]]]);
  });

  it('is counted apart, by whose it is: each costs many readings', async () => {
    await the.proof();
    expect(the.asked).toEqual([`proofBy ${the.owner}`]);
    expect(throttles.proofBy.counts).toBe('subject');
    the.wait = 60;
    expect(await the.proof()).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
  });
});
