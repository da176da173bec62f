import { describe, expect, it } from 'vitest';
import { askedNext } from '#casework/acts/allocating/rounds/asking-candidates.ts';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { replay } from '#casework/replaying/replay.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

/** Somebody who said his family a year and more ago, and a round over a dwelling. */
async function aLateRound(facts: Parameters<ReturnType<typeof allocating>['entersDwelling']>[0], hasOrphan = false) {
  const { service } = await aListedPerson();
  if (hasOrphan) await onTheList(service, 2, { form: { category: 'orphans' } });
  const verbs = allocating(service);
  await service.skipTo('2019-04-08');
  const home = await verbs.entersDwelling(facts);
  const round = await verbs.opens(home);
  await settle();
  const steps = async () => stepsOf(await verbs.theRound(round), service.deps);
  return { service, ...verbs, round, steps };
}

const large = { rooms: 3, area: 70 };

describe('a family that was said too long ago (X193)', () => {
  it('is asked for before its person is passed over by it, and after five working days he is judged by what there is', async () => {
    const { service, round, theRound, steps } = await aLateRound(large);
    expect(await theRound(round)).toMatchObject({ status: 'SHARED_OUT', lots: [{ state: 'WAITING' }] });
    expect((await steps()).at(-1)).toMatchObject({
      does: 'ASKED',
      on: '2019-04-08',
      entries: ['uralsk#public-sector#1'],
    });
    // five working days after Monday 8 April end with Monday the 15th
    await service.skipTo('2019-04-15');
    expect((await theRound(round)).status).toBe('SHARED_OUT');
    await service.skipTo('2019-04-17');
    expect(await theRound(round)).toMatchObject({ status: 'CLOSED', lots: [{ state: 'NOT_GIVEN' }] });
    expect((await steps()).at(-1)).toMatchObject({ does: 'MOVED', passed: { AREA_TOO_LARGE: 1 } });
  });

  it('does not keep its person from what suits it, once he has said how he is reached (X315)', async () => {
    const { service, round, theRound } = await aLateRound({});
    await service.skipTo('2019-04-17');
    expect(await theRound(round)).toMatchObject({ lots: [{ state: 'ASKED', entry: 'uralsk#public-sector#1' }] });
  });

  it('comes out the same when the round is replayed (X136, X197)', async () => {
    const { service, round } = await aLateRound(large);
    await service.skipTo('2019-04-17');
    expect(await replay(round, replayDeps(service))).not.toHaveProperty('difference');
  });

  it('is found out by a replay where a page of the round says otherwise', async () => {
    const { service, round, theRound } = await aLateRound({});
    const { documents } = service.deps;
    const { pages } = await theRound(round);
    const last = pages.at(-1)?.id;
    const readPaper: typeof documents.readPaper = async (ref) => {
      const bytes = await documents.readPaper(ref);
      return ref.id === last
        ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace('public', 'Public'))
        : bytes;
    };
    const replayed = await replay(round, replayDeps(service, { documents: { ...documents, readPaper } }));
    expect(replayed.difference).toMatchObject({ what: 'CHANGED', of: last });
  });

  it('is asked for once, though another call of the step has read the round before that', async () => {
    const { service, round, theRound, steps } = await aLateRound(large);
    const file = await theRound(round);
    const late = { ...file, version: file.version - 1, pages: file.pages.slice(0, -1) };
    await askedNext(late, { now: service.deps.clock.now(), requestId: 'request-of-the-machine' }, service.deps);
    expect((await theRound(round)).pages).toEqual(file.pages);
    expect(recompute(await steps())).toEqual([]);
  });

  it('has its dwelling passed on once, though another call of the step read the round before that', async () => {
    // an orphan's list is of the floor, in which the ledger counts each dwelling
    const { service, round, theRound, steps } = await aLateRound(large, true);
    const before = await theRound(round);
    await service.skipTo('2019-04-30');
    const after = await theRound(round);
    const going = { now: service.deps.clock.now(), requestId: 'request-of-the-machine' };
    expect(await askedNext(before, going, service.deps)).toBe('on');
    expect(await theRound(round)).toEqual(after);
    expect(recompute(await steps())).toEqual([]);
  });
});
