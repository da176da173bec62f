import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replay } from '#casework/replaying/replay.ts';
import { journalWith, replayDeps, replayedAll } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { testEditions } from '#test/fakes/memory-case-store.ts';
import { anOffice, answers } from '#test/kinds/enquiry/an-office.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { granted, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { walked, walks } from '#test/scenarios/harness/walk.ts';
import { deskToReady, portalToIssued } from '#test/scenarios/harness/ways.ts';

const veterans: Wish = { form: { category: 'veterans' }, documents: [] };

type All = Awaited<ReturnType<typeof replayedAll>>;

const differences = (all: All) =>
  all.flatMap(({ id, difference }) => (difference ? [{ id, ...difference, file: '' }] : []));
const decided = (all: All) => all.flatMap(({ decisions }) => decisions.map(({ event }) => event.type));

it('whatever people and neighbours did, each file replayed says the same (X136)', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(walks, async (acts) => {
      const all = await replayedAll(await walked(acts));
      expect(differences(all)).toEqual([]);
      for (const type of decided(all)) reached.add(type);
    }),
    { numRuns: 60 },
  );
  expect(reached).toContain('ResultSigned');
});

const stories: Readonly<Record<string, () => Promise<{ readonly all: All; readonly decides: string }>>> = {
  'a notice': async () => {
    const service = aService();
    await portalToIssued(service);
    await service.skipDays(40);
    return { all: await replayedAll(service), decides: 'ResultSigned' };
  },
  'a paper in which a slip is corrected': async () => {
    const service = aService();
    await portalToIssued(service);
    await service.executor.correctsSlip({ personRef: 'applicant', field: 'documentNumber', value: '012345679' });
    await service.head.signs();
    return { all: await replayedAll(service), decides: 'PaperCorrected' };
  },
  'a refusal at a desk': async () => {
    const service = aService();
    await deskToReady(service, 'refusal');
    return { all: await replayedAll(service), decides: 'ResultSigned' };
  },
  'a signature that is not confirmed': async () => {
    const service = aService();
    await service.filesOnPortal({ signature: { fault: 'REVOKED' } });
    return { all: await replayedAll(service), decides: 'SignatureNotConfirmed' };
  },
  'data that the register does not have': async () => {
    const service = aService();
    service.neighbours.forgets(citizen().iin);
    await service.handsPackageAtDesk();
    return { all: await replayedAll(service), decides: 'DataUnavailable' };
  },
  'a removal, whatever became of its person since': async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.namesExaminer(id);
    await listed.service.skipTo('2018-02-27');
    await listed.drafts(id);
    await listed.signs(id);
    await listed.service.skipDays(95);
    return { all: await replayedAll(listed.service), decides: 'DecisionSigned' };
  },
  'a change of the list, each entry where it stood then': async () => {
    const service = aService();
    await onTheList(service, 1);
    await service.pass(3600);
    for (const n of [2, 3]) await onTheList(service, n, veterans);
    await service.filesOnPortal({ ...veterans, change: { kind: 'list', provider: 'uralsk' } });
    await granted(service);
    return { all: await replayedAll(service), decides: 'ResultSigned' };
  },
  'an answer of a kind that knows of no receipts': async () => {
    const office = anOffice();
    await answers(office, await office.opens());
    return { all: await replayedAll(office.service), decides: 'AnswerSigned' };
  },
};

it.each(Object.entries(stories))('%s has a receipt, and comes out the same', async (_, live) => {
  const { all, decides } = await live();
  expect(differences(all)).toEqual([]);
  expect(decided(all)).toContain(decides);
  for (const { receipt, moved } of all.flatMap(({ decisions }) => decisions)) {
    expect(receipt?.editions).toEqual(testEditions);
    expect(moved).toEqual([]);
  }
});

it('says which editions are others now, and replays all the same', async () => {
  const service = aService();
  await portalToIssued(service);
  const editions = { ...testEditions, calendar: 'another', code: 'another' };
  const { decisions, difference } = await replay(service.caseAtHand(), replayDeps(service, { editions }));
  expect([decisions.map(({ moved }) => moved), difference]).toEqual([[['calendar', 'code']], undefined]);
});

it('of what was decided before receipts were kept says that there is none, and replays the rest', async () => {
  const service = aService();
  await portalToIssued(service);
  const without = journalWith(service, (journal) => journal.map(({ receipt: _, ...record }) => record));
  const { decisions, difference } = await replay(service.caseAtHand(), replayDeps(service, without));
  expect([decisions.map(({ receipt, moved }) => [receipt, moved.length]), difference]).toEqual([
    [[undefined, 0]],
    undefined,
  ]);
});
