import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { application } from '#domain/application/kind.ts';
import { enforceAmendment } from '#tasks/enforce-amendment.ts';
import { type Due, dueAmendment, dueId, forcesOf } from '#test/builders/amendments/due-amendments.ts';
import { aSigningOffice, differences, numbers, prepare, sign, signAll } from '#test/builders/doors/a-signing-office.ts';
import { idOf, now, range } from '#test/builders/requests/a-drafted-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { Killed, type Trouble } from '#test/fakes/memory-case-store.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';

const standing = 5;
const troubles = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom<Trouble>('dies before', 'dies after', 'contention')),
  { maxLength: 6 },
);
/** What happens to each entry during the session: nothing, a removal, or its removal and its restoration. */
const fates = fc.array(fc.constantFrom<readonly Due[]>([], ['REMOVAL'], ['REMOVAL', 'RESTORATION']), {
  minLength: standing,
  maxLength: standing,
});

/** Whoever is killed or kept waiting is begun again, and knows nothing of what was written. */
async function again<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Killed) && (error as Error).name !== 'StepNotAnswered') throw error;
    }
  }
}

/** An office whose reads and writes come in whatever order the scheduler says. */
function apart(deps: SignDeps, scheduler: fc.Scheduler): SignDeps {
  const { cases, register } = deps;
  return {
    ...deps,
    cases: {
      ...cases,
      load: scheduler.scheduleFunction(cases.load) as typeof cases.load,
      commit: scheduler.scheduleFunction(cases.commit),
    },
    register: {
      ...register,
      list: scheduler.scheduleFunction(register.list),
      year: scheduler.scheduleFunction(register.year),
    },
  };
}

describe('removals and restorations while the head signs', () => {
  it('spoil no prepared notice: each is signed with the number it was prepared with, whoever is killed when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fates,
        fc.integer({ min: 1, max: 15 }),
        troubles,
        fc.scheduler(),
        async (fated, filed, struck, scheduler) => {
          const office = aSigningOffice();
          const { cases, deps } = office;
          const turns = memoryTurns(deps.realTime);
          const stood = range(1, standing);
          const coming = range(standing + 1, standing + filed);
          await office.lay(...stood.map((n) => ({ n })));
          await signAll(stood, deps);
          await office.lay(...coming.map((n) => ({ n })));
          const sheets = await prepare(coming, deps);
          for (const [nth, trouble] of struck) cases.strike(nth, trouble);
          for (const [index, dues] of fated.entries()) for (const due of dues) cases.seed(dueAmendment(due, index + 1));
          const acts = fated.map(async (dues, index) => {
            for (const due of dues) {
              const input = { caseId: dueId(due, index + 1), requestId: 'machine' };
              await again(() =>
                enforceAmendment(input, {
                  ...apart(deps, scheduler),
                  clock: fixedClock(now),
                  lists: cases.lists,
                  turns,
                }),
              );
            }
          });
          const signing = again(() => sign(sheets, apart(deps, scheduler)));
          const [answers] = await scheduler.waitFor(Promise.all([signing, ...acts]));
          expect(numbers(answers)).toEqual(coming);
          expect((await differences(office, [...stood, ...coming])).differences).toEqual([]);
          for (const n of coming) {
            const commits = await cases.journal(application, idOf(n));
            const signed = commits.flatMap(({ events }) => events).filter(({ type }) => type === 'ResultSigned');
            expect(signed).toHaveLength(1);
          }
          for (const [index, dues] of fated.entries())
            for (const due of dues) expect(await forcesOf(dueId(due, index + 1), cases)).toEqual(['AmendmentInForce']);
        },
      ),
      { numRuns: 40 },
    );
  });
});
