import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfCase } from '#casework/register/read-entry.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { application } from '#domain/application/kind.ts';
import { isBefore } from '#domain/queue/place.ts';
import {
  aSigningOffice,
  differences,
  head,
  type SigningOffice,
  signAll,
  substitute,
} from '#test/builders/doors/a-signing-office.ts';
import { idOf, now } from '#test/builders/requests/a-drafted-case.ts';
import { Killed, type Trouble } from '#test/fakes/memory-case-store.ts';

const moments = [
  '2017-12-31T18:59:00.000Z',
  '2017-12-31T19:00:00.000Z',
  '2018-02-19T06:01:00.000Z',
  '2018-02-19T10:00:00.000Z',
  '2018-02-20T04:00:00.000Z',
];
const filings = fc.array(fc.constantFrom(...moments), { minLength: 1, maxLength: 22 }).chain((chosen) =>
  fc
    .shuffledSubarray(
      chosen.map((_, index) => index + 1),
      { minLength: chosen.length },
    )
    .map((sequences) =>
      chosen.map((priorityMoment, index) => ({ n: index + 1, priorityMoment, intakeSequence: sequences[index] ?? 0 })),
    ),
);
const troubles = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom<Trouble>('dies before', 'dies after', 'contention')),
  { maxLength: 8 },
);

/** A process that is killed is started again by the next request of its head, who knows nothing of what was written. */
async function untilDone(ns: readonly number[], deps: SignDeps, signer: typeof head): Promise<void> {
  for (;;) {
    try {
      return await signAll(ns, deps, signer);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
}

async function expectWhole(office: SigningOffice, ns: readonly number[]): Promise<void> {
  const { entries, differences: found } = await differences(office, ns);
  expect(found).toEqual([]);
  expect(entries.map(({ registerNumber }) => registerNumber).sort((one, other) => one - other)).toEqual(
    ns.map((_, index) => index + 1),
  );
  for (const { caseId, registerNumber } of entries) {
    const then = entries.filter((entry) => entry.registerNumber <= registerNumber);
    const own = then.find((entry) => entry.caseId === caseId);
    const place = then.filter((entry) => own && isBefore(entry, own)).length + 1;
    expect((await office.cases.load(application, caseId))?.result?.entry).toMatchObject({
      registerNumber,
      place,
      listSize: then.length,
    });
  }
  const inOrder = [...entries].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const places = await Promise.all(
    inOrder.map(async ({ caseId }) => {
      const theCase = await office.cases.load(application, caseId);
      return theCase && (await placeOfCase(theCase, now, office.deps))?.place;
    }),
  );
  expect(places).toEqual(inOrder.map((_, index) => index + 1));
  const commits = await Promise.all(ns.map((n) => office.cases.journal(application, idOf(n))));
  for (const journal of commits)
    expect(journal.flatMap(({ events }) => events).filter(({ type }) => type === 'ResultSigned')).toHaveLength(1);
}

describe('register numbers', () => {
  it('are 1 to N, once a case, each in a signed notice, after the process was killed before or after any write', async () => {
    await fc.assert(
      fc.asyncProperty(filings, troubles, async (filed, struck) => {
        const office = aSigningOffice();
        const ns = filed.map(({ n }) => n);
        await office.lay(...filed);
        for (const [nth, trouble] of struck) office.cases.strike(nth, trouble);
        await untilDone(ns, office.deps, head);
        await expectWhole(office, ns);
      }),
      { numRuns: 60 },
    );
  });

  it('are so with rival signers under any interleaving of their reads and writes, and places are ranks (art. 74, X30)', async () => {
    await fc.assert(
      fc.asyncProperty(filings, troubles, fc.scheduler(), async (filed, struck, scheduler) => {
        const office = aSigningOffice();
        const ns = filed.map(({ n }) => n);
        await office.lay(...filed);
        for (const [nth, trouble] of struck) office.cases.strike(nth, trouble);
        const { cases, deps } = office;
        const apart = (): SignDeps => ({
          ...deps,
          cases: {
            ...cases,
            load: scheduler.scheduleFunction(cases.load),
            commit: scheduler.scheduleFunction(cases.commit),
          },
          register: {
            ...cases.register,
            list: scheduler.scheduleFunction(cases.register.list),
            year: scheduler.scheduleFunction(cases.register.year),
          },
        });
        await scheduler.waitFor(
          Promise.all([untilDone(ns, apart(), head), untilDone(ns.toReversed(), apart(), substitute)]),
        );
        await expectWhole(office, ns);
      }),
      { numRuns: 40 },
    );
  });
});
